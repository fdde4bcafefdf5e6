namespace Wplint;

/// <summary>A folded text and the way back.</summary>
public sealed class FoldedText
{
    private readonly int[] _origins;
    private readonly int _originalLength;

    internal FoldedText(string text, int[] origins, int originalLength)
    {
        Text = text;
        _origins = origins;
        _originalLength = originalLength;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>The index, in the original text, of the character that <paramref name="index"/> came from.</summary>
    /// <param name="index">Index into <see cref="Text"/>; its length gives the length of the original.</param>
    public int ToOriginal(int index) => index >= _origins.Length ? _originalLength : _origins[index];

    /// <summary>The stretch of the original text that a stretch of <see cref="Text"/> came from.</summary>
    public TextSpan ToOriginal(int start, int length) => TextSpan.FromBounds(ToOriginal(start), ToOriginal(start + length));
}
