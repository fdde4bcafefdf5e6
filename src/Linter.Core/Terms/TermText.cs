namespace Wplint.Core.Terms;

/// <summary>A text of a paper in which terms are looked for.</summary>
/// <param name="Passage">The text.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The text with code, addresses and titles of the standard blotted out, character by character: all indices agree.</param>
internal sealed record TermText(Passage Passage, TermPlaces Place, string Text)
{
    /// <summary>Stands in the place of each character that is not the author's own word.</summary>
    public const char Blot = '\uFFFC';

    /// <summary>Of a title: where contents and references repeat it word by word, which is corrected together with it.</summary>
    public IReadOnlyList<Passage> Repeated { get; init; } = [];
}
