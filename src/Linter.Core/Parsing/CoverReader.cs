using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Reads the cover: title, version, date and publisher, in whatever order they stand.</summary>
internal static class CoverReader
{
    private static readonly string[] CompanyWords =
    [
        "株式会社", "(株)", "㈱", "有限会社", "合同会社", "財団法人", "社団法人", "学校法人", "独立行政法人", "特定非営利活動法人", "協同組合", "合資会社",
        " Inc", " Corporation", " Corp", "Co., Ltd", "Co.,Ltd", " Ltd", " LLC", " GmbH", " K.K", " PLC", " Limited", "KK ",
    ];

    private static readonly string[] TitleWords = ["ホワイトペーパー", "whitepaper", "white paper", "セキュリティ", "security", "管理策", "27017"];

    /// <summary>Words that label a version, a date or a publisher, and say nothing by themselves.</summary>
    private static readonly string[] Labels =
    [
        "版数", "版番号", "バージョン", "文書番号", "作成日", "発行日", "制定日", "改訂日", "改定日", "更新日", "最終更新日", "最終更新", "最終改訂日", "公開日", "日付", "年月日",
        "発行者", "発行元", "発行", "作成者", "作成", "著者", "改訂", "更新", "制定", "現在", "date", "published", "last updated", "updated", "issued", "issued by", "published by", "publisher", "version", "revised", "document",
    ];

    /// <summary>Reads the lines before the contents and the first clause.</summary>
    /// <param name="lines">The lines of the cover.</param>
    /// <param name="body">The same lines as blocks.</param>
    public static Cover Read(IReadOnlyList<MarkdownLine> lines, IReadOnlyList<Block> body)
    {
        PaperVersion? version = null;
        PaperDate? date = null;
        Spanned? publisher = null;
        var titles = new List<List<MarkdownLine>> { new() };
        foreach (var line in lines)
        {
            var isProse = TitleShape.IsSentence(line.Text);
            var foundVersion = isProse ? null : VersionReader.Find(line.Passage);
            var foundDate = isProse ? null : DateReader.Find(line.Passage);
            if (foundVersion is not null && foundDate is not null && foundVersion.Value.Start >= foundDate.Value.Start && foundVersion.Value.End <= foundDate.Value.End) foundVersion = null;
            version ??= foundVersion?.Version;
            date ??= foundDate?.Date;
            var company = isProse || publisher is not null ? null : FindPublisher(line.Passage);
            publisher ??= company;
            if (IsTitle(line, foundVersion, foundDate, company)) titles[^1].Add(line);
            else if (titles[^1].Count > 0) titles.Add([]);
        }

        return new Cover
        {
            Span = lines.Count == 0 ? default : TextSpan.FromBounds(lines[0].Span.Start, lines[^1].Span.End),
            Title = ChooseTitle(titles),
            Version = version,
            Date = date,
            Publisher = publisher,
            Body = body,
        };
    }

    private static bool IsTitle(MarkdownLine line, (PaperVersion, int Start, int End)? version, (PaperDate, int Start, int End)? date, Spanned? company)
    {
        if (line.Kind is not (MarkdownLineKind.Text or MarkdownLineKind.Heading)) return false;
        if (line.Kind == MarkdownLineKind.Heading) return true;
        if (company is not null || TitleShape.IsSentence(line.Text)) return false;
        var text = OneToOne.Fold(line.Text);
        if (text.Contains('©') || text.Contains("Copyright", StringComparison.OrdinalIgnoreCase) || text.Contains("://", StringComparison.Ordinal)) return false;
        if (text.Contains("reserved", StringComparison.OrdinalIgnoreCase)) return false;
        if (version is null && date is null) return !IsLabel(text) && text.Any(char.IsLetter);
        foreach (var (start, end) in new[] { (version?.Start, version?.End), (date?.Start, date?.End) })
        {
            if (start is { } from && end is { } to) text = text[..from] + new string(' ', to - from) + text[to..];
        }

        return !IsLabel(text) && text.Count(char.IsLetter) >= 6;
    }

    /// <summary>Whether only labels, signs and blanks remain.</summary>
    private static bool IsLabel(string text)
    {
        text = text.ToLowerInvariant();
        foreach (var label in Labels.OrderByDescending(static label => label.Length)) text = text.Replace(label, "", StringComparison.Ordinal);
        return !text.Any(char.IsLetterOrDigit);
    }

    private static Passage? ChooseTitle(List<List<MarkdownLine>> groups)
    {
        groups.RemoveAll(static group => group.Count == 0);
        if (groups.Count == 0) return null;
        var chosen = groups.Find(static group => group.Exists(static line => line.Kind == MarkdownLineKind.Heading))
            ?? groups.Find(static group => group.Exists(static line => Array.Exists(TitleWords, word => line.Text.Contains(word, StringComparison.OrdinalIgnoreCase))))
            ?? groups[0];
        return Passages.Join([.. chosen.Select(static line => line.Passage)]);
    }

    /// <summary>The company that a line names, without a label before it; null where it names none or is a title or a copyright.</summary>
    private static Spanned? FindPublisher(Passage passage)
    {
        var text = OneToOne.Fold(passage.Text);
        if (!Array.Exists(CompanyWords, word => (" " + text + " ").Contains(word, StringComparison.OrdinalIgnoreCase))) return null;
        if (Array.Exists(TitleWords, word => text.Contains(word, StringComparison.OrdinalIgnoreCase))) return null;
        if (text.Contains('©') || text.Contains("Copyright", StringComparison.OrdinalIgnoreCase)) return null;
        var start = text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && IsLabel(text[..colon]) ? colon + 1 : 0;
        var name = passage.Slice(start, text.Length - start).Trim();
        return name.IsBlank ? null : new Spanned(name.Text, name.Span);
    }
}
