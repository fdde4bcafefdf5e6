using System.Globalization;
using System.Text;
using Wplint.Core.Parsing;
using Wplint.Rules;

namespace Wplint.Tests.Parsing;

/// <summary>A paper as the parser understood it, in lines that a test can state: a level of the tree is two spaces.</summary>
internal static class TreeText
{
    private static readonly PaperParser Parser = new(new Pack().Catalogues);

    public static Whitepaper Parse(string text) => Parser.Parse("paper.md", new SourceText(text));

    /// <summary>The clauses, each with its series, its number and its title.</summary>
    public static string Clauses(string text) => Clauses(Parse(text));

    public static string Clauses(Whitepaper paper)
    {
        var lines = new StringBuilder();
        foreach (var clause in paper.Clauses) Add(lines, clause, 0);
        return lines.ToString().TrimEnd();
    }

    /// <summary>The entries of the contents, below their heading.</summary>
    public static string Contents(string text)
    {
        if (Parse(text).Contents is not { } contents) return "none";
        var lines = new StringBuilder().Append(CultureInfo.InvariantCulture, $"[{contents.Heading?.Text}]\n");
        foreach (var entry in contents.Entries)
            lines.Append(CultureInfo.InvariantCulture, $"{SeriesOf(entry.Number)}{entry}{(entry.Page is { } page ? $" → {page}" : "")}\n");
        return lines.ToString().TrimEnd();
    }

    /// <summary>The entries of the history, below its heading: version, date, what changed.</summary>
    public static string History(string text)
    {
        if (Parse(text).History is not { } history) return "none";
        var lines = new StringBuilder().Append(CultureInfo.InvariantCulture, $"[{history.Heading.Text}]\n");
        foreach (var entry in history.Entries)
            lines.Append(CultureInfo.InvariantCulture, $"{Describe(entry.Version)} | {Describe(entry.Date)} | {string.Join(" / ", entry.Descriptions)}\n");
        return lines.ToString().TrimEnd();
    }

    /// <summary>What the cover says: title, version, date, publisher.</summary>
    public static string Cover(string text)
    {
        var cover = Parse(text).Cover;
        return $"{cover.Title?.Text ?? "?"} | {Describe(cover.Version)} | {Describe(cover.Date)} | {cover.Publisher?.Text ?? "?"}";
    }

    /// <summary>The blocks of the first clause that answers 5.1.1.</summary>
    public static string Body(string text) => Body(Parse(text).FindControl("5.1.1")!);

    /// <summary>The blocks of a clause's body, each with its kind; <c>⏎</c> where a page break cut it.</summary>
    public static string Body(Clause clause)
    {
        var lines = new StringBuilder();
        foreach (var block in clause.Body)
        {
            lines.Append(block is TextBlock text ? text.Kind.ToString() : block.GetType().Name.Replace("Block", "", StringComparison.Ordinal));
            if (block is TextBlock { PageBreaks.Count: > 0 and var breaks }) lines.Append('⏎', breaks);
            lines.Append(CultureInfo.InvariantCulture, $" {string.Join(" | ", block.Passages)}\n");
        }

        return lines.ToString().TrimEnd();
    }

    /// <summary>The number and form of a version, and whether it is written in words.</summary>
    public static string Describe(PaperVersion? version) =>
        version is null ? "?" : $"{version.Text}={version.Number}{(version.IsFirstEdition ? "*" : "")}";

    /// <summary>A date as written and as understood.</summary>
    public static string Describe(PaperDate? date) => date is null ? "?"
        : $"{date.Text}={date.Year}-{date.Month}-{date.Day}{(date.Exists ? "" : "!")}";

    private static void Add(StringBuilder lines, Clause clause, int depth)
    {
        lines.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"{SeriesOf(clause.Number)}{clause}");
        if (clause.Control is { } control && control != clause.Number) lines.Append(CultureInfo.InvariantCulture, $" = {control.Text}");
        lines.Append('\n');
        foreach (var child in clause.Children) Add(lines, child, depth + 1);
    }

    private static string SeriesOf(ClauseNumber? number) => number switch
    {
        null => "",
        { Series: ClauseSeries.Controls } => "controls ",
        _ => "chapters ",
    };
}
