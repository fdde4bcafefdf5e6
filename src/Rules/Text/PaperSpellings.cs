namespace Wplint.Rules.Text;

/// <summary>How a paper spells the words that can be spelt in several ways.</summary>
internal sealed class PaperSpellings
{
    private static readonly SpellingFinder Finder = new([.. JapaneseSpellings.All, .. EnglishSpellings.All, SpellingGroup.OfSelf]);

    private PaperSpellings(Dictionary<SpellingGroup, List<SpellingPlace>> places)
    {
        if (places.Remove(SpellingGroup.OfSelf, out var self)) Self = self;
        Words = places.Values;
    }

    /// <summary>The spellings of a paper; ask for them by <see cref="PaperContext.Once"/>.</summary>
    public static PaperSpellings Of(PaperContext context) => new(Finder.FindIn(context));

    /// <summary>The places of each word, in the order of the paper.</summary>
    public IReadOnlyCollection<List<SpellingPlace>> Words { get; }

    /// <summary>The places where it speaks of its publisher.</summary>
    public List<SpellingPlace> Self { get; } = [];
}
