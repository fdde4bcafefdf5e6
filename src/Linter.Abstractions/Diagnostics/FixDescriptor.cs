namespace Wplint;

/// <summary>What a rule's fixes do.</summary>
/// <param name="Applicability">Whether they may be applied without a person looking; a single fix may be less certain.</param>
/// <param name="En">What they do, in English, with the diagnostic's arguments: <c>Write {1}</c>.</param>
/// <param name="Ja">The same in Japanese.</param>
public sealed record FixDescriptor(Applicability Applicability, string En, string Ja)
{
    /// <summary>What they do, in both languages.</summary>
    public LocalizedText Title { get; } = new(En, Ja);
}
