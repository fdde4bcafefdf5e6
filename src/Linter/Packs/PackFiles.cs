namespace Wplint.Cli.Packs;

/// <summary>The rule packs that the command line names.</summary>
internal static class PackFiles
{
    /// <summary>Loads packs and puts them behind those that are there.</summary>
    /// <param name="files">The files as given.</param>
    /// <param name="workingFolder">The folder that they start from; absolute.</param>
    /// <param name="packs">The packs that are there.</param>
    /// <exception cref="Wplint.Core.Running.UsageException">A file is no pack for this wplint, or two rules go by one id or name.</exception>
    public static RuleBook AddTo(IReadOnlyList<RulePack> packs, IReadOnlyList<string> files, string workingFolder)
    {
        if (!PackSupport.IsThere) throw PackProblem.NativeBuild();
        var register = new PackRegister(packs);
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Length == 0 || file.Contains('\0', StringComparison.Ordinal)) throw PackProblem.NoName();
            var path = Path.GetFullPath(file, workingFolder);
            if (loaded.Add(path)) register.Add(PackLoader.Load(path, file), file);
        }

        return new RuleBook(register.Packs);
    }
}
