namespace Wplint.Core.Running;

/// <summary>What every consumer of diagnostics relies on. A rule that breaks it is treated like one that throws.</summary>
internal static class DiagnosticContract
{
    /// <summary>Checks that <paramref name="diagnostic"/> is its rule's own, can be worded, and speaks of places in the file only.</summary>
    /// <exception cref="InvalidOperationException">It is not, or does not.</exception>
    /// <exception cref="FormatException">Its message names an argument that is not there.</exception>
    public static void Demand(Diagnostic diagnostic, RuleDescriptor rule, SourceText source)
    {
        if (diagnostic.Descriptor.Id != rule.Id) throw new InvalidOperationException($"It reports in the name of {diagnostic.Descriptor.Id}.");
        DemandInside(diagnostic.Span, source);
        foreach (var related in diagnostic.Related) DemandInside(related.Span, source);
        if (diagnostic.Fix is { } fix) DemandApplicable(fix, source);
        DemandWording(diagnostic, Language.English);
        DemandWording(diagnostic, Language.Japanese);
    }

    private static void DemandWording(Diagnostic diagnostic, Language language)
    {
        _ = diagnostic.GetMessage(language);
        _ = diagnostic.GetFixTitle(language);
    }

    private static void DemandApplicable(Fix fix, SourceText source)
    {
        var end = 0;
        foreach (var edit in fix.EditsInOrder())
        {
            DemandInside(edit.Span, source);
            if (edit.Span.Start < end) throw new InvalidOperationException($"Two edits of its fix overlap at {edit.Span}.");
            end = edit.Span.End;
        }
    }

    private static void DemandInside(TextSpan span, SourceText source)
    {
        // Compared without adding, which a hostile or broken length could overflow.
        if (span.Start < 0 || span.Length < 0 || span.Length > source.Length - span.Start)
            throw new InvalidOperationException($"It reports a place outside of the file: {span} of {source.Length}.");
    }
}
