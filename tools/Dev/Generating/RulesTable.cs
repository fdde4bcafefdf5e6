using System.Text;

namespace Wplint.Dev.Generating;

/// <summary>Writes the table of all rules into the README of a language.</summary>
public static class RulesTable
{
    private static readonly MarkedSection Section = new("rules");

    /// <summary>The README with the present table.</summary>
    /// <exception cref="InvalidOperationException">The comments between which the table stands are missing.</exception>
    public static string Generate(string readme, IEnumerable<RuleSource> rules, Language language) =>
        Section.ReplaceIn(readme, Table(rules, language))
        ?? throw new InvalidOperationException($"The place of the rules table is missing: {Section.Begin} and {Section.End}.");

    private static string Table(IEnumerable<RuleSource> rules, Language language)
    {
        var head = new LocalizedText(En: "| id | rule | severity | fix | finds |", Ja: "| ID | ルール | 重大度 | 修正 | 検出する内容 |");
        var table = new StringBuilder(head.In(language)).Append("\n|---|---|---|---|---|");
        foreach (var source in rules)
        {
            var rule = source.Descriptor;
            table.Append('\n').AppendJoin(" | ", "| " + rule.Id, $"[{rule.Name}]({source.PageIn(language)})", Words.Of(rule.Severity), Words.Of(rule.Fix).In(language), rule.Title.In(language) + " |");
        }

        return table.ToString();
    }
}
