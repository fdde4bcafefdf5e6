namespace Wplint.Rules;

/// <summary>Words of which any is looked for in one pass over a text.</summary>
internal sealed class PhraseSet
{
    private readonly string[] _words;
    private readonly CharacterPairs _beginnings = new();

    /// <param name="words">The words, in lower case; none has fewer than two characters.</param>
    public PhraseSet(params string[] words)
    {
        _words = words;
        foreach (var word in words) _beginnings.Add(word[0], word[1]);
    }

    /// <summary>Whether one of the words stands in a text.</summary>
    /// <param name="text">In lower case.</param>
    public bool HasAnyIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (_beginnings.MayHave(text[i], text[i + 1]) && HasOneAtStartOf(text[i..])) return true;
        }

        return false;
    }

    private bool HasOneAtStartOf(ReadOnlySpan<char> text)
    {
        foreach (var word in _words)
        {
            if (text.StartsWith(word)) return true;
        }

        return false;
    }
}
