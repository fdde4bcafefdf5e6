using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Collects, in one pass over all texts of a paper, what it cites, refers to, links and defines.</summary>
internal sealed class PaperTexts
{
    private readonly SourceText _source;
    private readonly CitationReader _citations = new();
    private readonly ReferenceReader _references = new();
    private readonly List<Link> _links = [];
    private readonly List<DefinedTerm> _terms = [];
    private readonly List<Footnote> _footnotes = [];
    private readonly List<(TextSpan Span, PaperPart Part, Clause? Clause)> _places = [];

    public PaperTexts(
        SourceText source,
        Cover cover,
        Contents? contents,
        IReadOnlyList<Clause> clauses,
        History? history,
        IReadOnlyList<MarkdownLink> links)
    {
        _source = source;
        foreach (var block in cover.Body) Add(block, PaperPart.Cover, null);
        foreach (var entry in contents?.Entries ?? []) Add(entry.Title, PaperPart.Contents, null);
        foreach (var clause in clauses.SelectMany(static clause => clause.SelfAndDescendants()))
        {
            Add(clause.Title, PaperPart.Title, clause);
            foreach (var block in clause.Body) Add(block, clause == history?.Clause ? PaperPart.History : PaperPart.Body, clause);
        }

        foreach (var link in links) Add(link);
        _links.Sort(static (left, right) => left.Span.CompareTo(right.Span));
    }

    public IReadOnlyList<Citation> Citations => _citations.Citations;

    public IReadOnlyList<Reference> References => _references.References;

    public IReadOnlyList<Link> Links => _links;

    public IReadOnlyList<DefinedTerm> DefinedTerms => _terms;

    public IReadOnlyList<Footnote> Footnotes => _footnotes;

    private void Add(Block block, PaperPart part, Clause? clause)
    {
        _places.Add((block.Span, part, clause));
        foreach (var passage in block.Passages) Add(passage, part, clause);
        if (block is not TextBlock { Kind: TextBlockKind.Footnote } footnote) return;
        var marker = TextSpan.FromBounds(footnote.Span.Start, footnote.Passage.Span.Start);
        marker = new TextSpan(marker.Start, _source.Slice(marker).TrimEnd().Length);
        _footnotes.Add(new Footnote(new Spanned(_source[marker], marker), footnote.Passage));
    }

    private void Add(Passage passage, PaperPart part, Clause? clause)
    {
        if (passage.Text.Length == 0) return;
        var before = _citations.Citations.Count;
        _citations.Add(passage, part, clause);
        // Titles and contents are what references point to; only their citations count.
        if (part is PaperPart.Title or PaperPart.Contents) return;
        _references.Add(passage, _citations.Citations.Skip(before), part, clause);
        _terms.AddRange(DefinedTermReader.Find(passage, clause));
        AddAddresses(passage, part, clause);
    }

    /// <summary>Addresses that stand in the text without markup; those with markup Markdown has found.</summary>
    private void AddAddresses(Passage passage, PaperPart part, Clause? clause)
    {
        foreach (var (start, length) in UrlReader.Find(passage.Text))
        {
            if (passage.KindAt(start) is RunKind.Address or RunKind.LinkText or RunKind.Code) continue;
            var span = passage.ToSource(start, length);
            _links.Add(new Link { Kind = LinkKind.Bare, Target = passage.Text.Substring(start, length), TargetSpan = span, Span = span, Part = part, Clause = clause });
        }
    }

    private void Add(MarkdownLink link)
    {
        var (_, part, clause) = _places.Find(place => place.Span.Contains(link.Span.Start));
        _links.Add(new Link { Kind = link.Kind, Target = link.Target, TargetSpan = link.TargetSpan, Span = link.Span, Text = link.Text, Part = part, Clause = clause });
    }
}
