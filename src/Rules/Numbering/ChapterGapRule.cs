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
            var diagnostics = CheckRun(run);
            if (diagnostics.Count > FewSlips) continue;
            foreach (var diagnostic in diagnostics) yield return diagnostic;
        }
    }

    private List<Diagnostic> CheckRun(ChapterRun run)
    {
        var diagnostics = new List<Diagnostic>();
        var values = run.Values();
        var seen = new Dictionary<int, Clause>();
        var last = run.ValueAt(0);
        if (run.Count > 1 && last > 1 && run.ValueAt(1) == 2)
        {
            diagnostics.Add(Report(run[0], 1).Saying(Wrong));
            last = 1;
        }

        for (var i = 1; i < run.Count; i++)
        {
            seen.TryAdd(run.ValueAt(i - 1), run[i - 1]);
            var value = run.ValueAt(i);
            if (value == last + 1 || (value > last && value == run.StandardBefore(i) + 1))
            {
                last = value;
            }
            else if (i + 1 < run.Count && run.ValueAt(i + 1) == last + 2)
            {
                last++;
                diagnostics.Add(Report(run[i], last).Saying(Wrong)); // its neighbours agree on what it should be
            }
            else if (value > last)
            {
                // A number that follows later is out of order, and that is another rule's business.
                if (!values.Contains(last + 1)) diagnostics.Add(Report(run[i], NumberText.Bare(run[i - 1].Number!), last + 1).RelatedTo(run[i - 1].Number!.Span, Before));
                last = value;
            }
            else if (seen.TryGetValue(value, out var namesake))
            {
                diagnostics.Add(Report(run[i], last + 1).Saying(Repeated).RelatedTo(namesake.Number!.Span, Namesake));
            }
        }

        return diagnostics;
    }

    private Diagnostic Report(Clause chapter, int right) =>
        Report(chapter.Number!.Span, NumberText.Bare(chapter.Number), Rightly(chapter, right)) with { Clause = chapter };

    private Diagnostic Report(Clause chapter, string before, int missing) =>
        Report(chapter.Number!.Span, NumberText.Bare(chapter.Number), before, Rightly(chapter, missing)) with { Clause = chapter };

    /// <summary>The number that a chapter should have, written as the one that it has.</summary>
    private static string Rightly(Clause chapter, int value) =>
        NumberText.Like(chapter.Number!, [.. chapter.Number!.Components.Take(chapter.Number.Depth - 1), value]);
}
