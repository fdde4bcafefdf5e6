using System.Globalization;
using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>Prints findings for people: place, severity, rule and message, and the line with the place underlined.</summary>
/// <param name="writer">Where to print.</param>
/// <param name="language">The language of the messages.</param>
/// <param name="style">Colours and width.</param>
public sealed class TextReporter(TextWriter writer, Language language, TextStyle style)
{
    private const int MinimumWidth = 20;
    private const string Bold = "\x1b[1m";
    private const string Dim = "\x1b[2m";

    /// <summary>Prints all findings of a run.</summary>
    public void Write(RunResult result)
    {
        foreach (var file in result.Files) Write(file);
    }

    /// <summary>Prints all findings in one file.</summary>
    public void Write(FileResult file)
    {
        foreach (var finding in file.Findings) Write(file, finding);
    }

    private void Write(FileResult file, Finding finding)
    {
        var color = ColorOf(finding.Severity);
        Paint(Bold, Place(file, finding.Span));
        writer.Write(": ");
        Paint(color, finding.Severity.ToWord());
        writer.Write($" {finding.Rule}: ");
        writer.Write(TerminalText.Escape(finding.Diagnostic.GetMessage(language)));
        writer.WriteLine(finding.Diagnostic.Fix switch
        {
            null => "",
            { Applicability: Applicability.Safe } => " [fix]",
            _ => " [suggested fix]",
        });
        WriteExcerpt(file, finding, color);
        foreach (var related in finding.Diagnostic.Related)
            writer.WriteLine($"  {Place(file, related.Span)}: {TerminalText.Escape(related.Message.In(language))}");
    }

    private void WriteExcerpt(FileResult file, Finding finding, string color)
    {
        var number = file.Source.GetLine(finding.Span.Start).ToString(CultureInfo.InvariantCulture);
        var gutter = $"  {number} │ ";
        if (Excerpt.Of(file.Source, finding.Span, Math.Max(style.Width - gutter.Length, MinimumWidth)) is not { } excerpt) return;

        Paint(Dim, gutter);
        writer.WriteLine(excerpt.Text);
        Paint(Dim, $"  {new string(' ', number.Length)} │ ");
        writer.Write(new string(' ', excerpt.Indent));
        Paint(color, excerpt.Underline == 0 ? "^" : new string('~', excerpt.Underline));
        writer.WriteLine();
    }

    private static string Place(FileResult file, TextSpan span) => $"{TerminalText.Escape(file.Path)}:{file.Source.GetPosition(span.Start).ToString()}";

    private void Paint(string color, string text) => style.Paint(color, text, writer);

    private static string ColorOf(Severity severity) => severity switch
    {
        Severity.Error => "\x1b[1;31m",
        Severity.Warning => "\x1b[1;33m",
        _ => "\x1b[1;36m",
    };
}
