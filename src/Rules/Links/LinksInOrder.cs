namespace Wplint.Rules.Links;

/// <summary>The links of a paper that lead somewhere, in the order of the paper.</summary>
internal sealed class LinksInOrder
{
    private readonly List<Link> _links = [];

    /// <param name="links">All links.</param>
    public LinksInOrder(IReadOnlyList<Link> links)
    {
        foreach (var link in links)
        {
            if (link.Kind != LinkKind.Image && (link.Web is not null || link.File is not null)) _links.Add(link);
        }

        _links.Sort(static (left, right) => left.Span.CompareTo(right.Span));
    }

    /// <summary>The first link in a stretch of the file; null where there is none.</summary>
    public Link? FindIn(TextSpan span)
    {
        int low = 0, high = _links.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_links[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low < _links.Count && _links[low].Span.Overlaps(span) ? _links[low] : null;
    }
}
