namespace Wplint.Rules.History;

/// <summary>The history leads a reader to what changed; a clause that is not there leads nowhere.</summary>
public sealed class UnknownClauseInHistoryRule : WhitepaperRule
{
    /// <summary>Words of an entry that explain why a clause is gone.</summary>
    private static readonly string[] Removals =
    [
        "削除", "廃止", "移動", "移設", "移管", "統合", "集約", "分割", "改番", "採番", "項番を", "項番の", "項番変更", "番号を", "置換", "置き換え", "章立て", "再編", "再構成", "構成を", "から",
        "remov", "delet", "mov", "merg", "renumber", "withdr", "replac", "split", "restructur", "retir", "drop",
    ];

    private static readonly string[] Prepositions = [" to", " and", " or", " in", " per", " under"];

    public override RuleDescriptor Descriptor { get; } = new("WP4009", "unknown-clause-in-history")
    {
        Family = RuleFamily.History,
        Severity = Severity.Warning,
        Title = new(En: "History names a clause that does not exist", Ja: "改訂履歴が存在しない項番を挙げている"),
        Message = new(
            En: "The history names clause \"{0}\", which this paper does not have. Correct the number, or say that the clause was removed.",
            Ja: "改訂履歴の項番「{0}」は、この文書にありません。項番を直すか、削除したことを履歴に書いてください。"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        if (paper.History is null) yield break;

        var present = new PresentClauses(context);
        var unknown = paper.References.Where(reference => IsUnknown(reference, present, paper.Source)).ToArray();
        var older = OlderThanLastRewriting(context.Once(Timeline.Of).Entries);
        var next = 0;
        foreach (var entry in paper.History.Entries)
        {
            foreach (var description in entry.Descriptions)
            {
                while (next < unknown.Length && unknown[next].Span.Start < description.Span.Start) next++;
                if (next == unknown.Length) yield break;
                if (!description.Span.Contains(unknown[next].Span) || older.Contains(entry)) continue;
                var isRemoval = Phrases.ContainsAny(description.Text, Removals);
                for (; next < unknown.Length && description.Span.Contains(unknown[next].Span); next++)
                {
                    if (!isRemoval || IsTarget(unknown[next].Span, paper.Source)) yield return Report(unknown[next].Number!.Span, unknown[next].Number!.Text);
                }
            }
        }
    }

    private static bool IsUnknown(Reference reference, PresentClauses present, SourceText source) =>
        reference is { Part: PaperPart.History, Kind: ReferenceKind.Clause, Document: null, Number: { } number }
        && !present.Have(number)
        && IsCertain(number, reference, present, source);

    /// <summary>1.13.32 is the version of something; a number is a clause if it has the form of a control, a title, a sign, or siblings.</summary>
    private static bool IsCertain(ClauseNumber number, Reference reference, PresentClauses present, SourceText source)
    {
        if (number.Series == ClauseSeries.Controls || number.Form != NumberForm.Digits || reference.Title is not null) return true;
        return number.Depth > 1 && !IsAfterPreposition(number.Span, source) && present.HaveBeside(number);
    }

    /// <summary>From TLS 1.2 to 1.3: what stands behind these words is as often a version.</summary>
    private static bool IsAfterPreposition(TextSpan number, SourceText source) =>
        Phrases.EndsWithAny(source.Text.AsSpan(0, number.Start).TrimEnd(), Prepositions);

    /// <summary>The entries before the last one that says that the whole paper changed: they speak of another paper.</summary>
    private static HashSet<HistoryEntry> OlderThanLastRewriting(IReadOnlyList<HistoryEntry> entries)
    {
        for (var i = entries.Count - 1; i > 0; i--)
        {
            if (Rewriting.IsSaidIn(entries[i])) return [.. entries.Take(i)];
        }

        return [];
    }

    /// <summary>Where something was moved to: 10.1.1 に移動, moved to 10.1.1.</summary>
    private static bool IsTarget(TextSpan number, SourceText source)
    {
        var behind = source.Text.AsSpan(number.End).TrimStart("」』）) ");
        if (behind is ['に' or 'へ', '移' or '統' or '集' or '変' or '改' or '置' or '吸' or 'ま', ..]) return true;
        var before = source.Text.AsSpan(0, number.Start).TrimEnd();
        return before.EndsWith(" to", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" into", StringComparison.OrdinalIgnoreCase);
    }
}
