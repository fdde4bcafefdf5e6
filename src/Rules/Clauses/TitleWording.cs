namespace Wplint.Rules.Clauses;

/// <summary>Whether a title has the wording of a control's, a supplement of the paper's own aside.</summary>
internal static class TitleWording
{
    private const string Openers = "([{<【〔〈《「『/|:;";
    private const string Closers = ")]}>】〕〉》」』/|:;";

    public static bool Has(string title, Control control) =>
        control.IsTitled(title)
        || Holds(title, control.Title.Ja)
        || Holds(title, control.Title.En)
        || control.TitleVariants.Any(variant => Holds(title, variant));

    /// <summary>情報のバックアップ（クラウド）, [Provider] Information backup, 変更管理 / Change management.</summary>
    private static bool Holds(string title, string wording)
    {
        var (folded, sought) = (TitleFolding.Fold(title), TitleFolding.Fold(wording));
        var start = folded.IndexOf(sought, StringComparison.Ordinal);
        if (start < 0) return false;
        var end = start + sought.Length;
        return (start == 0 || Closers.Contains(folded[start - 1])) && (end == folded.Length || Openers.Contains(folded[end]));
    }
}
