namespace Wplint.Core.Parsing;

/// <summary>What the columns of a version history hold, as its header names them: 版数, 日付, 改訂内容, in any order.</summary>
internal sealed class HistoryColumns
{
    /// <summary>No name below is longer: what a cell says of a change is told from one at once.</summary>
    private const int LongestName = 13;

    private static readonly string[] Versions = ["版数", "版", "版番号", "版no", "改訂版", "改訂番号", "改版番号", "バージョン", "version", "ver", "ver.", "revision", "rev", "rev.", "edition", "issue", "release"];

    /// <summary>A running number, which is the version only where no other column is.</summary>
    private static readonly string[] Numbers = ["no", "no.", "番号", "項番", "#", "回"];

    private static readonly string[] Dates =
    [
        "日付", "年月日", "年月", "発行年月", "改訂年月", "時期", "日時", "改訂日", "改定日", "改版日", "発行日", "制定日", "施行日", "更新日", "変更日", "作成日", "公開日", "改訂日付", "制定・改訂日", "改定・改版日", "date", "issued", "published",
        "release date", "issue date", "revision date",
    ];

    private static readonly string[] Others =
    [
        "内容", "改訂内容", "変更内容", "更新内容", "改定内容", "改版内容", "概要", "改訂概要", "変更概要", "変更点", "変更箇所", "改訂箇所", "該当箇所", "箇所", "ページ", "理由", "変更理由", "改訂理由", "備考", "区分",
        "種別", "承認", "承認者", "作成", "作成者", "審査", "確認", "確認者", "担当", "担当者", "改訂者", "更新者", "description", "summary", "change", "changes", "details", "author", "approved by", "approver",
        "reviewer", "remarks", "content", "notes", "section", "sections",
    ];

    /// <summary>Index of the column of versions; negative where there is none.</summary>
    public int Version { get; private init; } = -1;

    /// <summary>Index of the column of dates; negative where there is none.</summary>
    public int Date { get; private init; } = -1;

    /// <summary>How many columns there are.</summary>
    public int Count { get; private init; }

    /// <summary>The columns that a row names; null where the row is no header.</summary>
    public static HistoryColumns? Read(IReadOnlyList<Passage> cells)
    {
        int version = -1, number = -1, date = -1, known = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            var name = Squeeze(cells[i].Lower);
            if (name.Length == 0 || IsName(name)) known++;
            if (version < 0 && IsOneOf(Versions, name)) version = i;
            if (number < 0 && IsOneOf(Numbers, name)) number = i;
            if (date < 0 && IsDateName(name)) date = i;
        }

        var isHeader = (version >= 0 || number >= 0 || date >= 0) && known >= Math.Min(2, cells.Count);
        return isHeader ? new HistoryColumns { Version = version >= 0 ? version : number, Date = date, Count = cells.Count } : null;
    }

    /// <summary>Whether a text is the name of a column.</summary>
    public static bool IsColumn(string text) => IsName(Squeeze(Fold(text)));

    /// <summary>Whether a text is the name of a column of versions.</summary>
    public static bool IsVersionColumn(string text) => IsOneOf(Versions, Squeeze(Fold(text)));

    /// <summary>Whether a text is the name of a column of dates.</summary>
    public static bool IsDateColumn(string text) => IsDateName(Squeeze(Fold(text)));

    private static bool IsDateName(string name) => IsOneOf(Dates, name) || name.EndsWith("年月日", StringComparison.Ordinal);

    private static bool IsName(string name) =>
        IsOneOf(Versions, name) || IsDateName(name) || IsOneOf(Others, name) || IsOneOf(Numbers, name);

    private static bool IsOneOf(string[] names, string name) => name.Length <= LongestName && Array.IndexOf(names, name) >= 0;

    private static string Fold(string text) => TextFolding.FoldEach(text).ToLowerInvariant();

    private static string Squeeze(string folded)
    {
        var name = folded.Trim();
        // 版　数 is set wide for looks; the space in "release date" is one of words.
        return name.AsSpan().IndexOfAnyInRange('a', 'z') >= 0 ? name : name.Replace(" ", "", StringComparison.Ordinal);
    }
}
