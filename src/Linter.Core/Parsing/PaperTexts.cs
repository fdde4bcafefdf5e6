using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Collects, in one pass over all texts of a paper, what it cites, refers to, links and defines.</summary>
internal sealed class PaperTexts
{
    private readonly SourceText _source;
    private readonly CitationReader _citations = new();
    private readonly List<Reference> _references = [];
    private readonly List<PaperDate> _dates = [];
    private readonly List<Link> _links = [];
    private readonly List<DefinedTerm> _terms = [];
    private readonly List<Caption> _captions = [];
    private readonly List<Footnote> _footnotes = [];
    private readonly List<Place> _places = [];

    public PaperTexts(
        SourceText source,
        Cover cover,
        Contents? contents,
        Clause[] clauses,
        History? history,
        IReadOnlyList<MarkdownLink> links)
    {
        _source = source;
        foreach (var block in cover.Body) Add(block, PaperPart.Cover, null);
        foreach (var entry in contents?.Entries ?? [])
        {
            _places.Add(new Place(entry.Span, PaperPart.Contents, null));
            Add(entry.Title, PaperPart.Contents, null);
        }

        foreach (var clause in clauses)
        {
            _places.Add(new Place(clause.HeadingSpan, PaperPart.Title, clause));
            Add(clause.Title, PaperPart.Title, clause);
            foreach (var block in clause.Body) Add(block, clause == history?.Clause ? PaperPart.History : PaperPart.Body, clause);
        }

        _places.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        foreach (var link in links) Add(link);
        _links.Sort(static (left, right) => left.Span.CompareTo(right.Span));
    }

    public IReadOnlyList<Citation> Citations => _citations.Citations;

    public IReadOnlyList<Reference> References => _references;

    public IReadOnlyList<PaperDate> Dates => _dates;

    public IReadOnlyList<Link> Links => _links;

    public IReadOnlyList<DefinedTerm> DefinedTerms => _terms;

    public IReadOnlyList<Caption> Captions => _captions;

    public IReadOnlyList<Footnote> Footnotes => _footnotes;

    private void Add(Block block, PaperPart part, Clause? clause)
    {
        _places.Add(new Place(block.Span, part, clause));
        switch (block)
        {
            case TextBlock { Kind: TextBlockKind.Caption } caption:
                AddCaption(caption.Passage, part, clause);
                break;
            case TextBlock { Kind: TextBlockKind.Footnote } footnote:
                AddFootnote(footnote);
                Add(footnote.Passage, part, clause);
                break;
            case TableBlock table:
                foreach (var cell in table.Passages) AddCell(cell, part, clause);
                break;
            default:
                foreach (var passage in block.Passages) Add(passage, part, clause);
                break;
        }
    }

    /// <summary>A caption names its figure; it does not point to it.</summary>
    private void AddCaption(Passage passage, PaperPart part, Clause? clause)
    {
        if (CaptionReader.Read(passage.Text) is not { } label) return;
        _captions.Add(new Caption
        {
            Kind = label.Kind,
            Ordinal = label.Ordinal,
            Label = new Spanned(passage.Text[label.Start..label.End], passage.ToSource(label.Start, label.End - label.Start)),
            Title = CaptionReader.TitleOf(passage, label),
            Clause = clause,
        });
        Add(passage, part, clause, referencesFrom: label.End);
    }

    /// <summary>A number that a cell of number and title begins with is an entry of an overview; the history's cells name what changed.</summary>
    private void AddCell(Passage cell, PaperPart part, Clause? clause)
    {
        var entry = part == PaperPart.History ? null : HeadingReader.Read(cell, 0, 0);
        var isEntry = entry?.Match is not null && (entry.Title.IsBlank || (TitleShape.IsTitle(entry.Title.Text) && !ClauseReferenceReader.IsCue(entry.Title.Text)));
        Add(cell, part, clause, isEntry ? entry!.Match!.End : 0);
    }

    private void AddFootnote(TextBlock footnote)
    {
        var marker = TextSpan.FromBounds(footnote.Span.Start, footnote.Passage.Span.Start);
        marker = new TextSpan(marker.Start, _source.Slice(marker).TrimEnd().Length);
        _footnotes.Add(new Footnote(new Spanned(_source[marker], marker), footnote.Passage));
    }

    private void Add(Passage passage, PaperPart part, Clause? clause, int referencesFrom = 0)
    {
        if (passage.IsBlank) return;
        var placed = new PlacedText(passage, part, clause);
        var cited = _citations.Add(placed);
        // Titles and contents are what references point to, and contents repeat the addresses of titles.
        if (part == PaperPart.Contents) return;
        AddAddresses(placed);
        if (part == PaperPart.Title) return;
        foreach (var reference in ReferenceReader.Find(placed.Text, referencesFrom, cited)) _references.Add(reference.ToReference(placed));
        _terms.AddRange(DefinedTermReader.Find(placed));
        AddDates(placed);
    }

    private void AddDates(PlacedText placed)
    {
        for (var date = DateReader.Find(placed.Text, 0); date is { } found; date = DateReader.Find(placed.Text, found.End))
        {
            if (placed.Passage.KindAt(found.Start) is not RunKind.Code) _dates.Add(found.ToDate(placed.Passage));
        }
    }

    /// <summary>Addresses that stand in the text without markup; those with markup Markdown has found.</summary>
    private void AddAddresses(PlacedText placed)
    {
        foreach (var (start, length) in placed.Addresses)
        {
            if (placed.Passage.KindAt(start) is RunKind.Address or RunKind.LinkText or RunKind.Code) continue;
            var span = placed.Passage.ToSource(start, length);
            var target = placed.Passage.Text.Substring(start, length);
            _links.Add(new Link { Kind = LinkKind.Bare, Target = target, TargetSpan = span, Span = span, Web = WebAddressReader.Read(target), Part = placed.Part, Clause = placed.Clause });
        }
    }

    private void Add(MarkdownLink link)
    {
        // A title and an entry of the contents begin behind the bracket of a link that they are.
        var (part, clause) = PlaceOf(link.Text is { IsBlank: false } shown ? shown.Span.Start : link.Span.Start);
        var web = WebAddressReader.Read(link.Target);
        var local = web is null && link.Kind != LinkKind.Autolink ? LocalTarget.Read(link.Target) : null;
        _links.Add(new Link
        {
            Kind = link.Kind,
            Target = link.Target,
            TargetSpan = link.TargetSpan,
            Span = link.Span,
            Text = link.Text,
            Web = web,
            WebInText = web is not null && link is { Kind: LinkKind.Inline, Text: { } text } ? WebAddressReader.ReadShown(text.Text) : null,
            File = local?.File,
            Anchor = local?.Anchor,
            Part = part,
            Clause = clause,
        });
    }

    private (PaperPart Part, Clause? Clause) PlaceOf(int offset)
    {
        var place = Offsets.LastUpTo(_places, static place => place.Span.Start, offset);
        return place >= 0 ? (_places[place].Part, _places[place].Clause) : (PaperPart.Cover, null);
    }

    /// <summary>A stretch of the paper and what it belongs to.</summary>
    private sealed record Place(TextSpan Span, PaperPart Part, Clause? Clause);
}
