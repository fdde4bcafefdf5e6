using System.Text;
using System.Text.Json;

namespace Wplint.Core.Reporting;

/// <summary>Lists rules with their severity and whether they make fixes.</summary>
/// <param name="stream">Where to write, UTF-8.</param>
/// <param name="language">The language of the titles.</param>
/// <param name="product">What wplint says of itself.</param>
public sealed class RuleListReporter(Stream stream, Language language, Product product)
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Lists <paramref name="rules"/> in their order.</summary>
    public void Write(IReadOnlyList<RuleDescriptor> rules, RuleListFormat format)
    {
        if (format == RuleListFormat.Json) WriteJson(rules);
        else WriteLines(format == RuleListFormat.Markdown ? MarkdownLines(rules) : TextLines(rules));
    }

    private IEnumerable<string> MarkdownLines(IReadOnlyList<RuleDescriptor> rules)
    {
        yield return language == Language.Japanese ? "| ID | 名前 | 重大度 | 修正 | 検出する内容 |" : "| id | name | severity | fix | finds |";
        yield return "|---|---|---|---|---|";
        foreach (var rule in rules)
            yield return $"| {(product.UrlOf(rule) is { } url ? $"[{rule.Id}]({url})" : rule.Id)} | {rule.Name} | {rule.Severity.ToWord()} | {FixOf(rule) ?? "–"} | {EscapeCell(TitleOf(rule))} |";
    }

    private IEnumerable<string> TextLines(IReadOnlyList<RuleDescriptor> rules)
    {
        var ids = rules.Select(static rule => rule.Id.Length).DefaultIfEmpty().Max();
        var names = rules.Select(static rule => rule.Name.Length).DefaultIfEmpty().Max();
        foreach (var rule in rules)
            yield return $"{rule.Id.PadRight(ids)}  {rule.Name.PadRight(names)}  {rule.Severity.ToWord(),-7}  {FixOf(rule) ?? "-",-9}  {TitleOf(rule)}";
    }

    private void WriteLines(IEnumerable<string> lines)
    {
        foreach (var line in lines) stream.Write(Encoding.GetBytes($"{line}\n"));
    }

    private void WriteJson(IReadOnlyList<RuleDescriptor> rules) => JsonOutput.Write(stream, json =>
    {
        json.WriteStartArray();
        foreach (var rule in rules) WriteRule(json, rule);
        json.WriteEndArray();
    });

    private void WriteRule(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteString("family", rule.Family.ToWord());
        json.WriteString("severity", rule.Severity.ToWord());
        json.WriteString("fix", FixOf(rule));
        json.WriteString("title", rule.Title.In(language));
        json.WriteString("url", product.UrlOf(rule));
        json.WriteEndObject();
    }

    /// <summary>House terms come from files of strangers.</summary>
    private string TitleOf(RuleDescriptor rule) => TerminalText.Escape(rule.Title.In(language));

    private static string? FixOf(RuleDescriptor rule) => rule.Fix?.Applicability.ToWord();

    private static string EscapeCell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
