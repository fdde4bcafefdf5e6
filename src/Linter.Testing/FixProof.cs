namespace Wplint.Testing;

/// <summary>Applies the fixes of a rule's findings and compares the outcome with what a test states.</summary>
/// <param name="runner">Runs the rule over the fixed paper.</param>
internal sealed class FixProof(RuleRunner runner)
{
    /// <exception cref="RuleTestException">A fix is not stated, is not there, does something else or does not settle.</exception>
    public void Demand(PaperRun run, IReadOnlyList<ExpectedFinding> expected, string? fixedTo)
    {
        if (run.Findings.FirstOrDefault(static finding => finding.Fix is not null) is not { } first)
        {
            if (fixedTo is null) return;
            throw new RuleTestException($"{runner.Rule} makes no fix, but the test states one, which gives:\n\n{Show(fixedTo)}");
        }

        if (fixedTo is null)
            throw new RuleTestException($"{runner.Rule} makes a fix that the test does not state. State it with fixedTo; it gives:\n\n{Show(first.Fix!.ApplyTo(run.Source.Text))}");

        for (var i = 0; i < expected.Count; i++) DemandOne(run, run.Findings[i], expected[i]);
        DemandAll(run, fixedTo);
    }

    private void DemandOne(PaperRun run, Diagnostic finding, ExpectedFinding expected)
    {
        if (finding.Fix is not { } fix) return;
        var applicability = expected.Applicability ?? runner.Rule.Fix!.Applicability;
        if (fix.Applicability != applicability)
            throw new RuleTestException($"{runner.Rule} makes a fix that is {fix.Applicability}, where {applicability} is stated:\n\n{Excerpt.Of(run.Source, finding)}");

        var after = runner.Run(fix.ApplyTo(run.Source.Text));
        if (after.Findings.Count >= run.Findings.Count) throw DoesNotSettle(run.Source, after.Source);
    }

    /// <summary>All fixes at once, as a person who asks for fixes gets them; again, where some had to wait for others.</summary>
    private void DemandAll(PaperRun run, string fixedTo)
    {
        var settled = run;
        for (var round = 0; settled.Findings.Any(static finding => finding.Fix is not null); round++)
        {
            if (round > run.Findings.Count) throw DoesNotSettle(run.Source, settled.Source);
            settled = runner.Run(ApplyAll(settled));
        }

        if (settled.Source.Text == fixedTo) return;
        throw new RuleTestException($"""
            The fix of {runner.Rule} gives another paper than the test states. The test states:

            {Show(fixedTo)}

            The fix gives:

            {Show(settled.Source.Text)}
            """);
    }

    private static string ApplyAll(PaperRun run)
    {
        var edits = new List<Edit>();
        foreach (var finding in run.Findings)
        {
            if (finding.Fix is { } fix && !fix.Edits.Any(edit => edits.Exists(done => done.Span.Overlaps(edit.Span)))) edits.AddRange(fix.Edits);
        }

        return new Fix(Applicability.Safe, "", edits).ApplyTo(run.Source.Text);
    }

    private RuleTestException DoesNotSettle(SourceText before, SourceText after) => new($"""
        The fix of {runner.Rule} does not settle: after it the rule finds as much as before. Before:

        {Excerpt.Of(before)}

        After:

        {Excerpt.Of(after)}
        """);

    private static string Show(string text) => Excerpt.Of(new SourceText(text));
}
