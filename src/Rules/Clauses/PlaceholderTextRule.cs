namespace Wplint.Rules.Clauses;

/// <summary>A reader who meets 【要確認】 or ○○株式会社 in a published paper trusts nothing else in it.</summary>
public sealed class PlaceholderTextRule : WhitepaperRule
{
    public override RuleDescriptor Descriptor { get; } = new("WP2008", "placeholder-text")
    {
        Family = RuleFamily.Clauses,
        Severity = Severity.Error,
        Title = new(En: "Text that was to be replaced", Ja: "仮の記載の残り"),
        Message = new(
            En: "\"{0}\" holds the place of something that was to be written. Write it, or remove the placeholder.",
            Ja: "「{0}」は仮の記載のままです。正式な内容に書き換えるか、削除してください。"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var inTitles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var clause in paper.AllClauses)
        {
            foreach (var found in Find(clause.Title, isValue: false))
            {
                inTitles.Add(found.Text);
                yield return Report(found, paper);
            }

            foreach (var block in clause.Body)
            {
                foreach (var found in FindInBlock(block, isValue: clause == paper.History?.Clause)) yield return Report(found, paper);
            }
        }

        foreach (var found in paper.Cover.Body.SelectMany(static block => FindInBlock(block, isValue: true))) yield return Report(found, paper);
        foreach (var found in FindInFrontMatter(paper)) yield return Report(found, paper);
        foreach (var entry in paper.Contents?.Entries ?? [])
        {
            // What the contents take from a title is that title's defect.
            foreach (var found in Find(entry.Title, isValue: false).Where(found => !inTitles.Contains(found.Text))) yield return Report(found, paper);
        }
    }

    private Diagnostic Report(Spanned found, Whitepaper paper) => Report(paper.Source.GetFirstLine(found.Span), found.Text);

    /// <summary>The placeholders of a block, each text once.</summary>
    private static Spanned[] FindInBlock(Block block, bool isValue)
    {
        List<Spanned>? all = null;
        foreach (var passage in block.Passages)
        {
            if (block is TableBlock && Placeholders.IsMarks(passage.Text)) continue;
            foreach (var found in Find(passage, isValue)) (all ??= []).Add(found);
        }

        return all is null ? [] : [.. all.DistinctBy(static found => found.Text, StringComparer.Ordinal)];
    }

    private static Spanned[] Find(Passage passage, bool isValue)
    {
        var placeholders = Placeholders.Find(passage.Text, isValue);
        if (placeholders.Count == 0) return [];
        var found = new List<Spanned>();
        foreach (var stretch in placeholders)
        {
            if (passage.KindAt(stretch.Start) is RunKind.Code or RunKind.Address) continue;
            found.Add(new Spanned(passage.Text[stretch.Start..stretch.End], passage.ToSource(stretch.Start, stretch.End - stretch.Start)));
        }

        return [.. found];
    }

    private static IEnumerable<Spanned> FindInFrontMatter(Whitepaper paper)
    {
        foreach (var key in (string[])["title", "publisher", "product", "version", "date"])
        {
            if (paper.FrontMatter?.Find(key) is not { } value) continue;
            foreach (var stretch in Placeholders.Find(value.Text, isValue: true))
            {
                // A value that is written with escapes is not as long as it stands there.
                var isVerbatim = value.Span.Length == value.Text.Length;
                yield return new Spanned(value.Text[stretch.Start..stretch.End], isVerbatim ? new TextSpan(value.Span.Start + stretch.Start, stretch.End - stretch.Start) : value.Span);
            }
        }
    }
}
