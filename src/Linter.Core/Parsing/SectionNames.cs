using System.Text;

namespace Wplint.Core.Parsing;

/// <summary>The names of sections that every reader knows, so that they are found without number and markup.</summary>
internal static class SectionNames
{
    private const int LongestTitle = 40;
    private const int LongestName = 12;

    private static readonly string[] HistoryJa = ["改訂履歴", "改版履歴", "改定履歴", "変更履歴", "更新履歴", "版歴", "改訂記録", "改版記録", "変更記録", "更新記録"];
    private static readonly string[] HistoryEn = ["history", "log", "record", "records"];
    private static readonly string[] HistoryKinds = ["revision", "version", "change", "document", "update", "edition", "amendment", "publication", "release"];
    private static readonly string[] ContentsNames = ["目次", "もくじ", "contents", "tableofcontents", "目次contents", "目次(contents)", "contents目次", "toc"];
    private static readonly string[] Chapters = ["はじめに", "おわりに", "さいごに", "introduction"];

    /// <summary>Whether a title names the contents: 目次, 目 次, もくじ, Table of contents.</summary>
    public static bool IsContents(string title) => EndsWithAny(title, "次じscSC)）") && ContentsNames.Contains(Squeeze(title), StringComparer.Ordinal);

    /// <summary>Whether a title names the version history: 改訂履歴, 本書の更新履歴, 改訂履歴（抜粋）, Revision history.</summary>
    public static bool IsHistory(string title)
    {
        if (title.Length > LongestTitle || !MayEndHistory(title)) return false;
        var name = WithoutRemark(Squeeze(title));
        if (name is "履歴" or "history" or "changelog" or "revisions") return true;
        if (name.Length <= LongestName && Array.Exists(HistoryJa, history => name.EndsWith(history, StringComparison.Ordinal) || name.EndsWith(history + "一覧", StringComparison.Ordinal) || name.EndsWith(history + "表", StringComparison.Ordinal))) return true;
        return Array.Exists(HistoryEn, word => name.EndsWith(word, StringComparison.Ordinal)) && Array.Exists(HistoryKinds, kind => name.Contains(kind, StringComparison.Ordinal));
    }

    /// <summary>Whether a title is a chapter's that needs no number to be known as one.</summary>
    public static bool IsChapter(string title) => EndsWithAny(title, "にnN") && Chapters.Contains(Squeeze(title), StringComparer.Ordinal);

    /// <summary>Whether a title ends as one of the names does, told without putting it into their form: hardly any title does.</summary>
    private static bool MayEndHistory(string title)
    {
        var last = title.AsSpan().TrimEnd();
        return last.Length > 0 && ("歴録覧表)ygdsYGDS".Contains(last[^1]) || last[^1] is (> '\x7F' and < '\u3041') or > '\u9FFF');
    }

    /// <summary>Whether a short title ends as one of the names does, told without putting it into their form; letters of full width are left to that.</summary>
    private static bool EndsWithAny(string title, string characters)
    {
        if (title.Length > LongestTitle) return false;
        var last = title.AsSpan().TrimEnd();
        return last.Length > 0 && (characters.Contains(last[^1]) || last[^1] > '\u9FFF');
    }

    /// <summary>Without what stands in brackets at the end.</summary>
    private static string WithoutRemark(string name) =>
        name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var open ? name[..open] : name;

    /// <summary>Without blanks, in half width and lower case.</summary>
    private static string Squeeze(string title)
    {
        var squeezed = new StringBuilder(title.Length);
        foreach (var character in title)
        {
            if (!char.IsWhiteSpace(character)) squeezed.Append(char.ToLowerInvariant(TextFolding.Fold(character)));
        }

        return squeezed.ToString();
    }
}
