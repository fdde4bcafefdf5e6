namespace Wplint.Core.Suppressing;

/// <summary>
/// Finds out what a suppression for "next" means, as its author sees the page: before a heading, the clause without those below it;
/// before a list, all of the list; within a line, what stands on that line.
/// </summary>
internal sealed class SuppressiblePlaces
{
    private readonly SourceText _source;
    private readonly List<SuppressiblePlace> _places = [];

    public SuppressiblePlaces(Whitepaper paper)
    {
        _source = paper.Source;
        AddBlocks(paper.Cover.Body);
        if (paper.Contents is { } contents)
        {
            if (contents.Heading is { } heading) _places.Add(new SuppressiblePlace(heading.Span, contents.Span, contents.Span));
            foreach (var entry in contents.Entries) Add(entry.Span);
        }

        var clauses = paper.AllClauses;
        for (var i = 0; i < clauses.Count; i++)
        {
            var heading = clauses[i].HeadingSpan;
            var end = i + 1 < clauses.Count ? Math.Max(heading.End, clauses[i + 1].Span.Start) : paper.Source.Length;
            var own = TextSpan.FromBounds(heading.Start, end);
            _places.Add(new SuppressiblePlace(heading, own, own));
            AddBlocks(clauses[i].Body);
        }

        // Of two that begin at one place the wider comes first: a table before its first row.
        _places.Sort(static (left, right) => left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start) : right.Span.End.CompareTo(left.Span.End));
    }

    /// <summary>Where a suppression holds that stands at <paramref name="comment"/>.</summary>
    public TextSpan RegionOf(TextSpan comment)
    {
        var next = CountStartingUpTo(comment.Start);
        if (next > 0 && _places[next - 1] is var before && _source.GetLine(before.Span.End) >= _source.GetLine(comment.Start)) return before.FromWithin;
        while (next < _places.Count && _places[next].FromBefore.IsEmpty) next++;
        // From the comment on: what is reported at the very top of a file is reported before its first line.
        return TextSpan.FromBounds(comment.Start, next < _places.Count ? _places[next].FromBefore.End : comment.End);
    }

    private void AddBlocks(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var span = blocks[i].Span;
            if (IsItem(blocks[i]) && (i == 0 || !IsItem(blocks[i - 1]))) _places.Add(new SuppressiblePlace(span, TextSpan.FromBounds(span.Start, EndOfList(blocks, i)), span));
            else Add(span);
            if (blocks[i] is not TableBlock table) continue;
            foreach (var row in table.Rows) _places.Add(new SuppressiblePlace(row.Span, new TextSpan(row.Span.Start, 0), row.Span));
        }
    }

    private void Add(TextSpan span) => _places.Add(new SuppressiblePlace(span, span, span));

    private static bool IsItem(Block block) => block is TextBlock { Kind: TextBlockKind.ListItem };

    private static int EndOfList(IReadOnlyList<Block> blocks, int first)
    {
        var last = first;
        while (last + 1 < blocks.Count && IsItem(blocks[last + 1])) last++;
        return blocks[last].Span.End;
    }

    private int CountStartingUpTo(int offset) => Offsets.LastUpTo(_places, static place => place.Span.Start, offset) + 1;
}
