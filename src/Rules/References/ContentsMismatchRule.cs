namespace Wplint.Rules.References;

/// <summary>Contents that name a clause otherwise than its heading does make the reader doubt that it is the same clause.</summary>
public sealed class ContentsMismatchRule : WhitepaperRule
{
    private const double VeryAlike = 0.75;

    private static readonly LocalizedText Heading = new("The heading", "見出し");
    private static readonly LocalizedText InContents = new("The contents", "目次");

    private static readonly LocalizedText WrongHeading = new(
        En: "The heading says \"{1}\", but the contents say \"{0}\", as do the standard or the references to it. Write \"{2}\" in the heading.",
        Ja: "見出しは「{1}」ですが、目次は「{0}」で、規格または本文中の参照と一致しています。見出しを「{2}」に直してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP6005", "contents-mismatch")
    {
        Family = RuleFamily.References,
        Severity = Severity.Error,
        Title = new(En: "Contents that differ from the heading", Ja: "見出しと異なる目次"),
        Message = new(
            En: "The contents say \"{0}\", but the heading is \"{1}\". Write \"{2}\" in the contents.",
            Ja: "目次は「{0}」ですが、見出しは「{1}」です。目次を「{2}」に直してください。"),
        Variants = [WrongHeading],
        Fix = new(Applicability.Safe, En: "Write \"{2}\"", Ja: "「{2}」と書く"),
        Outranks = ["WP2003"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var alignment = context.Once(ContentsAlignment.Of);
        if (!alignment.IsMeaningful) yield break;

        var numbering = ContentsNumbering.Of(alignment);
        ListedClause? chapter = null;
        foreach (var listed in alignment.Listed)
        {
            var isNumberWrong = numbering.Differs(listed);
            if ((isNumberWrong || !listed.HasSameTitle) && Check(listed, isNumberWrong, chapter, context) is { } diagnostic) yield return diagnostic;
            if (listed.Entry.Number is { Series: ClauseSeries.Chapters } && listed.Clause.Number is not null) chapter = listed;
        }
    }

    private Diagnostic? Check(ListedClause listed, bool isNumberWrong, ListedClause? chapter, RuleContext context)
    {
        var (entry, clause) = (listed.Entry, listed.Clause);
        var testimony = context.Once(Testimony.Of);
        // A heading that lacks its CLD is WP1004, whose fix takes the contents along.
        if (isNumberWrong && clause.Number is { } number && testimony.LacksPrefix(number) && number.Digits == entry.Number?.Digits) isNumberWrong = false;
        if (!isNumberWrong && listed.HasSameTitle) return null;

        if (!IsHeadingWrong(listed, isNumberWrong, chapter, context)) return ReportEntry(listed, isNumberWrong, context.Paper.Source);
        return IsSaidElsewhere(listed, isNumberWrong, testimony) ? null : ReportHeading(entry, clause, isNumberWrong, context.Paper.Source, testimony);
    }

    /// <summary>The contents follow the headings, unless the standard, the quotations or the sequence of chapters speak for the contents.</summary>
    private static bool IsHeadingWrong(ListedClause listed, bool isNumberWrong, ListedClause? chapter, RuleContext context)
    {
        var (entry, clause) = (listed.Entry, listed.Clause);
        var testimony = context.Once(Testimony.Of);
        var (entryStandard, headingStandard) = (testimony.Standard(entry.Number ?? clause.Number, entry.Title), testimony.Standard(clause.Number, clause.Title));
        if (entryStandard != headingStandard) return entryStandard > headingStandard;
        if (testimony.CountQuotations(entry.Number, entry.Title) > testimony.CountQuotations(clause.Number, clause.Title)) return true;
        return isNumberWrong
            && ContentsNumbering.Continues(chapter?.Entry.Number, entry.Number)
            && !ContentsNumbering.Continues(chapter?.Clause.Number, clause.Number)
            && !ContentsNumbering.Continues(FindChapterBefore(listed, context.Paper), clause.Number);
    }

    /// <summary>The number of the chapter before a clause in the paper, whatever order the contents have; null where there is none.</summary>
    private static ClauseNumber? FindChapterBefore(ListedClause listed, Whitepaper paper)
    {
        for (var i = listed.Place - 1; i >= 0; i--)
        {
            if (paper.AllClauses[i].Number is { Series: ClauseSeries.Chapters } number) return number;
        }

        return null;
    }

    /// <summary>Wrong numbers of headings break their series or are no control's, and a title of another control than the number's is WP2010.</summary>
    private static bool IsSaidElsewhere(ListedClause listed, bool isNumberWrong, Testimony testimony)
    {
        if (!isNumberWrong) return testimony.IsTitleOfControl(listed.Clause.Title);
        return listed.Clause.Number is { } number
            && (number.Series == ClauseSeries.Chapters || !testimony.IsControl(number) || testimony.Standard(listed.Entry.Number, listed.Clause.Title) >= VeryAlike);
    }

    private Diagnostic ReportEntry(ListedClause listed, bool isNumberWrong, SourceText source)
    {
        var (entry, clause) = (listed.Entry, listed.Clause);
        var edits = new List<Edit>(2);
        if (isNumberWrong && clause.Number is { } number && entry.Number is { } old) edits.Add(new Edit(old.Span, NumberText.LikeWhole(old, number)));
        var isWhole = isNumberWrong && edits.Count == 0;
        if (!listed.HasSameTitle || isWhole) edits.Add(new Edit(entry.Title.Span, isWhole ? clause.ToString() : clause.Title.Text));

        var span = edits.Count == 1 ? edits[0].Span : EntryText.NumberAndTitle(entry, source);
        var diagnostic = Report(source.GetFirstLine(span), entry.ToString(), clause.ToString(), string.Join(' ', edits.Select(static edit => edit.NewText)))
            .RelatedTo(source.GetFirstLine(clause.HeadingSpan), Heading);
        return entry.Title.Runs.Count == 1 ? diagnostic.FixedBy(edits) : diagnostic;
    }

    private Diagnostic ReportHeading(ContentsEntry entry, Clause clause, bool isNumberWrong, SourceText source, Testimony testimony)
    {
        var certainty = testimony.Standard(entry.Number, entry.Title) == 1 ? Applicability.Safe : Applicability.Suggested;
        if (isNumberWrong)
        {
            var span = clause.Number?.Span ?? source.GetFirstLine(clause.HeadingSpan);
            var text = entry.Number is null ? entry.Title.Text : clause.Number is null ? $"{entry.Number.Text} {clause.Title.Text}" : NumberText.LikeWhole(clause.Number, entry.Number);
            return Report(span, entry.ToString(), clause.ToString(), text).Saying(WrongHeading).RelatedTo(EntryText.NumberAndTitle(entry, source), InContents);
        }

        var diagnostic = Report(source.GetFirstLine(clause.Title.Span), entry.ToString(), clause.ToString(), entry.Title.Text)
            .Saying(WrongHeading)
            .RelatedTo(EntryText.NumberAndTitle(entry, source), InContents);
        return clause.Title.Runs.Count == 1 ? diagnostic.FixedBy([new Edit(clause.Title.Span, entry.Title.Text)], certainty) : diagnostic;
    }
}
