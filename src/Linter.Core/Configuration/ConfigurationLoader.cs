using Wplint.Core.Files;
using Wplint.Core.Running;

namespace Wplint.Core.Configuration;

/// <summary>Finds <c>rules.json</c> and reads it.</summary>
public static class ConfigurationLoader
{
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
        if (found is null) return new RunConfiguration { Folder = workingFolder };
        if (found.Problem is { } problem)
            return new RunConfiguration { Folder = found.Folder, Path = found.Path, Source = found.Source, Problems = [problem] };
        var rules = EngineRules.AllBeside(packs);
        return new ConfigurationReader(rules, [.. packs.SelectMany(static pack => pack.Catalogues)]).Read(found.Folder, found.Path, found.Source);
    }
}
