namespace Wplint.Rules.CopyPaste;

/// <summary>One answer to two controls may be meant; who assesses the paper will ask what holds for each of them.</summary>
public sealed class SharedAnswerRule : WhitepaperRule
{
    /// <summary>Roles may point to the same place in a few words, and several controls may not apply.</summary>
    private const int ShortestAnswer = 40;

    private static readonly LocalizedText SameAnswer = new("The same answer", "同じ回答");

    public override RuleDescriptor Descriptor { get; } = new("WP5010", "shared-answer")
    {
        Family = RuleFamily.CopyPaste,
        Severity = Severity.Note,
        Title = new(En: "One answer to several controls", Ja: "関連する管理策の回答が同一"),
        Message = new(
            En: "{0} is answered as {1} is, word for word. Say what holds for {0}, or refer to {1}.",
            Ja: "{0} の回答が {1} と一字一句同じです。{0} に固有の内容を補うか、{1} を参照する形にしてください。"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var shared in context.Once(Answer.AllIn).SharedBodies)
        {
            if (shared.Length < ShortestAnswer) continue;
            var original = shared.FindOriginal(context.Once(TitleWords.Of));
            var others = shared.Places.FindAll(place => place.Answer.Number != original.Answer.Number && place.Answer.IsRelatedTo(original.Answer, context.Catalogue));
            if (others.Count > 0) yield return Report(others, original, paper.Source);
        }
    }

    private Diagnostic Report(List<SharedText.Place> others, SharedText.Place original, SourceText source)
    {
        var diagnostic = Report(source.GetFirstLine(others[0].Span), others[0].Answer.Number, original.Answer.Number)
            .RelatedTo(source.GetFirstLine(original.Span), SameAnswer);
        var related = others.Skip(1).Select(place => new RelatedLocation(source.GetFirstLine(place.Span), SameAnswer));
        return diagnostic with { Clause = others[0].Answer.Clause, Related = [.. diagnostic.Related, .. related] };
    }
}
