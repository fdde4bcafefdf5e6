namespace Wplint.Core.Parsing;

/// <summary>
/// Reads which controls a paper declares out of scope in words: 11.2.7 は対象外です, 5～18（17 を除く）, 12.4.3 is not applicable. A clause
/// (対象外の管理策), a list (以下は対象外とします) and a row of a table may declare it of all that stands in them.
/// </summary>
internal sealed class ExclusionReader
{
    /// <summary>Of these, or of 外, 除, 該 and 適用し, each of the words below has one, and most texts have none.</summary>
    private static readonly string[] SignsInEnglish = ["scope", "appl", "exc", "n/a", "other than", "apart from"];

    private static readonly string[] OutOfScope =
    [
        "対象外", "範囲外", "適用外", "除外", "該当しない", "該当しません", "該当なし", "該当せず", "適用しない", "適用しません",
    ];

    private static readonly string[] OutOfScopeInEnglish =
    [
        "not applicable", "out of scope", "not in scope", "outside the scope", "outside of the scope", "does not apply", "do not apply", "n/a", "excluded",
    ];

    private static readonly string[] ExceptBehind = ["を除", "は除", "以外"];
    private static readonly string[] ExceptBefore = ["except", "excluding", "other than", "apart from"];
    private static readonly string[] ListFollows = ["以下", "次の", "下記", "下表", "following"];

    // 記載のない項番は適用範囲外です, 該当しない管理策は省略しています: this explains every gap.
    private static readonly string[] Controls = ["管理策", "項番", "欠番", "control", "clause"];
    private static readonly string[] NotListed = ["記載のない", "記載がない", "記載していない", "掲載のない", "掲載していない", "記述のない", "上記以外", "その他の", "欠番", "省略", "割愛", "not listed", "not mentioned", "other controls", "omit"];

    private readonly List<Exclusion> _exclusions = [];

    /// <summary>What a paper declares. A history is left alone: it tells what was once so.</summary>
    /// <param name="cover">The cover.</param>
    /// <param name="clauses">All clauses, in the order of the paper.</param>
    /// <param name="history">The history; null where there is none.</param>
    public static IReadOnlyList<Exclusion> Read(Cover cover, Clause[] clauses, History? history)
    {
        var reader = new ExclusionReader();
        reader.AddBlocks(cover.Body, declares: false);
        foreach (var clause in clauses)
        {
            if (clause != history?.Clause) reader.AddBlocks(clause.Body, clause.Control is null && IsOutOfScope(clause.Title.Lower));
        }

        return reader._exclusions;
    }

    private void AddBlocks(IReadOnlyList<Block> blocks, bool declares)
    {
        var isAnnounced = false;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case TextBlock text:
                    var isItem = text.Kind is TextBlockKind.ListItem or TextBlockKind.Footnote;
                    var before = _exclusions.Count;
                    var mayDeclare = MayDeclare(text.Passage.Lower);
                    if (mayDeclare || declares || (isAnnounced && isItem)) AddText(text.Passage, declares || (isAnnounced && isItem));
                    if (!isItem) isAnnounced = mayDeclare && _exclusions.Count == before && IsOutOfScope(text.Passage.Lower) && Has(text.Passage.Lower, ListFollows);
                    break;
                case TableBlock table:
                    foreach (var row in table.Rows) AddRow(row, declares || isAnnounced);
                    break;
            }
        }
    }

    private void AddRow(TableRow row, bool declares)
    {
        for (var i = 0; i < row.Cells.Count && !declares; i++) declares = IsOutOfScope(row.Cells[i].Lower);
        if (!declares) return;
        foreach (var cell in row.Cells) AddText(cell, declares);
    }

    /// <summary>Sentence by sentence, since each may speak of something else.</summary>
    private void AddText(Passage passage, bool declares)
    {
        var (text, lower) = (passage.Folded, passage.Lower);
        // Most texts declare nothing, and that is told faster for all their sentences together.
        if (!declares && !IsOutOfScope(lower) && !Has(lower, ExceptBehind) && !Has(lower, ExceptBefore)) return;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('。', start) is >= 0 and var stop ? stop : text.Length;
            AddSentence(passage, text[start..end], lower[start..end], start, declares);
            start = end + 1;
        }
    }

    /// <param name="passage">Where the sentence stands.</param>
    /// <param name="sentence">Its text, in half width.</param>
    /// <param name="lower">The same in lower case.</param>
    /// <param name="offset">Where it begins in the passage.</param>
    /// <param name="declares">Whether what stands around it declares its numbers out of scope.</param>
    private void AddSentence(Passage passage, string sentence, string lower, int offset, bool declares)
    {
        if (ExplainsAllGaps(sentence, lower))
        {
            _exclusions.Add(new Exclusion(ControlRange.All.First, null) { Through = ControlRange.All.Last, Span = passage.ToSource(offset, sentence.Length) });
            return;
        }

        declares |= IsOutOfScope(lower);
        var behind = IndexOf(lower, ExceptBehind);
        var before = IndexOf(lower, ExceptBefore);
        if (!declares && behind < 0 && before < 0) return;

        var ranges = ControlRange.FindAll(sentence);
        var (first, last) = before < 0 && behind >= 0 ? FindList(behind, sentence, ranges) : (0, ranges.Count);
        for (var i = first; i < last; i++)
        {
            var range = ranges[i];
            if (before >= 0 ? range.Start < before : behind < 0 && !range.IsControl && !range.IsNamedClause(sentence)) continue;
            _exclusions.Add(new Exclusion(range.First, null) { Through = range.Last, Span = passage.ToSource(offset + range.Start, range.End - range.Start) });
        }
    }

    private static bool ExplainsAllGaps(string sentence, string lower) =>
        IsOutOfScope(lower) && Has(lower, Controls) && Has(lower, NotListed) && ControlRange.FindAll(sentence).Count == 0;

    /// <summary>
    /// The list of numbers that ends at the words that except it. 5～18, 17 を除く: a range that holds what is excepted from it is no part of
    /// the list.
    /// </summary>
    private static (int First, int Last) FindList(int cue, string sentence, List<ControlRange> ranges)
    {
        var last = ranges.FindLastIndex(range => range.End <= cue) + 1;
        var (first, next) = (last, cue);
        while (first > 0 && ranges[first - 1].LeadsOverTo(next, sentence))
        {
            if (first < last && ranges[first - 1].Holds(ranges[first])) break;
            next = ranges[--first].Start;
        }

        return (first, last);
    }

    private static bool IsOutOfScope(string lower) =>
        MayDeclare(lower) && (Has(lower, OutOfScope) || Has(lower, OutOfScopeInEnglish));

    private static bool MayDeclare(string lower) =>
        lower.AsSpan().IndexOfAny('外', '除', '該') >= 0 || lower.Contains("適用し", StringComparison.Ordinal) || (lower.AsSpan().IndexOfAnyInRange('a', 'z') >= 0 && Has(lower, SignsInEnglish));

    private static bool Has(string lower, string[] words) => IndexOf(lower, words) >= 0;

    private static int IndexOf(string lower, string[] words)
    {
        foreach (var word in words)
        {
            if (lower.IndexOf(word, StringComparison.Ordinal) is >= 0 and var index) return index;
        }

        return -1;
    }
}
