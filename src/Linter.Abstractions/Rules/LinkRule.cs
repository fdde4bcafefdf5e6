namespace Wplint;

/// <summary>
/// A rule that looks at one link and at what the network says of it. Its descriptor names <see cref="Fact.Answers"/>. Where nobody has asked
/// the network, it says nothing.
/// </summary>
public abstract class LinkRule : Rule
{
    /// <summary>The verdict that the rule is about; it sees no other.</summary>
    public abstract LinkVerdict Verdict { get; }

    /// <inheritdoc/>
    public sealed override IEnumerable<Diagnostic> Run(RuleContext context)
    {
        if (context.Answers is not { } answers) yield break;
        foreach (var link in context.Paper.Links)
        {
            if (AskableAddress.Of(link, context.Paper.Source) is not { } address || !Asks(link)) continue;
            if (answers.TryGetValue(address, out var answer) && answer.Verdict == Verdict && Check(link, answer, context) is { } diagnostic) yield return diagnostic;
        }
    }

    /// <summary>Whether the rule wants to know what the network says of a link. It is asked where one rule wants to know.</summary>
    /// <param name="link">A link whose address can be asked for (<see cref="AskableAddress"/>).</param>
    public virtual bool Asks(Link link) => true;

    /// <summary>Looks at one link.</summary>
    /// <param name="link">The link.</param>
    /// <param name="answer">What the network says of its address.</param>
    /// <param name="context">What else the rule may see.</param>
    /// <returns>What is wrong with it; null where nothing is.</returns>
    protected abstract Diagnostic? Check(Link link, LinkAnswer answer, RuleContext context);
}
