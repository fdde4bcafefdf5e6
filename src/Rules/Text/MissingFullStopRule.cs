namespace Wplint.Rules.Text;

/// <summary>Where a full stop is missing, a reader wonders whether the rest of the sentence is missing too.</summary>
public sealed class MissingFullStopRule : WhitepaperRule
{
    private const int FewestEnded = 3;

    public override RuleDescriptor Descriptor { get; } = new("WP7006", "missing-full-stop")
    {
        Family = RuleFamily.Text,
        Severity = Severity.Note,
        Title = new(En: "Sentence without a full stop", Ja: "句点のない文"),
        Message = new(
            En: "This sentence ends without a full stop, and the paper's other sentences have one. Add \"{1}\" after \"{0}\".",
            Ja: "文末に句点がありません。ほかの文と同様に、「{0}」の後に「{1}」を付けてください。"),
        Fix = new(Applicability.Safe, En: "Add \"{1}\"", Ja: "「{1}」を付ける"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var ends = context.Once(SentenceEnds.Of);
        // Who leaves many out does so on purpose.
        if (ends.Ended < FewestEnded || ends.Open.Count * FewestEnded > ends.Ended) yield break;
        foreach (var end in ends.Open)
        {
            var stop = end.IsJapanese ? "。" : ".";
            yield return Report(end.LastWord, paper.Source[end.LastWord], stop).Replace(end.Place, stop);
        }
    }
}
