namespace Wplint;

/// <summary>A set of UTF-16 characters that is asked for each character of a text: a bit for each, few enough bytes to stay in the processor's cache.</summary>
public sealed class CharacterSet
{
    private const int BitsPerItem = 32;

    private readonly int[] _bits = new int[(char.MaxValue + 1) / BitsPerItem];

    /// <summary>Puts a character in.</summary>
    public void Add(char character) => _bits[character / BitsPerItem] |= 1 << (character % BitsPerItem);

    /// <summary>Whether a character is in.</summary>
    public bool Contains(char character) => (_bits[character / BitsPerItem] & (1 << (character % BitsPerItem))) != 0;
}
