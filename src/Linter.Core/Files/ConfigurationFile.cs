using Wplint.Core.Configuration;
using Wplint.Core.Running;

namespace Wplint.Core.Files;

/// <summary>A configuration file on the disk.</summary>
/// <param name="Folder">The folder that its patterns start from.</param>
/// <param name="Path">The file as shown to people.</param>
/// <param name="Source">Its text; empty where it could not be read.</param>
/// <param name="Problem">Why it could not be read (WP9002); null where it could.</param>
internal sealed record ConfigurationFile(string Folder, string Path, SourceText Source, Diagnostic? Problem)
{
    /// <summary>What it is called.</summary>
    public const string Name = "rules.json";

    /// <summary>The file that <paramref name="named"/> names, else the nearest one upwards; null where there is none.</summary>
    /// <exception cref="UsageException">The named file does not exist.</exception>
    public static ConfigurationFile? Find(string workingFolder, string? named)
    {
        if (named is not null)
        {
            var full = System.IO.Path.GetFullPath(named, workingFolder);
            if (File.Exists(full)) return Read(full, workingFolder, workingFolder);
            throw new UsageException(new(
                En: $"There is no configuration file \"{named}\".",
                Ja: $"設定ファイル「{named}」は存在しません。"));
        }

        for (var folder = workingFolder; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            var file = new FileInfo(System.IO.Path.Combine(folder, Name));
            if (file.Exists) return Links.IsLink(file) ? Link(file.FullName, folder, workingFolder) : Read(file.FullName, folder, workingFolder);
            if (System.IO.Path.Exists(System.IO.Path.Combine(folder, ".git"))) return null;
        }

        return null;
    }

    private static ConfigurationFile Read(string full, string folder, string workingFolder)
    {
        var text = FileReader.Read(full);
        var problem = text.Problem is null ? null : InvalidConfiguration.Unreadable(text.Problem);
        return new ConfigurationFile(folder, DisplayPath.Of(full, workingFolder), text.Source, problem);
    }

    // It came with the papers and may lead to any file of the machine, a line of which a message would then show.
    private static ConfigurationFile Link(string full, string folder, string workingFolder) =>
        new(folder, DisplayPath.Of(full, workingFolder), new SourceText(""), InvalidConfiguration.IsLink());
}
