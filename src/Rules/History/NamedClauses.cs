namespace Wplint.Rules.History;

/// <summary>The clauses that entries of the history name, by number, range or title.</summary>
internal sealed class NamedClauses
{
    /// <summary>No revision adds as many; a hostile paper shall not cost their square.</summary>
    private const int MostEntries = 100;

    /// <summary>Words that stand for more clauses than are named.</summary>
    private static readonly string[] Catchalls = ["その他", "全般", "throughout", "whole paper", "entire paper", "other changes"];

    private static readonly string[] RangeSigns = ["～", "〜", "~", "-", "–", "—", "から", "to", "through"];

    private readonly List<ClauseNumber> _numbers = [];
    private readonly List<ClauseRange> _ranges = [];
    private readonly string _text;

    private NamedClauses(IReadOnlyList<HistoryEntry> entries) =>
        _text = string.Join('\n', entries.SelectMany(static entry => entry.Descriptions).Select(static description => TitleFolding.Fold(description.Text)));

    /// <summary>What the entries name; null where one of them names none, or speaks of the whole paper: it may mean any clause.</summary>
    public static NamedClauses? In(IReadOnlyList<HistoryEntry> entries, Whitepaper paper)
    {
        if (entries.Count > MostEntries) return null;
        var named = new NamedClauses(entries);
        foreach (var entry in entries)
        {
            if (Rewriting.IsSaidIn(entry) || Phrases.ContainsAny(paper.Source.Slice(entry.Span), Catchalls) || !named.Add(entry, paper)) return null;
        }

        return named;
    }

    /// <summary>Whether a clause is named, or one above it.</summary>
    public bool Hold(Clause clause)
    {
        if (clause.Number is { } number && HoldNumber(number)) return true;
        if (clause.Control is { } control && HoldNumber(control)) return true;
        return clause.Title.FoldedTitle is { Length: > 0 } title && _text.Contains(title, StringComparison.Ordinal);
    }

    private bool Add(HistoryEntry entry, Whitepaper paper)
    {
        var before = default(ClauseNumber);
        foreach (var reference in paper.References)
        {
            if (reference is not { Part: PaperPart.History, Kind: ReferenceKind.Clause, Document: null, Number: { } number } || !entry.Span.Contains(number.Span)) continue;
            _numbers.Add(number);
            if (before is not null && IsRange(before, number, paper.Source)) _ranges.Add(new ClauseRange(before, number));
            before = number;
        }

        return before is not null;
    }

    private bool HoldNumber(ClauseNumber number)
    {
        foreach (var named in _numbers)
        {
            if (named.CompareDigits(number) == 0 || named.IsAncestorOf(number)) return true;
        }

        foreach (var range in _ranges)
        {
            if (range.First.CompareDigits(number) < 0 && number.CompareDigits(range.Last) < 0) return true;
        }

        return false;
    }

    private static bool IsRange(ClauseNumber first, ClauseNumber last, SourceText source) =>
        first.Span.End < last.Span.Start && Phrases.IsAny(source.Slice(TextSpan.FromBounds(first.Span.End, last.Span.Start)).Trim(), RangeSigns);

    private sealed record ClauseRange(ClauseNumber First, ClauseNumber Last);
}
