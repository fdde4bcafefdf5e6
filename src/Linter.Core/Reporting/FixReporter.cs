using Wplint.Core.Fixing;
using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>Prints for people what was repaired, what was not and why, and what is left.</summary>
/// <param name="writer">Where to print.</param>
/// <param name="language">The language of the messages.</param>
/// <param name="style">Colours and width.</param>
public sealed class FixReporter(TextWriter writer, Language language, TextStyle style)
{
    private const string Good = "\x1b[1;32m";
    private const string Bad = "\x1b[1;31m";

    /// <summary>Prints all of it.</summary>
    public void Write(FixResult result)
    {
        foreach (var file in result.Files)
        {
            if (file.NotWritten is { } reason)
            {
                WriteNotWritten(file, reason);
                continue;
            }

            foreach (var fix in file.Applied)
            {
                WriteHead(file, fix.Offset, "fixed", Good, fix.Finding.Rule);
                writer.WriteLine(TerminalText.Escape(fix.Finding.Diagnostic.GetFixTitle(language)!));
            }

            WriteUnapplied(file);
        }

        new TextReporter(writer, language, style).Write(result.Remaining);
    }

    /// <summary>Prints what a diff does not show: what would not be repaired, and what could not be read.</summary>
    public void WriteTrial(FixResult result)
    {
        foreach (var file in result.Files) WriteUnapplied(file);
        foreach (var file in result.Remaining.Files)
            new TextReporter(writer, language, style).Write(file with { Findings = [.. file.Findings.Where(static finding => finding.Rule.IsNotification)] });
    }

    private void WriteUnapplied(FileFix file)
    {
        foreach (var fix in file.Unapplied)
        {
            WriteHead(file, fix.Finding.Span.Start, "not fixed", Bad, fix.Finding.Rule);
            writer.WriteLine(TerminalText.Escape(fix.Reason.In(language)));
        }
    }

    private void WriteNotWritten(FileFix file, LocalizedText reason)
    {
        writer.Write($"{TerminalText.Escape(file.Path)}: ");
        style.Paint(Bad, "not written", writer);
        writer.WriteLine($": {TerminalText.Escape(reason.In(language))}");
    }

    private void WriteHead(FileFix file, int offset, string outcome, string color, RuleDescriptor rule)
    {
        writer.Write($"{TerminalText.Escape(file.Path)}:{file.After.GetPosition(offset).ToString()}: ");
        style.Paint(color, outcome, writer);
        writer.Write($" {rule}: ");
    }
}
