namespace Wplint.Rules.References;

/// <summary>Compares titles of which one may carry a supplement: 情報のバックアップ（クラウド）, 変更管理 / Change management.</summary>
internal static class TitleSupplement
{
    private const string Openers = "([{<【〔〈《「『/|:;—―";

    /// <summary>Whether two folded titles are the same, a supplement of either aside.</summary>
    public static bool AreSame(string one, string other) => one == other || Continues(one, other) || Continues(other, one);

    private static bool Continues(string longer, string shorter) =>
        shorter.Length > 0 && longer.Length > shorter.Length && longer.StartsWith(shorter, StringComparison.Ordinal) && Openers.Contains(longer[shorter.Length]);
}
