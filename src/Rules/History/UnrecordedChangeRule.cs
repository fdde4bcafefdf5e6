namespace Wplint.Rules.History;

/// <summary>Customers read in the history what they have to look at again; a change that is not in it is one that nobody was told of.</summary>
public sealed class UnrecordedChangeRule : WhitepaperRule
{
    private const int MostRelated = 3;

    private static readonly LocalizedText Changed = new("Another clause that changed", "ほかに変更された項目");
    private static readonly LocalizedText NewestEntry = new("The history so far", "現在の改訂履歴");

    public override RuleDescriptor Descriptor { get; } = new("WP4011", "unrecorded-change")
    {
        Family = RuleFamily.History,
        Severity = Severity.Error,
        Title = new(En: "Change that the history does not record", Ja: "改訂履歴に記録のない変更"),
        Message = new(
            En: "The history has no new entry, but these clauses changed: {0}. Add an entry for the new version that names them.",
            Ja: "項目の記述が変更されていますが（{0}）、改訂履歴に新しい履歴がありません。新しい版の履歴を追記し、変更した項番を挙げてください。"),
        Fix = new(Applicability.Suggested, En: "Add an entry that names the changed clauses", Ja: "変更した項番を挙げた履歴を追記する"),
        Needs = Fact.Previous | Fact.Today,
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        if (ChangeRecord.Of(context) is not { NewEntries: [] } record) yield break;

        var timeline = context.Once(Timeline.Of);
        var newest = timeline.Entries.Count > 0 ? timeline.Entries[^1] : null;
        var entry = newest is null ? paper.History!.Heading.Span : EntryPlace.Of(newest, paper.Source);
        // Where the change is: a pull request shows no other lines.
        var (place, changed) = record.FirstChange(paper);
        var diagnostic = Report(place ?? entry, ChangeWording.List(record.Changes));
        if (place is not null) diagnostic = diagnostic.RelatedTo(entry, NewestEntry);
        foreach (var change in record.Changes.Where(change => change.Kind != ClauseChangeKind.Removed && change.Clause != changed).Take(MostRelated))
            diagnostic = diagnostic.RelatedTo(paper.Source.GetFirstLine(change.Clause.HeadingSpan), Changed);
        yield return NextEntry.After(timeline, paper, context.Today) is { } next ? diagnostic.FixedBy(next.Edits(record.Changes)) : diagnostic;
    }
}
