namespace Wplint.Rules.CopyPaste;

/// <summary>A word that stands twice in a text, as places in that text.</summary>
/// <param name="Start">Where it stands first.</param>
/// <param name="Second">Where it stands again, a blank between the two included.</param>
/// <param name="End">Behind the second.</param>
internal sealed record Repetition(int Start, int Second, int End);
