namespace Wplint;

/// <summary>A rule that looks at each clause by itself. What it reports is about that clause as a whole.</summary>
public abstract class ClauseRule : Rule
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Diagnostic> Run(RuleContext context)
    {
        foreach (var clause in context.Paper.AllClauses)
        {
            foreach (var diagnostic in Check(clause, context)) yield return diagnostic with { Clause = clause };
        }
    }

    /// <summary>Looks at one clause.</summary>
    protected abstract IEnumerable<Diagnostic> Check(Clause clause, RuleContext context);
}
