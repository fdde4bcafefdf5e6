namespace Wplint.Rules.CopyPaste;

/// <summary>The sentences of many papers that name the paper's own product: what betrays a copy when it stands in another one.</summary>
internal sealed class NamedSentences
{
    /// <summary>How many papers with one sentence are told apart; there may be thousands, all alike.</summary>
    private const int MostPapers = 8;

    private readonly Dictionary<long, Entry> _entries = [];

    private NamedSentences()
    {
    }

    /// <summary>Indexes papers, each sentence of each paper twice.</summary>
    public static NamedSentences Of(IReadOnlyList<PaperSketch> papers)
    {
        var index = new NamedSentences();
        foreach (var paper in papers)
        {
            foreach (var sentence in paper.Sentences)
            {
                if (sentence.Name is not null) index.Add(sentence, paper);
            }
        }

        foreach (var paper in papers)
        {
            foreach (var sentence in paper.Sentences)
            {
                if (sentence.Name is null && index._entries.TryGetValue(sentence.Key, out var entry)) entry.Count(paper);
            }
        }

        return index;
    }

    /// <summary>
    /// The papers whose product a sentence names; none where the papers of several other products have it too, as they do if all of them
    /// rest on that product.
    /// </summary>
    public IReadOnlyList<PaperSketch> Find(SketchedSentence sentence) =>
        _entries.TryGetValue(sentence.Key, out var entry) && !entry.IsCommon ? entry.Papers : [];

    private void Add(SketchedSentence sentence, PaperSketch paper)
    {
        if (!_entries.TryGetValue(sentence.Key, out var entry)) _entries.Add(sentence.Key, entry = new Entry());
        if (entry.Papers.Count < MostPapers) entry.Papers.Add(paper);
    }

    private sealed class Entry
    {
        private string? _other;

        /// <summary>Papers whose own product the sentence names.</summary>
        public List<PaperSketch> Papers { get; } = [];

        /// <summary>Whether papers of several other products have the sentence.</summary>
        public bool IsCommon { get; private set; }

        /// <summary>Counts a paper with the sentence whose product it does not name.</summary>
        public void Count(PaperSketch paper)
        {
            var product = paper.Names.Count > 0 ? paper.Names[0].Text : paper.Path;
            _other ??= product;
            IsCommon |= _other != product;
        }
    }
}
