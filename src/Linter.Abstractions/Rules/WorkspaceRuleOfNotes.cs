namespace Wplint;

/// <summary>
/// A rule that compares papers. There may be thousands, so it never sees two at a time: it notes down of each what it needs and, when
/// all were read, is handed the notes. Its descriptor names <see cref="Fact.Siblings"/>.
/// </summary>
/// <typeparam name="TNotes">
/// The notes. They are kept while the run lasts: small, and without clauses and passages, each of which keeps its whole paper.
/// </typeparam>
public abstract class WorkspaceRule<TNotes> : WorkspaceRule
    where TNotes : class
{
    /// <inheritdoc/>
    public sealed override object Note(RuleContext context) => Note(context.Paper, context);

    /// <inheritdoc/>
    public sealed override Func<object, IEnumerable<Diagnostic>> Compare(IReadOnlyList<object> notes)
    {
        var check = Compare([.. notes.Cast<TNotes>()]);
        return own => check((TNotes)own);
    }

    /// <summary>Notes down what is to be known of a paper when all were read.</summary>
    protected abstract TNotes Note(Whitepaper paper, RuleContext context);

    /// <summary>
    /// Compares papers. What all of them need, such as an index, is made here, once a run; it must not grow with the square of their
    /// number.
    /// </summary>
    /// <param name="papers">The notes of all papers, in the order of their paths.</param>
    /// <returns>Tells what is found in a paper, given its notes.</returns>
    protected abstract Func<TNotes, IEnumerable<Diagnostic>> Compare(IReadOnlyList<TNotes> papers);
}
