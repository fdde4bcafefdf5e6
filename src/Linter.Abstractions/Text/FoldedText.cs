namespace Wplint;

/// <summary>A folded text and the way back.</summary>
public readonly struct FoldedText
{
    private readonly int[]? _origins;
    private readonly int _originalLength;

    /// <param name="text">The folded text.</param>
    /// <param name="origins">For each character of it, the index in the original; null where nothing was folded.</param>
    /// <param name="originalLength">Length of the original in UTF-16 code units.</param>
    internal FoldedText(string text, int[]? origins, int originalLength)
    {
        Text = text;
        _origins = origins;
        _originalLength = originalLength;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>The index, in the original text, of the character that <paramref name="index"/> came from.</summary>
    /// <param name="index">Index into <see cref="Text"/>; its length gives the length of the original.</param>
    public int ToOriginal(int index)
    {
        if (index >= Text.Length) return _originalLength;
        return _origins is null ? index : _origins[index];
    }

    /// <summary>
    /// The stretch of the original text that a stretch of <see cref="Text"/> came from. A character of which a part lies inside
    /// (the 1 of 10, folded from <c>⑩</c>) is in it as a whole, and so is a mark that was composed with its letter.
    /// </summary>
    public TextSpan ToOriginal(int start, int length)
    {
        var first = ToOriginal(start);
        if (length == 0) return new TextSpan(first, 0);
        var last = ToOriginal(start + length - 1);
        var end = start + length;
        while (end < Text.Length && ToOriginal(end) == last) end++;
        return TextSpan.FromBounds(first, ToOriginal(end));
    }
}
