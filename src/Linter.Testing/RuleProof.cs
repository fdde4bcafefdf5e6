namespace Wplint.Testing;

/// <summary>Compares what a rule finds in a paper, written in each of the variants, with what a test states.</summary>
/// <param name="runner">Runs the rule.</param>
internal sealed class RuleProof(RuleRunner runner)
{
    /// <param name="markup">The paper, with its findings and related places marked.</param>
    /// <param name="expected">The findings, in the order of the paper.</param>
    /// <param name="fixedTo">The paper after all fixes; null where the rule makes none.</param>
    /// <exception cref="RuleTestException">The rule does something else.</exception>
    public void Demand(string markup, IReadOnlyList<ExpectedFinding> expected, string? fixedTo)
    {
        foreach (var variant in PaperVariant.All)
        {
            try
            {
                DemandOne(MarkedText.Parse(variant.Apply(markup)), expected, fixedTo is null ? null : variant.Apply(fixedTo));
            }
            catch (RuleTestException exception) when (variant.Description.Length > 0)
            {
                throw new RuleTestException($"{exception.Message}\n\nIt does so only {variant.Description}. As the test writes the paper, all is well.", exception.InnerException);
            }
        }
    }

    private void DemandOne(MarkedText paper, IReadOnlyList<ExpectedFinding> expected, string? fixedTo)
    {
        if (paper.Findings.Count != expected.Count)
            throw new RuleTestException($"The test states {Count(expected.Count, "finding")} and marks {paper.Findings.Count} with [|…|].");

        var run = runner.Run(paper.Text);
        DemandPlaces(run, paper);
        for (var i = 0; i < expected.Count; i++)
        {
            DemandMessage(run, run.Findings[i], expected[i]);
            DemandRelated(run, run.Findings[i], expected[i], expected.Count == 1 ? paper.Related : Pick(paper.Related, expected[i].Related));
        }

        new FixProof(runner).Demand(run, expected, fixedTo);
    }

    private void DemandPlaces(PaperRun run, MarkedText paper)
    {
        if (run.Findings.Select(static finding => finding.Span).SequenceEqual(paper.Findings)) return;
        if (paper.Findings.Count == 0)
            throw new RuleTestException($"{runner.Rule} reports something in a paper that the test calls right:\n\n{Show(run)}");
        var marked = string.Join('\n', paper.Findings.Select(span => Excerpt.Of(run.Source, span)));
        if (run.Findings.Count == 0)
            throw new RuleTestException($"{runner.Rule} finds nothing. The test marks:\n\n{marked}\n\n{Excerpt.OfClauses(run.Paper)}");
        throw new RuleTestException($"""
            {runner.Rule} reports other places than the test marks. The test marks:

            {marked}

            The rule reports:

            {Show(run)}
            """);
    }

    private void DemandMessage(PaperRun run, Diagnostic finding, ExpectedFinding expected)
    {
        DemandMessage(run, finding, "English", expected.En, finding.GetMessage(Language.English));
        DemandMessage(run, finding, "Japanese", expected.Ja, finding.GetMessage(Language.Japanese));
    }

    private void DemandMessage(PaperRun run, Diagnostic finding, string language, string expected, string actual)
    {
        if (expected == actual) return;
        throw new RuleTestException($"""
            {runner.Rule} says something else in {language} than the test states. The test states:

                {expected}

            The rule says:

                {actual}

            of:

            {Excerpt.Of(run.Source, finding.Span)}
            """);
    }

    private void DemandRelated(PaperRun run, Diagnostic finding, ExpectedFinding expected, IReadOnlyList<TextSpan> places)
    {
        var related = finding.Related.OrderBy(static related => related.Span).ToArray();
        if (!related.Select(static related => related.Span).SequenceEqual(places))
        {
            throw new RuleTestException($"""
                {runner.Rule} names other related places than the test marks with {"{|…|}"}. The test marks:

                {ShowPlaces(run, places)}

                The rule names:

                {ShowPlaces(run, related.Select(static related => related.Span))}

                for its finding:

                {Excerpt.Of(run.Source, finding.Span)}
                """);
        }

        if (expected.RelatedMessages is null || related.Select(static related => related.Message).SequenceEqual(expected.RelatedMessages)) return;
        throw new RuleTestException($"""
            {runner.Rule} says something else of its related places than the test states. The test states:

            {ShowMessages(expected.RelatedMessages)}

            The rule says:

            {ShowMessages(related.Select(static related => related.Message))}
            """);
    }

    private static TextSpan[] Pick(IReadOnlyList<TextSpan> places, IReadOnlyList<int> numbers)
    {
        if (numbers.Any(number => number < 1 || number > places.Count))
            throw new RuleTestException($"The test relates a finding to place {numbers.Max()} and marks {Count(places.Count, "place")} with {{|…|}}.");
        return [.. numbers.Select(number => places[number - 1]).Order()];
    }

    private static string Show(PaperRun run) => string.Join("\n\n", run.Findings.Select(finding => Excerpt.Of(run.Source, finding)));

    private static string ShowPlaces(PaperRun run, IEnumerable<TextSpan> places) =>
        string.Join('\n', places.Select(span => Excerpt.Of(run.Source, span, "{|", "|}")).DefaultIfEmpty("    none"));

    private static string ShowMessages(IEnumerable<LocalizedText> messages) =>
        string.Join('\n', messages.Select(static message => $"    {message.En} / {message.Ja}").DefaultIfEmpty("    nothing"));

    private static string Count(int count, string what) => count == 1 ? $"one {what}" : $"{count} {what}s";
}
