namespace Wplint.Rules.Links;

/// <summary>The documents that the reader of a paper can find: named beside a link, or being the paper itself or a clause of it.</summary>
internal sealed class FoundDocuments
{
    /// <summary>What may stand beside an address whose document is named before it: 『 』, URL：.</summary>
    private const int FewCharacters = 12;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shortNames = new(StringComparer.Ordinal);

    private FoundDocuments()
    {
    }

    /// <summary>Looks at the links and headings of a paper.</summary>
    public static FoundDocuments In(Whitepaper paper)
    {
        var found = new FoundDocuments();
        var links = new LinksInOrder(paper.Links);
        if (paper.Cover.Title is { } title) found.Add(title);
        foreach (var clause in paper.AllClauses)
        {
            found.Add(clause.Title);
            var above = clause.Title;
            foreach (var block in clause.Body)
            {
                foreach (var passage in block.Passages)
                {
                    if (passage.IsBlank) continue;
                    found.AddLinked(passage, above, links);
                    above = passage;
                }
            }
        }

        return found;
    }

    /// <summary>Whether the document is among them, by its own name, a shorter one or a longer one.</summary>
    public bool Contain(NamedDocument document) =>
        _shortNames.Contains(document.Key) || NamedDocument.ShortNamesOf(document.Key).Any(_names.Contains);

    /// <summary>A link belongs to what its sentence names; one that stands alone, to what stands before it.</summary>
    private void AddLinked(Passage passage, Passage above, LinksInOrder links)
    {
        if (links.FindIn(passage.Span) is null) return;
        var before = above;
        foreach (var sentence in Sentence.In(passage))
        {
            var part = passage.Slice(sentence.Start, sentence.End - sentence.Start);
            if (links.FindIn(part.Span) is { } link)
            {
                Add(part);
                if (part.Text.Length - link.Target.Length <= FewCharacters) Add(before);
            }

            before = part;
        }
    }

    private void Add(Passage passage)
    {
        foreach (var document in NamedDocument.In(passage))
        {
            _names.Add(document.Key);
            foreach (var name in NamedDocument.ShortNamesOf(document.Key)) _shortNames.Add(name);
        }
    }
}
