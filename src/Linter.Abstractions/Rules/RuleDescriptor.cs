namespace Wplint;

/// <summary>All that can be said of a rule without running it.</summary>
/// <param name="Id">
/// Capital letters and digits; never changes its meaning, never used again. <c>WP</c> and four digits are wplint's own; a pack
/// has letters of its own (<c>ACME001</c>), and the terms of a house have words (<c>ACME-SERVER</c>).
/// </param>
/// <param name="Name">The offence, in lower case with hyphens: <c>dead-url</c>; of a term its id.</param>
public sealed record RuleDescriptor(string Id, string Name)
{
    /// <summary>What it is about.</summary>
    public required RuleFamily Family { get; init; }

    /// <summary>How much its findings matter by default.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The offence in a few words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The message of a finding: whole sentences, the first of which stands alone.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>Other messages that the rule may give.</summary>
    public IReadOnlyList<LocalizedText> Variants { get; init; } = [];

    /// <summary>What its fixes do; null where it makes none.</summary>
    public FixDescriptor? Fix { get; init; }

    /// <summary>What it needs from outside the paper.</summary>
    public Fact Needs { get; init; }

    /// <summary>The ids of the rules that keep silent where this one speaks of the same place or the same clause.</summary>
    public IReadOnlyList<string> Outranks { get; init; } = [];

    /// <summary>What <c>rules.json</c> can set.</summary>
    public IReadOnlyList<RuleOption> Options { get; init; } = [];

    /// <summary>The address of its page on the web; null for wplint's own rules, and where the page is in the pack only.</summary>
    public string? HelpLink { get; init; }

    /// <summary>Whether <paramref name="selector"/> means this rule: its id, its name, or the beginning of its id with all of its letters (<c>WP5</c>, <c>ACME</c>).</summary>
    public bool Matches(string selector) =>
        string.Equals(selector, Name, StringComparison.OrdinalIgnoreCase)
        || (Id.StartsWith(selector, StringComparison.OrdinalIgnoreCase) && IsGroup(selector.Length));

    /// <inheritdoc/>
    public override string ToString() => string.Equals(Id, Name, StringComparison.OrdinalIgnoreCase) ? Id : $"{Id} {Name}";

    /// <summary>Whether people group rules by the first characters of its id.</summary>
    private bool IsGroup(int length) => length == Id.Length || (length > 0 && Id[length] is '-' or (>= '0' and <= '9'));
}
