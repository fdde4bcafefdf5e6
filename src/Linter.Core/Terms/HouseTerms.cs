namespace Wplint.Core.Terms;

/// <summary>The terms that a configuration names, as a pack of rules: to all that looks at rules, they are rules.</summary>
/// <param name="terms">The terms.</param>
/// <param name="files">The files that they stand in, and those that could not be read.</param>
/// <param name="watch">Sees to it that looking for them does not take too long.</param>
internal sealed class HouseTerms(IReadOnlyList<Term> terms, IReadOnlyList<TermFile> files, TermWatch watch) : RulePack
{
    /// <inheritdoc/>
    public override IReadOnlyList<Rule> Rules { get; } = RuleList.InOrderOfIds([.. terms.Select(term => new TermRule(term, watch))]);

    /// <summary>The files.</summary>
    public IReadOnlyList<TermFile> Files => files;

    /// <summary>What is wrong in a file (WP9002), also what has come to light only while papers were checked, in the order of the places.</summary>
    public IReadOnlyList<Diagnostic> ProblemsOf(TermFile file)
    {
        Diagnostic[] problems = [.. file.Problems, .. watch.ProblemsOf(file)];
        Array.Sort(problems, static (left, right) => left.Span.CompareTo(right.Span));
        return problems;
    }

    /// <inheritdoc/>
    public override string? FindPage(Rule rule, Language language) => rule is TermRule term ? TermPage.Of(term, language) : null;
}
