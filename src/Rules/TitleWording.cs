namespace Wplint.Rules;

/// <summary>Whether a title has the wording of a control's, a supplement of the paper's own aside.</summary>
internal static class TitleWording
{
    private const string Openers = "([{<【〔〈《「『/|:;";
    private const string Closers = ")]}>】〕〉》」』/|:;";

    public static bool Has(string title, Control control) => HasFolded(TitleFolding.Fold(title), control);

    public static bool Has(Passage title, Control control) => HasFolded(title.FoldedTitle, control);

    private static bool HasFolded(string folded, Control control)
    {
        foreach (var wording in control.Wordings)
        {
            if (Holds(folded, wording)) return true;
        }

        return false;
    }

    /// <summary>情報のバックアップ（クラウド）, [Provider] Information backup, 変更管理 / Change management.</summary>
    private static bool Holds(string folded, string sought)
    {
        var start = folded.IndexOf(sought, StringComparison.Ordinal);
        if (start < 0) return false;
        var end = start + sought.Length;
        return (start == 0 || Closers.Contains(folded[start - 1])) && (end == folded.Length || Openers.Contains(folded[end]) || LeadsToNumber(folded.AsSpan(end)));
    }

    /// <summary>9.2.1 利用者登録及び登録削除、9.2.2 利用者アクセスの提供: one clause answers two controls.</summary>
    private static bool LeadsToNumber(ReadOnlySpan<char> rest)
    {
        var next = rest.TrimStart(",・~～〜&及び");
        return next.Length > 0 && next.Length < rest.Length && (char.IsAsciiDigit(next[0]) || next.StartsWith("cld") || next.StartsWith("a."));
    }
}
