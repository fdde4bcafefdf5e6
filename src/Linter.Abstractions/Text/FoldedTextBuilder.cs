using System.Text;

namespace Wplint;

/// <summary>Collects a folded text character by character, with the place that each came from.</summary>
internal sealed class FoldedTextBuilder
{
    private readonly string _original;
    private readonly StringBuilder _text;
    private readonly List<int> _origins;

    /// <param name="original">The text that is folded.</param>
    /// <param name="unchanged">How many of its first characters stand for themselves.</param>
    public FoldedTextBuilder(string original, int unchanged)
    {
        _original = original;
        _text = new StringBuilder(original, 0, unchanged, original.Length + 8);
        _origins = new List<int>(original.Length + 8);
        for (var i = 0; i < unchanged; i++) _origins.Add(i);
    }

    /// <summary>The last character so far; null where there is none.</summary>
    public char? Last => _text.Length == 0 ? null : _text[^1];

    /// <summary>Adds a character.</summary>
    /// <param name="character">What it became.</param>
    /// <param name="origin">Index of the character in the original.</param>
    public void Append(char character, int origin)
    {
        _text.Append(character);
        _origins.Add(origin);
    }

    /// <summary>Puts another character in place of the last one; it still comes from where that came from.</summary>
    public void ReplaceLast(char character) => _text[^1] = character;

    /// <summary>The text so far.</summary>
    public FoldedText ToFoldedText() => new(_text.ToString(), [.. _origins], _original.Length);
}
