using System.Globalization;
using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>
/// Prints findings as workflow commands, which GitHub shows as annotations. It takes ten of each kind from a step and drops
/// the others silently: the most severe come first, and what is left out is counted.
/// </summary>
/// <param name="writer">Where to print.</param>
/// <param name="language">The language of the messages.</param>
/// <param name="paths">Where files lie in the repository.</param>
public sealed class GitHubReporter(TextWriter writer, Language language, ForgePaths paths)
{
    private const int Limit = 10;

    /// <summary>Prints the findings of a run.</summary>
    public void Write(RunResult result)
    {
        var all = result.Files.SelectMany(static file => file.Findings, static (file, finding) => (file, finding)).ToArray();
        var errors = all.Where(static pair => pair.finding.Severity == Severity.Error).ToArray();
        var warnings = all.Where(static pair => pair.finding.Severity == Severity.Warning).ToArray();
        var notes = all.Where(static pair => pair.finding.Severity == Severity.Note).ToArray();

        var isCut = errors.Length > Limit || warnings.Length > Limit || notes.Length > Limit;
        var notesLimit = isCut ? Limit - 1 : Limit; // the line that counts is a notice too
        WriteFirst("error", errors, Limit);
        WriteFirst("warning", warnings, Limit);
        WriteFirst("notice", notes, notesLimit);
        if (isCut) WriteCut(errors.Length - Limit, warnings.Length - Limit, notes.Length - notesLimit);
    }

    private void WriteFirst(string command, IReadOnlyList<(FileResult File, Finding Finding)> findings, int limit)
    {
        foreach (var (file, finding) in findings.Take(limit)) Write(command, file, finding);
    }

    private void Write(string command, FileResult file, Finding finding)
    {
        var start = file.Source.GetPosition(finding.Span.Start);
        var end = file.Source.GetPosition(finding.Span.End);
        writer.Write($"::{command} file={EscapeProperty(paths.Of(file.Path))},");
        // GitHub takes columns only where they are on one line.
        writer.Write(start.Line == end.Line
            ? string.Create(CultureInfo.InvariantCulture, $"line={start.Line},col={start.Column},endLine={end.Line},endColumn={end.Column}")
            : string.Create(CultureInfo.InvariantCulture, $"line={start.Line},endLine={end.Line}"));
        writer.Write($",title={EscapeProperty(finding.Rule.ToString())}::");
        writer.WriteLine(EscapeData(finding.Diagnostic.GetMessage(language)));
    }

    private void WriteCut(int errors, int warnings, int notes)
    {
        (errors, warnings, notes) = (Math.Max(errors, 0), Math.Max(warnings, 0), Math.Max(notes, 0));
        var text = new LocalizedText(
            En: "Not shown here, because GitHub takes ten annotations of each kind from a step: {0}, {1}, {2}.",
            Ja: "GitHub が一つのステップから受け取る注釈は種類ごとに 10 件までのため、{0}、{1}、{2}をここに示していません。");
        LocalizedText[] counts = [Count.Errors(errors), Count.Warnings(warnings), Count.Notes(notes)];
        writer.WriteLine($"::notice title=wplint::{EscapeData(text.Format(language, counts))}");
    }

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    private static string EscapeData(string text) => TerminalText.Escape(text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal));
}
