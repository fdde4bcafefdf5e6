namespace Wplint.Rules;

/// <summary>Pairs of characters, such as words begin with that are looked for in a text. Nearly everywhere none of them stands, and that is told by one look.</summary>
internal sealed class CharacterPairs
{
    private const int BitsPerItem = 32;

    /// <summary>Bits for hundreds of pairs, and few enough for the processor's cache.</summary>
    private const int Size = 16384;

    private readonly int[] _bits = new int[Size / BitsPerItem];

    /// <summary>Puts a pair in.</summary>
    public void Add(char first, char second)
    {
        var place = PlaceOf(first, second);
        _bits[place / BitsPerItem] |= 1 << (int)(place % BitsPerItem);
    }

    /// <summary>Whether a pair may be in; only that it is not is certain.</summary>
    public bool MayHave(char first, char second)
    {
        var place = PlaceOf(first, second);
        return (_bits[place / BitsPerItem] & (1 << (int)(place % BitsPerItem))) != 0;
    }

    private static uint PlaceOf(uint first, uint second) => ((first * 31) + second) % Size;
}
