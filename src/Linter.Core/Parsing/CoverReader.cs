using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Reads the cover: title, version, date and publisher, in whatever order they stand.</summary>
internal static class CoverReader
{
    private const int FewestLetters = 6;

    private static readonly string[] TitleWords = ["ホワイトペーパー", "whitepaper", "white paper", "セキュリティ", "security", "管理策", "27017"];
    private static readonly string[] TitleLabels = ["文書名", "文書名称", "題名", "タイトル", "名称", "資料名", "title", "document title", "document name"];
    private static readonly string[] PublisherLabels = ["発行者", "発行元", "発行", "作成者", "作成", "著者", "会社名", "issued by", "published by", "publisher", "author", "company"];

    /// <summary>Labels of dates that are not the paper's.</summary>
    private static readonly string[] OtherDates = ["有効期限", "有効期間", "次回見直し", "次回改訂", "valid until", "next review"];

    /// <summary>Words that label a version, a date or a publisher, and say nothing by themselves; the long ones first.</summary>
    private static readonly string[] Labels =
    [
        "最終更新日", "最終改訂日", "last updated", "published by", "バージョン", "文書番号", "最終更新", "issued by", "published", "publisher", "作成日", "発行日", "制定日", "改訂日", "改定日", "改版日", "更新日", "公開日",
        "施行日", "年月日", "版番号", "発行者", "発行元", "作成者", "document", "updated", "revised", "version", "issued", "版数", "日付", "発行", "作成", "著者", "改訂", "改定", "改版", "更新", "制定", "施行", "公開", "現在", "date",
    ];

    /// <summary>Reads the lines before the contents and the first clause.</summary>
    /// <param name="lines">The lines of the cover.</param>
    /// <param name="body">The same lines as blocks.</param>
    public static Cover Read(IReadOnlyList<MarkdownLine> lines, IReadOnlyList<Block> body)
    {
        PaperVersion? version = null;
        PaperDate? date = null;
        Passage? unreadVersion = null;
        Passage? unreadDate = null;
        Passage? publisher = null;
        Passage? labelledTitle = null;
        var titles = new List<List<CoverLine>> { new() };
        foreach (var line in CoverLine.ReadAll(lines))
        {
            var text = line.Value.Folded;
            var isProse = TitleShape.IsSentence(text);
            var foundVersion = VersionReader.Find(text);
            var foundDate = isProse || OtherDates.Contains(line.Label, StringComparer.Ordinal) ? null : DateReader.Find(text);
            if (!isProse) version ??= ReadVersion(line);
            var lineVersion = isProse || foundVersion is not null ? null : FindUnreadVersion(line, text);
            var lineDate = isProse || foundDate is not null || OtherDates.Contains(line.Label, StringComparer.Ordinal) ? null : FindUnreadDate(line, text);
            unreadVersion ??= lineVersion;
            unreadDate ??= lineDate;
            // Of 制定 and 改訂 the later one is the date of this version.
            if (foundDate?.ToDate(line.Value) is { } found && (date is null || found.CompareTo(date) > 0)) date = found;
            var isPublisher = !isProse && !line.IsHeading && (PublisherReader.IsPublisher(line.Value.Lower) || (PublisherLabels.Contains(line.Label, StringComparer.Ordinal) && foundDate is null && !line.Value.IsBlank));
            if (isPublisher) publisher ??= line.Value;
            if (TitleLabels.Contains(line.Label, StringComparer.Ordinal)) labelledTitle ??= line.Value;
            else if (!isPublisher && (HasTitleWord(line.Value.Lower) || (lineVersion is null && lineDate is null)) && IsTitle(line, text, foundVersion, foundDate)) titles[^1].Add(line);
            else if (titles[^1].Count > 0) titles.Add([]);
        }

        return new Cover
        {
            Span = lines.Count == 0 ? default : TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End),
            Title = labelledTitle ?? ChooseTitle(titles),
            Version = version,
            Date = date,
            UnreadVersion = version is null && unreadVersion is not null ? new Spanned(unreadVersion.Text, unreadVersion.Span) : null,
            UnreadDate = unreadDate is null ? null : new Spanned(unreadDate.Text, unreadDate.Span),
            Publisher = publisher is null ? null : new Spanned(publisher.Text, publisher.Span),
            Body = body,
        };
    }

    private static PaperVersion? ReadVersion(CoverLine line)
    {
        var whole = line.Whole.Folded;
        if (VersionReader.Find(whole) is { } found) return found.ToVersion(line.Whole);
        if (line.Label.Length == 0 || !HistoryColumns.IsVersionColumn(line.Label)) return null;
        var value = line.Value.Folded;
        return VersionReader.ReadNumber(value, 0) is { } number && number.End == value.Length ? number.ToVersion(line.Value) : null;
    }

    private static Passage? FindUnreadVersion(CoverLine line, string text)
    {
        if (HistoryColumns.IsVersionColumn(line.Label)) return UnreadValue.IsVersion(text) ? line.Value : null;
        return UnreadValue.FindVersion(text) is { } found ? line.Value.Slice(found.Start, found.Length) : null;
    }

    private static Passage? FindUnreadDate(CoverLine line, string text) =>
        UnreadValue.FindDate(text, HistoryColumns.IsDateColumn(line.Label)) is { } found ? line.Value.Slice(found.Start, found.Length) : null;

    private static bool IsTitle(CoverLine line, string text, VersionMatch? version, DateMatch? date)
    {
        if (line.IsHeading) return true;
        if (TitleShape.IsSentence(text)) return false;
        if (line.Label.Length > 0 && !HasTitleWord(line.Value.Lower)) return false;
        if (text.Contains('©') || line.Value.Lower.Contains("copyright", StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal)) return false;
        if (line.Value.Lower.Contains("reserved", StringComparison.Ordinal)) return false;
        if (version is null && date is null) return !IsLabel(text) && text.Any(char.IsLetter);
        var rest = text.ToCharArray();
        if (version is { } v) rest.AsSpan(v.Start, v.End - v.Start).Fill(' ');
        if (date is { } d) rest.AsSpan(d.Start, d.End - d.Start).Fill(' ');
        return !IsLabel(new string(rest)) && rest.Count(char.IsLetter) >= FewestLetters;
    }

    /// <summary>Whether only labels, signs and blanks remain.</summary>
    private static bool IsLabel(string text)
    {
        text = text.ToLowerInvariant();
        foreach (var label in Labels) text = text.Replace(label, "", StringComparison.Ordinal);
        return !text.Any(char.IsLetterOrDigit);
    }

    private static bool HasTitleWord(string lower) => Array.Exists(TitleWords, word => lower.Contains(word, StringComparison.Ordinal));

    private static Passage? ChooseTitle(List<List<CoverLine>> groups)
    {
        groups.RemoveAll(static group => group.Count == 0);
        if (groups.Count == 0) return null;
        var chosen = groups.Find(static group => group.Exists(static line => line.IsHeading))
            ?? groups.Find(static group => group.Exists(static line => HasTitleWord(line.Value.Text.ToLowerInvariant())))
            ?? groups[0];
        return Passages.Join([.. chosen.Select(static line => line.Value)]);
    }
}
