namespace Wplint.Core.Parsing;

/// <summary>
/// Nests headings by their numbers, so that papers with <c>#</c> and papers without give the same tree. Only headings without a
/// number, whose place no number tells, are nested by their Markdown level.
/// </summary>
internal sealed class ClauseTreeBuilder
{
    private readonly List<ClauseNode> _roots = [];
    private readonly List<ClauseNode> _open = [];
    private bool _hasParts;

    /// <summary>The clauses at the top.</summary>
    public IReadOnlyList<ClauseNode> Roots => _roots;

    /// <summary>Adds the next heading of the paper.</summary>
    public ClauseNode Add(Heading heading)
    {
        var node = new ClauseNode(heading, RankOf(heading));
        CloseFor(node);
        if (_open.Count == 0) _roots.Add(node);
        else _open[^1].Children.Add(node);
        _open.Add(node);
        return node;
    }

    /// <summary>第1章 stands above 第1節, and both above the <c>1.</c> that begins anew below them.</summary>
    private int? RankOf(Heading heading)
    {
        if (heading.Match is not { } number || heading.Series == ClauseSeries.Controls) return null;
        if (number.Form is NumberForm.Chapter or NumberForm.Roman)
        {
            _hasParts = true;
            return 0;
        }

        if (number.Form == NumberForm.Section) return 1;
        return number.Components.Count - 1 + (_hasParts ? 2 : 0);
    }

    private void CloseFor(ClauseNode node)
    {
        while (_open.Count > 0 && !IsAbove(_open[^1], node)) _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>Whether an open clause holds the next one.</summary>
    private static bool IsAbove(ClauseNode open, ClauseNode node)
    {
        if (IsControl(node)) return IsControl(open) ? open.Heading.Match!.IsAbove(node.Heading.Match!) : IsAboveControl(open, node);
        if (IsControl(open)) return node.Rank is null && IsDeeper(node, open);
        if (node.Rank is { } rank) return open.Rank is { } openRank ? openRank < rank : IsDeeper(node, open);
        return IsDeeper(node, open);
    }

    /// <summary>Controls stand under the chapter or heading before them, whatever its level.</summary>
    private static bool IsAboveControl(ClauseNode open, ClauseNode node) =>
        open.Rank is not null || open.Heading.Level == 0 || node.Heading.Level == 0 || open.Heading.Level <= node.Heading.Level;

    private static bool IsDeeper(ClauseNode node, ClauseNode open) => open.Heading.Level > 0 && node.Heading.Level > open.Heading.Level;

    private static bool IsControl(ClauseNode node) => node.Heading is { Match: not null, Series: ClauseSeries.Controls };
}
