using System.Text;
using Wplint.Core.Reporting;

namespace Wplint.Core.Terms;

/// <summary>The page of a term, made from what its file says.</summary>
internal static class TermPage
{
    /// <summary>The page, Markdown. What its author wrote stands in code, where it means nothing else and keeps its form.</summary>
    public static string Of(TermRule rule, Language language)
    {
        var term = rule.Term;
        var page = new StringBuilder();
        page.Append("# ").Append(term.Id).Append("\n\n").Append(TerminalText.Escape(Message(rule, language))).Append("\n\n");
        Line(page, In(language, "Not to be written", "使わない表記"), Code(term.Pattern.Written));
        if (term.Replacement is { } replacement)
            Line(page, In(language, "To be written", "使う表記"), replacement.Length == 0 ? In(language, "(nothing)", "（なし）") : Code(replacement));
        if (term.Exceptions.Count > 0) Line(page, In(language, "Except in", "例外"), string.Join(", ", term.Exceptions.Select(static exception => Code(exception.Written))));
        Line(page, In(language, "Looked for in", "対象"), string.Join(In(language, ", ", "、"), Places(term.Places, language)));
        Line(page, In(language, "Severity", "重大度"), rule.Descriptor.Severity.ToWord());
        Line(page, In(language, "Defined in", "定義"), $"{TerminalText.Escape(term.File.Path)}:{term.File.Source.GetLine(term.Span.Start)}");
        Examples(page, In(language, "Bad", "悪い例"), term.Bad);
        Examples(page, In(language, "Good", "良い例"), term.Good);
        return page.ToString();
    }

    /// <summary>The message with what the file says in the place of what a paper has.</summary>
    private static string Message(TermRule rule, Language language) =>
        rule.Descriptor.Message.Format(language, [rule.Term.Pattern.Written, rule.Term.Replacement ?? ""]);

    private static IEnumerable<string> Places(TermPlaces places, Language language)
    {
        if (places.HasFlag(TermPlaces.Title)) yield return In(language, "titles", "タイトル");
        if (places.HasFlag(TermPlaces.Prose)) yield return In(language, "prose", "本文");
        if (places.HasFlag(TermPlaces.Cover)) yield return In(language, "the cover", "表紙");
        if (places.HasFlag(TermPlaces.History)) yield return In(language, "the version history", "改訂履歴");
    }

    private static void Line(StringBuilder page, string label, string value) => page.Append("- ").Append(label).Append(": ").Append(value).Append('\n');

    private static void Examples(StringBuilder page, string title, IReadOnlyList<Spanned> examples)
    {
        if (examples.Count == 0) return;
        page.Append("\n## ").Append(title).Append("\n\n");
        foreach (var example in examples) page.Append("- ").Append(Code(example.Text)).Append('\n');
    }

    private static string Code(string text)
    {
        var escaped = TerminalText.Escape(text);
        return escaped.Contains('`', StringComparison.Ordinal) ? $"`` {escaped} ``" : $"`{escaped}`";
    }

    private static string In(Language language, string en, string ja) => language == Language.Japanese ? ja : en;
}
