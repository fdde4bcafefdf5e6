using Wplint.Core.Files;
using Wplint.Core.Running;
using Wplint.Core.Terms;

namespace Wplint.Core.Configuration;

/// <summary>Finds <c>rules.json</c> and reads it.</summary>
public static class ConfigurationLoader
{
    /// <summary>The name of the file.</summary>
    public const string FileName = ConfigurationFile.Name;

    /// <summary>The configuration that holds in a folder, as shown to people there; null for none. It may be one that cannot be read.</summary>
    /// <param name="workingFolder">The folder; absolute.</param>
    public static string? FindPath(string workingFolder) => ConfigurationFile.Find(workingFolder, named: null)?.Path;

    /// <summary>
    /// Loads the configuration that holds in a folder: <c>rules.json</c> there or in the nearest folder above, up to the one with
    /// <c>.git</c>, whose name belongs to the project and not to others above it. None is fine.
    /// </summary>
    /// <param name="workingFolder">The folder; absolute.</param>
    /// <param name="file">The configuration file to take instead; null to look for one. Its patterns start from the working folder.</param>
    /// <param name="packs">The rules and catalogues that it may name.</param>
    /// <exception cref="UsageException"><paramref name="file"/> does not exist.</exception>
    public static RunConfiguration Load(string workingFolder, string? file, IReadOnlyList<RulePack> packs)
    {
        var found = ConfigurationFile.Find(workingFolder, file);
        return found is null
            ? new RunConfiguration { Folder = workingFolder }
            : Read(found, packs, (names, problems) => TermFiles.Read(FolderOf(found, workingFolder), workingFolder, names, EngineRules.AllBeside(packs), problems));
    }

    /// <summary>The language of messages that holds in a folder, as <see cref="Load"/> finds it; null where none is set. Nothing else is looked at.</summary>
    /// <param name="workingFolder">The folder; absolute.</param>
    public static Language? FindLanguage(string workingFolder) =>
        ConfigurationFile.Find(workingFolder, named: null) is { } found ? Read(found, [], readTerms: null).Language : null;

    private static RunConfiguration Read(ConfigurationFile found, IReadOnlyList<RulePack> packs, Func<IReadOnlyList<Spanned>, List<Diagnostic>, RulePack>? readTerms)
    {
        if (found.Problem is { } problem)
            return new RunConfiguration { Folder = found.Folder, Path = found.Path, Source = found.Source, Problems = [problem] };
        var rules = EngineRules.AllBeside(packs);
        return new ConfigurationReader(rules, [.. packs.SelectMany(static pack => pack.Catalogues)], readTerms).Read(found.Folder, found.Path, found.Source);
    }

    /// <summary>Other files lie beside the configuration, wherever its patterns start.</summary>
    private static string FolderOf(ConfigurationFile file, string workingFolder) => Path.GetDirectoryName(Path.GetFullPath(file.Path, workingFolder))!;
}
