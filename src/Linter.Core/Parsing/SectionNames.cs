using System.Text;

namespace Wplint.Core.Parsing;

/// <summary>The names of sections that every reader knows, so that they are found without number and markup.</summary>
internal static class SectionNames
{
    private const int LongestTitle = 40;

    private static readonly string[] HistoryJa = ["改訂履歴", "改版履歴", "改定履歴", "変更履歴", "更新履歴", "版歴", "改訂記録", "改版記録", "変更記録", "更新記録", "履歴"];
    private static readonly string[] HistoryEn = ["history", "revisions", "changelog", "change log", "revision record", "version record"];
    private static readonly string[] HistoryKinds = ["revision", "version", "change", "document", "update", "edition", "amendment", "publication", "release"];
    private static readonly string[] ContentsNames = ["目次", "もくじ", "contents", "tableofcontents", "目次contents", "目次(contents)", "contents目次", "toc"];
    private static readonly string[] Chapters = ["はじめに", "おわりに", "さいごに", "introduction"];

    /// <summary>Whether a title names the contents: 目次, 目 次, もくじ, Table of contents.</summary>
    public static bool IsContents(string title) => title.Length <= LongestTitle && ContentsNames.Contains(Squeeze(title), StringComparer.Ordinal);

    /// <summary>Whether a title names the version history: 改訂履歴, 本書の更新履歴, Revision history.</summary>
    public static bool IsHistory(string title)
    {
        if (title.Length > LongestTitle) return false;
        var name = Squeeze(title);
        if (name.Length <= 12 && Array.Exists(HistoryJa, history => name.EndsWith(history, StringComparison.Ordinal) || name.EndsWith(history + "一覧", StringComparison.Ordinal) || name.EndsWith(history + "表", StringComparison.Ordinal)))
            return name != "履歴" || title.Length <= 4;
        var words = title.Trim().ToLowerInvariant();
        return words is "history" or "changelog" or "change log" or "revisions"
            || (Array.Exists(HistoryEn, word => words.EndsWith(word, StringComparison.Ordinal) || words.EndsWith("log", StringComparison.Ordinal))
                && Array.Exists(HistoryKinds, kind => words.Contains(kind, StringComparison.Ordinal)));
    }

    /// <summary>Whether a title is a chapter's that needs no number to be known as one.</summary>
    public static bool IsChapter(string title) => title.Length <= LongestTitle && Chapters.Contains(Squeeze(title), StringComparer.Ordinal);

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
