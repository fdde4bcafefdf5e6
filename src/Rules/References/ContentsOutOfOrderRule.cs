namespace Wplint.Rules.References;

/// <summary>Contents in another order than the paper, or with pages that fall, send the reader to the wrong place.</summary>
public sealed class ContentsOutOfOrderRule : WhitepaperRule
{
    private static readonly LocalizedText InPaper = new("Its place in the paper", "本文での位置");
    private static readonly LocalizedText OtherPage = new("The page to compare", "比較したページ");

    private static readonly LocalizedText First = new(
        En: "\"{0}\" is out of place in the contents; in the paper it comes before \"{1}\". Move the entry there.",
        Ja: "目次の「{0}」の位置が本文の順序と異なります。本文では「{1}」の前にあります。目次の行を移してください。");

    private static readonly LocalizedText PageFalls = new(
        En: "The contents put \"{0}\" on page {1}, but \"{2}\" before it on page {3}. Correct the page.",
        Ja: "目次では「{0}」が{1}ページですが、その前の「{2}」は{3}ページです。ページ番号を直してください。");

    private static readonly LocalizedText PageRises = new(
        En: "The contents put \"{0}\" on page {1}, but \"{2}\" after it on page {3}. Correct the page.",
        Ja: "目次では「{0}」が{1}ページですが、その後の「{2}」は{3}ページです。ページ番号を直してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP6006", "contents-out-of-order")
    {
        Family = RuleFamily.References,
        Severity = Severity.Error,
        Title = new(En: "Contents out of order", Ja: "目次の順序が本文と異なる"),
        Message = new(
            En: "\"{0}\" is out of place in the contents; in the paper it comes after \"{1}\". Move the entry there.",
            Ja: "目次の「{0}」の位置が本文の順序と異なります。本文では「{1}」の後にあります。目次の行を移してください。"),
        Variants = [First, PageFalls, PageRises],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var alignment = context.Once(ContentsAlignment.Of);
        if (!alignment.IsMeaningful) yield break;

        var listed = alignment.Listed;
        var places = new int[listed.Count];
        for (var i = 0; i < places.Length; i++) places[i] = listed[i].Place;
        var breaks = AscendingOrder.FindBreaks(places);
        foreach (var diagnostic in CheckOrder(paper, listed, breaks)) yield return diagnostic;
        // An entry that was moved has its page with it.
        foreach (var diagnostic in CheckPages(paper, [.. listed.Where((pair, place) => !breaks[place] && pair.Entry.Page is not null).Select(static pair => pair.Entry)])) yield return diagnostic;
    }

    private IEnumerable<Diagnostic> CheckOrder(Whitepaper paper, IReadOnlyList<ListedClause> listed, bool[] breaks)
    {
        var inOrder = listed.Where((_, place) => !breaks[place]).ToArray();
        ListedClause? before = null;
        var kept = 0;
        for (var i = 0; i < listed.Count; i++)
        {
            if (!breaks[i])
            {
                before = listed[i];
                kept++;
                continue;
            }

            var behind = kept < inOrder.Length ? inOrder[kept] : null;
            if (AscendsBetween(listed[i].Entry.Number, before?.Entry.Number, behind?.Entry.Number)) continue;

            var predecessor = FindPredecessor(inOrder, listed[i]);
            var diagnostic = Report(
                    EntryText.NumberAndTitle(listed[i].Entry, paper.Source),
                    listed[i].Entry.ToString(), (predecessor ?? inOrder[0]).Entry.ToString())
                .RelatedTo(paper.Source.GetFirstLine(listed[i].Clause.HeadingSpan), InPaper);
            yield return predecessor is null ? diagnostic.Saying(First) : diagnostic;
        }
    }

    /// <summary>Where the numbers of the contents ascend, the paper is out of order and not the contents.</summary>
    private static bool AscendsBetween(ClauseNumber? number, ClauseNumber? before, ClauseNumber? behind)
    {
        if (number is null) return false;
        var isAbove = before?.Series == number.Series;
        var isBelow = behind?.Series == number.Series;
        return (isAbove || isBelow)
            && (!isAbove || before!.CompareDigits(number) < 0)
            && (!isBelow || number.CompareDigits(behind!) < 0);
    }

    /// <summary>The entry in order whose clause comes last before that of an entry out of order.</summary>
    private static ListedClause? FindPredecessor(ListedClause[] inOrder, ListedClause moved)
    {
        int low = 0, high = inOrder.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (inOrder[middle].Place < moved.Place) low = middle + 1;
            else high = middle;
        }

        return low > 0 ? inOrder[low - 1] : null;
    }

    private IEnumerable<Diagnostic> CheckPages(Whitepaper paper, ContentsEntry[] entries)
    {
        var pages = new int[entries.Length];
        for (var i = 0; i < pages.Length; i++) pages[i] = entries[i].Page!.Value;
        var breaks = AscendingOrder.FindBreaks(pages);
        // Where many fall, pages are counted anew in each part.
        if (AscendingOrder.CountOf(breaks) * 3 >= entries.Length) yield break;

        ContentsEntry? before = null;
        for (var i = 0; i < entries.Length; i++)
        {
            if (!breaks[i])
            {
                before = entries[i];
                continue;
            }

            var other = before?.Page > entries[i].Page ? before : FindNext(entries, breaks, i);
            yield return Report(EntryText.Page(entries[i], paper.Source), entries[i].ToString(), Write(entries[i]), other.ToString(), Write(other))
                .Saying(other == before ? PageFalls : PageRises)
                .RelatedTo(EntryText.Page(other, paper.Source), OtherPage);
        }
    }

    /// <summary>The next page in order; there is one, since a page out of order that is not too low is too high for what follows.</summary>
    private static ContentsEntry FindNext(ContentsEntry[] entries, bool[] breaks, int place)
    {
        while (breaks[place]) place++;
        return entries[place];
    }

    private static string Write(ContentsEntry entry) => entry.Page!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
