namespace Wplint;

/// <summary>What the engine sees of a rule that compares papers; derive from <see cref="WorkspaceRule{TNotes}"/>.</summary>
public abstract class WorkspaceRule : Rule
{
    private protected WorkspaceRule()
    {
    }

    /// <summary>Notes down what the rule has to know of a paper when all were read.</summary>
    public abstract object Note(RuleContext context);

    /// <summary>Compares papers.</summary>
    /// <param name="notes">The notes of all papers, in the order of their paths.</param>
    /// <returns>Tells what is found in a paper, given its notes.</returns>
    public abstract Func<object, IEnumerable<Diagnostic>> Compare(IReadOnlyList<object> notes);

    /// <summary>Looks at one paper as if there were no other.</summary>
    public sealed override IEnumerable<Diagnostic> Run(RuleContext context)
    {
        var notes = Note(context);
        return Compare([notes])(notes);
    }
}
