namespace Wplint;

/// <summary>
/// Looks for one kind of defect: a pure function from what it may see to diagnostics. It does not word, sort, suppress or weigh
/// what it finds. Derive from <see cref="ClauseRule"/>,
/// <see cref="WhitepaperRule"/>, <see cref="LinkRule"/> or <see cref="WorkspaceRule{TNotes}"/>; one instance serves all threads.
/// </summary>
public abstract class Rule
{
    /// <summary>All that can be said of the rule without running it.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Looks at one paper.</summary>
    public abstract IEnumerable<Diagnostic> Run(RuleContext context);

    /// <summary>A diagnostic at <paramref name="span"/>.</summary>
    /// <param name="span">The smallest span on one line that shows the defect.</param>
    /// <param name="arguments">What the message speaks of, in the order of its placeholders.</param>
    protected Diagnostic Report(TextSpan span, params IReadOnlyList<LocalizedText> arguments) =>
        new() { Descriptor = Descriptor, Message = Descriptor.Message, Arguments = arguments, Span = span };
}
