using System.Diagnostics;

namespace Wplint.Core.Terms;

/// <summary>Finds what a house wants written otherwise: a rule like the others, made from data.</summary>
internal sealed class TermRule : WhitepaperRule
{
    private static readonly LocalizedText RepeatedHere = new("The title is repeated here", "同じ題名の箇所");

    private readonly TermWatch _watch;

    /// <param name="term">The term.</param>
    /// <param name="watch">Sees to it that the terms of a run do not take too long.</param>
    public TermRule(Term term, TermWatch watch)
    {
        Term = term;
        _watch = watch;
        Descriptor = TermWording.Describe(term);
    }

    public override RuleDescriptor Descriptor { get; }

    /// <summary>The term.</summary>
    public Term Term { get; }

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var taken = new Stopwatch();
        foreach (var text in context.Once(TermTexts.Of).All)
        {
            if (!Term.Places.HasFlag(text.Place)) continue;
            if (_watch.Find(Term, text.Text, taken) is not { } matches) yield break;
            foreach (var match in matches)
            {
                if (!match.Found.Contains(TermText.Blot, StringComparison.Ordinal)) yield return Report(match, text, paper.Source);
            }
        }
    }

    private Diagnostic Report(TermMatch match, TermText text, SourceText source)
    {
        var replacement = Term.Replacement is { } written ? match.Expand(written) : "";
        var span = text.Passage.ToSource(match.Start, match.Found.Length);
        var diagnostic = Report(source.GetFirstLine(span), match.Found, replacement);
        Edit[] edits = [new Edit(span, replacement), .. text.Repeated.Select(entry => new Edit(entry.ToSource(match.Start, match.Found.Length), replacement))];
        foreach (var edit in edits.Skip(1)) diagnostic = diagnostic.RelatedTo(source.GetFirstLine(edit.Span), RepeatedHere);
        // A line end or markup in the midst of it would be lost.
        var isWhole = Array.TrueForAll(edits, edit => source.Slice(edit.Span).SequenceEqual(match.Found));
        return isWhole && Descriptor.Fix is not null ? diagnostic.FixedBy(edits) : diagnostic;
    }
}
