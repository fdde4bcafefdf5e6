namespace Wplint.Testing;

/// <summary>
/// The base of a rule's tests. A test states whole findings and marks them in the paper with <c>[|…|]</c>; unasked, it is
/// repeated with CR LF, with a byte order mark and after an emoji, and the fix must settle. No other rule runs.
/// </summary>
/// <typeparam name="TRule">The rule.</typeparam>
public abstract class RuleTest<TRule>
    where TRule : Rule, new()
{
    private static readonly Dictionary<string, object> NoOptions = [];
    private static readonly RulePack? OwnPack = RulePacks.FindPackOf(typeof(TRule).Assembly);

    /// <summary>Packs whose knowledge the rule needs besides that of its own.</summary>
    protected virtual IReadOnlyList<RulePack> Packs => [];

    /// <summary>The rule reports this one finding.</summary>
    /// <param name="markup">The paper, the finding marked with <c>[|…|]</c>, related places with <c>{|…|}</c>.</param>
    /// <param name="en">The whole message in English.</param>
    /// <param name="ja">The whole message in Japanese.</param>
    /// <param name="fixedTo">The whole paper after the fix; null where the rule makes none.</param>
    /// <param name="applicability">How certain the fix is; null for what the descriptor declares.</param>
    /// <param name="relatedMessages">What is said of the related places, in the order of the paper; null to leave that unstated.</param>
    /// <param name="options">Values for the rule's options, by name.</param>
    /// <param name="facts">What the rule needs from outside the paper.</param>
    /// <param name="siblings">Papers to compare with; the first is <c>sibling.md</c>, the next <c>sibling-2.md</c>.</param>
    /// <param name="previous">The paper at the revision before; null where nobody asks what changed.</param>
    /// <exception cref="RuleTestException">It does something else.</exception>
    protected void Reports(
        string markup,
        string en,
        string ja,
        string? fixedTo = null,
        Applicability? applicability = null,
        IReadOnlyList<LocalizedText>? relatedMessages = null,
        Dictionary<string, object>? options = null,
        Facts? facts = null,
        IReadOnlyList<string>? siblings = null,
        string? previous = null)
    {
        var finding = new ExpectedFinding(en, ja) { Applicability = applicability, RelatedMessages = relatedMessages };
        Reports(markup, [finding], fixedTo, options, facts, siblings, previous);
    }

    /// <summary>The rule reports these findings.</summary>
    /// <param name="markup">The paper, each finding marked with <c>[|…|]</c>, related places with <c>{|…|}</c>.</param>
    /// <param name="findings">The findings, in the order of the paper.</param>
    /// <param name="fixedTo">The whole paper after all fixes; null where the rule makes none.</param>
    /// <param name="options">Values for the rule's options, by name.</param>
    /// <param name="facts">What the rule needs from outside the paper.</param>
    /// <param name="siblings">Papers to compare with; the first is <c>sibling.md</c>, the next <c>sibling-2.md</c>.</param>
    /// <param name="previous">The paper at the revision before; null where nobody asks what changed.</param>
    /// <exception cref="RuleTestException">It does something else.</exception>
    protected void Reports(
        string markup,
        IReadOnlyList<ExpectedFinding> findings,
        string? fixedTo = null,
        Dictionary<string, object>? options = null,
        Facts? facts = null,
        IReadOnlyList<string>? siblings = null,
        string? previous = null)
    {
        var rule = new TRule();
        var knowledge = Knowledge.From(OwnPack is null ? Packs : [OwnPack, .. Packs]);
        new RuleProof(new RuleRunner(rule, knowledge, facts ?? Facts.None, options ?? NoOptions, siblings, previous)).Demand(markup, findings, fixedTo);
    }

    /// <summary>The rule finds nothing.</summary>
    /// <param name="paper">The paper, without marks.</param>
    /// <param name="options">Values for the rule's options, by name.</param>
    /// <param name="facts">What the rule needs from outside the paper.</param>
    /// <param name="siblings">Papers to compare with; the first is <c>sibling.md</c>, the next <c>sibling-2.md</c>.</param>
    /// <param name="previous">The paper at the revision before; null where nobody asks what changed.</param>
    /// <exception cref="RuleTestException">It finds something.</exception>
    protected void Accepts(string paper, Dictionary<string, object>? options = null, Facts? facts = null, IReadOnlyList<string>? siblings = null, string? previous = null) =>
        Reports(paper, [], fixedTo: null, options, facts, siblings, previous);
}
