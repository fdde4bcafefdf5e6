namespace Wplint;

/// <summary>What a rule is about; the first digit of its id, and its folder.</summary>
public enum RuleFamily
{
    /// <summary>WP0: house rules of a company, outside of the families below.</summary>
    House,

    /// <summary>WP1: clause numbers.</summary>
    Numbering,

    /// <summary>WP2: the clauses that a paper must have, and their titles.</summary>
    Clauses,

    /// <summary>WP3: addresses.</summary>
    Links,

    /// <summary>WP4: version history, cover and dates.</summary>
    History,

    /// <summary>WP5: what copying leaves behind.</summary>
    CopyPaste,

    /// <summary>WP6: references within the paper.</summary>
    References,

    /// <summary>WP7: the text itself.</summary>
    Text,

    /// <summary>WP9: wplint itself: configuration, files, suppressions.</summary>
    Engine = 9,
}
