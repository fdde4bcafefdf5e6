namespace Wplint;

/// <summary>Fenced code: not text, and of no interest to rules about language.</summary>
public sealed class CodeBlock : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<Passage> Passages => [];
}
