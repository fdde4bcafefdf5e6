namespace Wplint;

/// <summary>What was gathered from outside the papers. A fact that no selected rule needs is not there.</summary>
public sealed record Facts
{
    /// <summary>Nothing.</summary>
    public static Facts None { get; } = new();

    /// <summary>The date at which papers are judged.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The date that the user names to judge papers at; null where each is judged at its own.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The files that the paper links and that do not exist, as <see cref="Link.File"/> has them.</summary>
    public IReadOnlySet<string>? MissingFiles { get; init; }

    /// <summary>The paper at the revision before; null where nobody asks what changed, and where there was no such paper.</summary>
    public Whitepaper? Previous { get; init; }

    /// <summary>What the network says of addresses, by the address (<see cref="AskableAddress"/>); null where nobody asks it.</summary>
    public IReadOnlyDictionary<string, LinkAnswer>? Answers { get; init; }
}
