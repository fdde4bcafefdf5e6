using Wplint.Core.Baselines;
using Wplint.Core.Running;

namespace Wplint.Core.Files;

/// <summary>Finds and reads the baseline.</summary>
internal static class BaselineFile
{
    /// <summary>What the baseline is called that a run finds by itself.</summary>
    public const string Name = ".wplint-baseline.json";

    /// <summary>The baseline of a run; null where there is none.</summary>
    /// <param name="request">Names it, or leaves it to be looked for as <c>rules.json</c> is: upwards, as far as the folder with <c>.git</c>.</param>
    /// <param name="defaultFolder">Where a new one is made.</param>
    /// <exception cref="UsageException">The named file does not exist, and is not to be made.</exception>
    public static Baseline? Find(CheckRequest request, string defaultFolder)
    {
        if (request.BaselineFile is { } named)
        {
            var full = Path.GetFullPath(named, request.WorkingFolder);
            if (File.Exists(full)) return Read(full, request.WorkingFolder);
            if (Directory.Exists(full)) throw IsFolder(named);
            return request.MakesBaseline ? New(full, request.WorkingFolder) : throw IsMissing(named);
        }

        for (var folder = request.WorkingFolder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = new FileInfo(Path.Combine(folder, Name));
            if (file.Exists || file.LinkTarget is not null) return Links.IsLink(file) ? Link(file.FullName, request.WorkingFolder) : Read(file.FullName, request.WorkingFolder);
            if (Path.Exists(Path.Combine(folder, ".git"))) break;
        }

        return request.MakesBaseline ? New(Path.Combine(defaultFolder, Name), request.WorkingFolder) : null;
    }

    /// <summary>Whether a paper that a baseline names is gone. What lies outside of its folder, or behind a link, is not looked at.</summary>
    public static bool IsMissing(string folder, string path)
    {
        if (path.Length == 0 || path.AsSpan().ContainsAnyInRange('\0', '\u001F') || Path.IsPathRooted(path)) return false;
        try
        {
            var full = Path.GetFullPath(path, folder);
            return !Links.LeadsAway(folder, full) && !File.Exists(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static Baseline Read(string full, string workingFolder)
    {
        var text = FileReader.Read(full);
        var reader = new BaselineReader();
        if (text.Problem is null) reader.Read(text.Source);
        return new Baseline
        {
            FullPath = full,
            Path = DisplayPath.Of(full, workingFolder),
            Exists = true,
            Source = text.Source,
            Entries = reader.Entries,
            Problem = text.Problem is { } problem ? InvalidBaseline.Unreadable(problem) : reader.Problem,
        };
    }

    // It came with the papers and may lead to any file of the machine.
    private static Baseline Link(string full, string workingFolder) =>
        new() { FullPath = full, Path = DisplayPath.Of(full, workingFolder), Exists = true, Problem = InvalidBaseline.IsLink() };

    private static Baseline New(string full, string workingFolder) =>
        new() { FullPath = full, Path = DisplayPath.Of(full, workingFolder), Exists = false };

    private static UsageException IsMissing(string named) => new(new(
        En: $"There is no baseline \"{named}\". Write one with \"wplint baseline write --baseline FILE\".",
        Ja: $"基準ファイル「{named}」は存在しません。「wplint baseline write --baseline FILE」で作成してください。"));

    private static UsageException IsFolder(string named) => new(new(
        En: $"\"{named}\" is a folder. Name a file as the baseline.",
        Ja: $"「{named}」はフォルダーです。基準ファイルにはファイルを指定してください。"));
}
