namespace Wplint.Core.Terms;

/// <summary>What a term is recognised by.</summary>
internal abstract class TermPattern
{
    /// <summary>As its author wrote it, for people.</summary>
    public abstract string Written { get; }

    /// <summary>How many groups a replacement may name.</summary>
    public virtual int Groups => 0;

    /// <summary>The places where it holds, in order, none overlapping and none without text.</summary>
    /// <exception cref="System.Text.RegularExpressions.RegexMatchTimeoutException">It takes too long on this text.</exception>
    public abstract IReadOnlyList<TermMatch> FindIn(string text);

    /// <summary>Whether a place begins or ends between the two halves of one character, which no reader sees.</summary>
    protected static bool CutsCharacter(string text, int start, int length) => IsInside(text, start) || IsInside(text, start + length);

    private static bool IsInside(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) && char.IsHighSurrogate(text[index - 1]);
}
