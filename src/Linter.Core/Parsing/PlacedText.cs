namespace Wplint.Core.Parsing;

/// <summary>A text of the paper and its place, prepared once for all that is looked for in it.</summary>
internal sealed class PlacedText
{
    /// <summary>Stands in <see cref="Text"/> for each character of an address.</summary>
    private const char AddressMark = '\uFFFC';

    public PlacedText(Passage passage, PaperPart part, Clause? clause)
    {
        Passage = passage;
        Part = part;
        Clause = clause;
        var folded = passage.Folded;
        Addresses = UrlReader.Find(passage.Text, folded);
        Text = Mask(folded, Addresses);
    }

    /// <summary>What a reader reads.</summary>
    public Passage Passage { get; }

    /// <summary>The part of the paper.</summary>
    public PaperPart Part { get; }

    /// <summary>The clause; null outside of clauses.</summary>
    public Clause? Clause { get; }

    /// <summary>The addresses in it.</summary>
    public IReadOnlyList<Stretch> Addresses { get; }

    /// <summary>The text folded to half width, its addresses masked: ISO27001 in an address is no citation.</summary>
    public string Text { get; }

    private static string Mask(string text, IReadOnlyList<Stretch> addresses)
    {
        if (addresses.Count == 0) return text;
        var masked = text.ToCharArray();
        foreach (var address in addresses) masked.AsSpan(address.Start, address.Length).Fill(AddressMark);
        return new string(masked);
    }
}
