namespace Wplint;

/// <summary>A rule that looks at a whole paper.</summary>
public abstract class WhitepaperRule : Rule
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Diagnostic> Run(RuleContext context) => Check(context.Paper, context);

    /// <summary>Looks at one paper.</summary>
    protected abstract IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context);
}
