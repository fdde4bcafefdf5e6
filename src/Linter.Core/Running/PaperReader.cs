using Wplint.Core.Files;
using Wplint.Core.Parsing;

namespace Wplint.Core.Running;

/// <summary>Reads and parses one file as a paper, whether it looks like one or not, and checks nothing.</summary>
/// <param name="packs">What is known of the standards; it helps to tell controls from chapters.</param>
public sealed class PaperReader(IReadOnlyList<RulePack> packs)
{
    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    /// <param name="workingFolder">The folder that the path starts from; absolute.</param>
    /// <param name="path">The file.</param>
    /// <returns>The paper, or a finding that says why there is none.</returns>
    /// <exception cref="UsageException">The path names a folder, or nothing.</exception>
    public FileResult Read(string workingFolder, string path)
    {
        var full = Resolve(workingFolder, path);
        var shown = DisplayPath.Of(full, workingFolder);
        var text = FileReader.Read(full);
        if (text.Problem is { } problem) return Fail(shown, text.Source, problem);
        var parsed = ParsedFile.Of(new PaperParser(Knowledge.From(packs).Catalogues), shown, text.Source);
        if (parsed.Problem is { } failure) return Fail(shown, text.Source, failure);
        return new FileResult { Path = shown, Outcome = FileOutcome.Checked, Source = text.Source, Paper = parsed.Paper, Findings = [] };
    }

    private static FileResult Fail(string path, SourceText source, Diagnostic problem) => new()
    {
        Path = path,
        Outcome = FileOutcome.Unreadable,
        Source = source,
        Findings = [new Finding(problem, problem.Descriptor.Severity)],
    };

    private static string Resolve(string workingFolder, string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
            throw new UsageException(new(En: "An empty path was given. Name a paper.", Ja: "空のパスが指定されました。ファイルを指定してください。"));
        var full = Path.GetFullPath(path, workingFolder);
        if (!FileReader.IsFolder(full)) return full;
        throw new UsageException(new(
            En: $"\"{path}\" is a folder. Name one paper in it.",
            Ja: $"「{path}」はフォルダーです。その中のファイルを一つ指定してください。"));
    }
}
