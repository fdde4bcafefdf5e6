using System.Globalization;
using System.Text;

namespace Wplint.Dev.Corpus;

/// <summary>How often each rule spoke, and how often rightly.</summary>
public static class VerdictTable
{
    /// <summary>A table in Markdown, a line a rule, the sum last.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="nameOf">The name of a rule by its id.</param>
    public static string Write(IReadOnlyList<JudgedFinding> findings, Func<string, string> nameOf)
    {
        var table = new StringBuilder("| rule | findings | right | arguable | wrong | unjudged |\n|---|--:|--:|--:|--:|--:|\n");
        foreach (var group in findings.GroupBy(static finding => finding.Rule).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            Append(table, $"{group.Key} {nameOf(group.Key)}", [.. group]);
        }

        return Append(table, "all", findings).ToString();
    }

    private static StringBuilder Append(StringBuilder table, string name, IReadOnlyList<JudgedFinding> findings)
    {
        table.Append(CultureInfo.InvariantCulture, $"| {name} | {findings.Count}");
        foreach (var verdict in (Verdict[])[Verdict.Right, Verdict.Arguable, Verdict.Wrong, Verdict.Unjudged])
        {
            table.Append(CultureInfo.InvariantCulture, $" | {findings.Count(finding => finding.Verdict == verdict)}");
        }

        return table.Append(" |\n");
    }
}
