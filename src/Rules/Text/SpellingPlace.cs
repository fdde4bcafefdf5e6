namespace Wplint.Rules.Text;

/// <summary>A place where a paper has one of several spellings.</summary>
/// <param name="Spelling">Which one, as its group has it.</param>
/// <param name="Ending">The character behind it that belongs to the word: く in 頂く. Null where none does.</param>
/// <param name="HasCapital">Whether it begins with a capital.</param>
/// <param name="Span">Where the spelling stands, without the ending.</param>
internal sealed record SpellingPlace(string Spelling, char? Ending, bool HasCapital, TextSpan Span)
{
    /// <summary>The places of each spelling, in the order in which the paper has them; none where it has one spelling only, as it has of most words.</summary>
    public static Dictionary<string, List<SpellingPlace>> BySpelling(List<SpellingPlace> places)
    {
        var bySpelling = new Dictionary<string, List<SpellingPlace>>(StringComparer.Ordinal);
        if (places.TrueForAll(place => place.Spelling == places[0].Spelling)) return bySpelling;
        foreach (var place in places)
        {
            if (!bySpelling.TryGetValue(place.Spelling, out var alike)) bySpelling.Add(place.Spelling, alike = []);
            alike.Add(place);
        }

        return bySpelling;
    }

    /// <summary>Another spelling in its place, with a capital where this one has it.</summary>
    public string Write(string spelling) => HasCapital ? char.ToUpperInvariant(spelling[0]) + spelling[1..] : spelling;
}
