namespace Wplint;

/// <summary>A set of UTF-16 characters that is asked for each character of a text: a bit for each, few enough bytes to stay in the processor's cache.</summary>
public sealed class CharacterSet
{
    private const int BitsPerItem = 32;

    private readonly int[] _bits = new int[(char.MaxValue + 1) / BitsPerItem];

    /// <param name="characters">What is in from the beginning.</param>
    public CharacterSet(string characters = "")
    {
        foreach (var character in characters) Add(character);
    }

    /// <summary>Puts a character in.</summary>
    public void Add(char character) => _bits[character / BitsPerItem] |= 1 << (character % BitsPerItem);

    /// <summary>Puts in all characters from one to another.</summary>
    public void Add(char first, char last)
    {
        for (int character = first; character <= last; character++) Add((char)character);
    }

    /// <summary>The index of the first character of a text, from <paramref name="start"/> on, that is in; -1 where none is.</summary>
    public int FindIn(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (Contains(text[i])) return i;
        }

        return -1;
    }

    /// <summary>The index of the first character of a text, from <paramref name="start"/> on, that is not in; -1 where all are.</summary>
    public int FindOutside(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!Contains(text[i])) return i;
        }

        return -1;
    }

    /// <summary>Whether a character is in.</summary>
    public bool Contains(char character) => (_bits[character / BitsPerItem] & (1 << (character % BitsPerItem))) != 0;
}
