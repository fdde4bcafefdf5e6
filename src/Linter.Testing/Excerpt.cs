using System.Globalization;
using System.Text;

namespace Wplint.Testing;

/// <summary>Shows a person the lines of a paper, with marks where a test would put them.</summary>
internal static class Excerpt
{
    /// <summary>The whole text, line by line.</summary>
    public static string Of(SourceText source) => Lines(source, 1, source.LineCount);

    /// <summary>The lines of a finding and of what is related to it, with what is said of them and what its fix does.</summary>
    public static string Of(SourceText source, Diagnostic finding)
    {
        var text = new StringBuilder(Of(source, finding.Span));
        text.Append(CultureInfo.InvariantCulture, $"\n        {finding.GetMessage(Language.English)}\n        {finding.GetMessage(Language.Japanese)}");
        foreach (var related in finding.Related)
            text.Append(CultureInfo.InvariantCulture, $"\n    related, \"{related.Message.En}\", \"{related.Message.Ja}\":\n{Of(source, related.Span, "{|", "|}")}");
        if (finding.Fix is { } fix)
            text.Append(CultureInfo.InvariantCulture, $"\n    fixed ({fix.Applicability}, \"{finding.GetFixTitle(Language.English)}\", \"{finding.GetFixTitle(Language.Japanese)}\") to:\n{Of(new SourceText(fix.ApplyTo(source.Text)))}");
        return text.ToString();
    }

    /// <summary>The lines of a span, with the marks of a finding around it.</summary>
    public static string Of(SourceText source, TextSpan span) => Of(source, span, "[|", "|]");

    /// <summary>The lines of a span, with marks around it; only its numbers where it lies outside of the text.</summary>
    public static string Of(SourceText source, TextSpan span, string open, string close)
    {
        if (!IsInside(source, span)) return string.Create(CultureInfo.InvariantCulture, $"    {span} of a text of {source.Length}");
        var marked = source.Text.Insert(span.End, close).Insert(span.Start, open);
        return Lines(new SourceText(marked), source.GetLine(span.Start), source.GetLine(span.End));
    }

    /// <summary>The clauses that a rule sees: what a test means as one may be none.</summary>
    public static string OfClauses(Whitepaper paper)
    {
        if (paper.AllClauses.Count == 0) return "The rule sees no clause in the paper.";
        var text = new StringBuilder("The rule sees these clauses:\n");
        foreach (var clause in paper.AllClauses)
        {
            var kind = clause.Control is { } control ? $"control {control.Canonical}" : "no control";
            text.Append(CultureInfo.InvariantCulture, $"\n{paper.Source.GetLine(clause.HeadingSpan.Start),5} │ {clause} ({kind})");
        }

        return text.ToString();
    }

    /// <summary>Whether a span lies inside the text.</summary>
    public static bool IsInside(SourceText source, TextSpan span) =>
        span.Start >= 0 && span.Length >= 0 && span.Length <= source.Length - span.Start;

    private static string Lines(SourceText source, int first, int last)
    {
        var lines = new StringBuilder();
        for (var line = first; line <= last; line++)
        {
            var span = source.GetLineSpan(line);
            lines.Append(CultureInfo.InvariantCulture, $"{line,5} │");
            if (!span.IsEmpty) lines.Append(' ').Append(source[span]);
            if (source.Text.AsSpan(span.End).StartsWith("\r")) lines.Append('␍');
            lines.Append('\n');
        }

        return lines.ToString().TrimEnd('\n');
    }
}
