namespace Wplint;

/// <summary>Something from outside a paper that a rule needs. It is gathered only when a selected rule names it, and handed in by tests.</summary>
[Flags]
public enum Fact
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The date at which papers are judged.</summary>
    Today = 1,

    /// <summary>The date that the user names to judge papers at, other than their own.</summary>
    AsOf = 2,

    /// <summary>Which files that the paper links do not exist.</summary>
    Targets = 4,

    /// <summary>The other papers that the configuration includes, also when they are not checked; for rules that compare papers.</summary>
    Siblings = 8,

    /// <summary>The paper at the revision that <c>--since</c> names.</summary>
    Previous = 16,

    /// <summary>What the network says of the links; there only where somebody asks it.</summary>
    Answers = 32,
}
