namespace Wplint;

/// <summary>What was gathered from outside the papers. A fact that no selected rule needs is not there.</summary>
public sealed class Facts
{
    /// <summary>Nothing.</summary>
    public static Facts None { get; } = new();

    /// <summary>The date at which papers are judged.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The date that the user names to judge papers at; null where each is judged at its own.</summary>
    public DateOnly? AsOf { get; init; }
}
