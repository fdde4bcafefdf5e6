namespace Wplint.Rules.CopyPaste;

/// <summary>What a paper says under the headings of controls, with the bodies that several of them share.</summary>
internal sealed class Answers(List<Answer> all)
{
    private List<SharedText>? _bodies;

    /// <summary>The answers, in the order of the paper.</summary>
    public List<Answer> All { get; } = all;

    /// <summary>The bodies that several answers have.</summary>
    public List<SharedText> SharedBodies => _bodies ??= SharedText.Bodies(All);
}
