namespace Wplint;

/// <summary>A piece of a clause's body.</summary>
public abstract class Block
{
    /// <summary>Where it stands, markup included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The texts that a reader reads in it, in order.</summary>
    public abstract IReadOnlyList<Passage> Passages { get; }
}
