namespace Wplint.Rules.History;

/// <summary>An entry that names clauses tells its reader that the others stayed as they were.</summary>
public sealed class UnlistedChangedClauseRule : WhitepaperRule
{
    private const int MostRelated = 3;

    private static readonly LocalizedText Unlisted = new("A clause that changed and is not named", "変更されたのに挙げられていない項目");

    public override RuleDescriptor Descriptor { get; } = new("WP4012", "unlisted-changed-clause")
    {
        Family = RuleFamily.History,
        Severity = Severity.Warning,
        Title = new(En: "Changed clause that the new entry does not name", Ja: "新しい履歴に挙げられていない変更"),
        Message = new(
            En: "The new entry of the history does not list these changed clauses: {0}. Add them, so that readers know what to read again.",
            Ja: "改訂履歴の新しい履歴に、変更された {0} が挙げられていません。読み直す箇所がわかるように、履歴に追記してください。"),
        Needs = Fact.Previous,
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        if (ChangeRecord.Of(context) is not { NewEntries: { Count: > 0 } entries } record) yield break;
        if (NamedClauses.In(entries, paper) is not { } named) yield break;

        ClauseChange[] unlisted = [.. record.Changes.Where(change => change.Clause.Number is not null && !named.Hold(change.Clause))];
        if (unlisted.Length == 0) yield break;
        var diagnostic = Report(EntryPlace.Of(entries[^1], paper.Source), ChangeWording.List(unlisted));
        foreach (var change in unlisted.Where(static change => change.Kind != ClauseChangeKind.Removed).Take(MostRelated))
            diagnostic = diagnostic.RelatedTo(paper.Source.GetFirstLine(change.Clause.HeadingSpan), Unlisted);
        yield return diagnostic;
    }
}
