namespace Wplint.Rules;

/// <summary>How the words begin that are looked for in a text. Nearly everywhere none of them does, and that is told by one look at two characters.</summary>
internal sealed class WordBeginnings
{
    private readonly CharacterSet _pairs = new();

    /// <summary>Adds the first two characters of a word.</summary>
    public void Add(char first, char second) => _pairs.Add(Mix(first, second));

    /// <summary>Whether a word may begin with two characters; only that none does is certain.</summary>
    public bool MayBe(char first, char second) => _pairs.Contains(Mix(first, second));

    private static char Mix(char first, char second) => (char)((first * 31) + second);
}
