namespace Wplint.Rules.Numbering;

/// <summary>A chapter number that is skipped looks as if a chapter were lost, one that is repeated makes references ambiguous.</summary>
public sealed class ChapterGapRule : WhitepaperRule
{
    /// <summary>Where more is wrong, the numbers count something else.</summary>
    private const int FewSlips = 2;

    private static readonly LocalizedText Before = new("The chapter before it", "直前の章");
    private static readonly LocalizedText Namesake = new("The other chapter with this number", "同じ番号の章");

    private static readonly LocalizedText Wrong = new(
        En: "\"{0}\" breaks the sequence of chapter numbers. Write \"{1}\".",
        Ja: "「{0}」で章番号が続いていません。「{1}」に直してください。");

    private static readonly LocalizedText Repeated = new(
        En: "\"{0}\" is the number of another chapter as well. Continue with \"{1}\" here.",
        Ja: "「{0}」は別の章でも使われています。ここからは「{1}」と続けてください。");

    public override RuleDescriptor Descriptor { get; } = new("WP1007", "chapter-gap")
    {
        Family = RuleFamily.Numbering,
        Severity = Severity.Warning,
        Title = new(En: "Chapter number skipped or repeated", Ja: "章番号の抜けまたは重複"),
        Message = new(
            En: "\"{0}\" follows \"{1}\", and there is no \"{2}\". Write \"{2}\" here, or add what is missing.",
            Ja: "「{1}」の次が「{0}」で、「{2}」がありません。「{2}」に直すか、抜けている章を追加してください。"),
        Variants = [Wrong, Repeated],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var run in ChapterRun.Of(context))
        {
            if (run.IsAscending && run.IsComplete) continue;
            var slips = Succession.FindSlips(run.AllValues(), mayJumpTo: index => run.ValueAt(index) == run.StandardBefore(index) + 1);
            if (slips.Count > FewSlips) continue;
            foreach (var slip in slips) yield return Report(slip, run);
        }
    }

    private Diagnostic Report(SuccessionSlip slip, ChapterRun run) => slip.Kind switch
    {
        SuccessionSlipKind.Wrong => Report(run[slip.Index], slip.Right).Saying(Wrong),
        SuccessionSlipKind.Repeated => Report(run[slip.Index], slip.Right).Saying(Repeated).RelatedTo(run[slip.Namesake].Number!.Span, Namesake),
        _ => Report(run[slip.Index], NumberText.Bare(run[slip.Index - 1].Number!), slip.Right).RelatedTo(run[slip.Index - 1].Number!.Span, Before),
    };

    private Diagnostic Report(Clause chapter, int right) =>
        Report(chapter.Number!.Span, NumberText.Bare(chapter.Number), Rightly(chapter, right)) with { Clause = chapter };

    private Diagnostic Report(Clause chapter, string before, int missing) =>
        Report(chapter.Number!.Span, NumberText.Bare(chapter.Number), before, Rightly(chapter, missing)) with { Clause = chapter };

    /// <summary>The number that a chapter should have, written as the one that it has.</summary>
    private static string Rightly(Clause chapter, int value) =>
        NumberText.Like(chapter.Number!, [.. chapter.Number!.Components.Take(chapter.Number.Depth - 1), value]);
}
