namespace Wplint.Rules.CopyPaste;

/// <summary>A sentence of a paper, as it is kept to find it in another one.</summary>
/// <param name="Key">A fingerprint of the sentence and of the control that it answers; the chapters around the controls count as one.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The paper's own product, where the sentence names it.</param>
internal sealed record SketchedSentence(long Key, TextSpan Span, ProductName? Name);
