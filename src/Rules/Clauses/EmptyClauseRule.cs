namespace Wplint.Rules.Clauses;

/// <summary>A title without a word below it answers nothing, and nobody can tell whether the answer was forgotten or lost.</summary>
public sealed class EmptyClauseRule : ClauseRule
{
    /// <summary>Words by which a title says itself that there is nothing more to say.</summary>
    private static readonly string[] Answers =
        ["対象外", "適用外", "範囲外", "除外", "該当なし", "該当しない", "欠番", "削除", "廃止", "not applicable", "n/a", "out of scope", "reserved", "deleted", "withdrawn"];

    public override RuleDescriptor Descriptor { get; } = new("WP2002", "empty-clause")
    {
        Family = RuleFamily.Clauses,
        Severity = Severity.Error,
        Title = new(En: "Clause without a body", Ja: "本文のない項目"),
        Message = new(
            En: "\"{0}\" has a title and no body. Write what the reader has to know, or that it is not applicable.",
            Ja: "「{0}」には題名だけがあり、本文がありません。内容を記載するか、対象外である旨を記載してください。"),
    };

    protected override IEnumerable<Diagnostic> Check(Clause clause, RuleContext context)
    {
        if (!clause.IsLeaf || HasText(clause) || SaysItself(clause, context.Catalogue)) yield break;
        if ((context.Paper.History is { Entries.Count: > 0 } history && clause == history.Clause) || GroupsOthers(clause, context)) yield break;
        if (clause.Control is { } control && context.Once(Known.Of).Answered.Contains(control.Canonical)) yield break;
        yield return Report(context.Paper.Source.GetFirstLine(clause.HeadingSpan), clause.ToString());
    }

    private static bool HasText(Clause clause)
    {
        foreach (var block in clause.Body)
        {
            if (block is FigureBlock or CodeBlock) return true;
            foreach (var passage in block.Passages)
            {
                if (!passage.IsBlank && !IsPageNumber(passage.Text)) return true;
            }
        }

        return false;
    }

    /// <summary>12, - 12 -, P.12, 12/34: left by the end of a page.</summary>
    private static bool IsPageNumber(string text)
    {
        var number = text.AsSpan().Trim(" -–—/.Pp0123456789");
        return number.IsEmpty && text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
    }

    private static bool SaysItself(Clause clause, Catalogue catalogue)
    {
        // 9.2.1 is titled 利用者登録及び登録削除.
        if (clause.Control is { } number && catalogue.Find(number) is { } control && control.IsTitled(clause.Title)) return false;
        return Phrases.ContainsAny(clause.Title.Text, Answers);
    }

    /// <summary>Whether the heading may be one over others that the tree does not put below it, or one that only groups controls.</summary>
    private static bool GroupsOthers(Clause clause, RuleContext context)
    {
        var next = NextOf(clause, context.Paper);
        if (clause.Number is null) return !IsChapterAmongChapters(clause, next, context);
        if (next is { Number: null } && next != context.Paper.History?.Clause) return true;
        return clause.Control is { } control && context.Catalogue.Find(control) is { Level: not ControlLevel.Control };
    }

    /// <summary>Whether a heading without number is a chapter like the one behind it, and the contents list it as one.</summary>
    private static bool IsChapterAmongChapters(Clause clause, Clause? next, RuleContext context) =>
        next is { Number: null }
        && next.HeadingLevel == clause.HeadingLevel
        && next.Parent == clause.Parent
        && context.Once(Known.Of).Listed.Contains(clause.Title.FoldedTitle);

    private static Clause? NextOf(Clause clause, Whitepaper paper)
    {
        // A leaf ends where the next clause begins.
        var all = paper.AllClauses;
        int low = 0, high = all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].HeadingSpan.Start <= clause.HeadingSpan.Start) low = middle + 1;
            else high = middle;
        }

        return low < all.Count ? all[low] : null;
    }

    /// <summary>What holds for the whole paper.</summary>
    /// <param name="Answered">The controls that are answered somewhere: the same number in a list before the answers is no empty clause.</param>
    /// <param name="Listed">The wording of the titles that the contents list without a number.</param>
    private sealed record Known(HashSet<string> Answered, HashSet<string> Listed)
    {
        public static Known Of(PaperContext context) => new(
            [.. context.Paper.Controls.Where(static clause => !clause.IsLeaf || HasText(clause)).Select(static clause => clause.Control!.Canonical)],
            [.. (context.Paper.Contents?.Entries ?? []).Where(static entry => entry.Number is null).Select(static entry => entry.Title.FoldedTitle)]);
    }
}
