namespace Wplint.Rules.History;

/// <summary>Reduces names to what tells them apart.</summary>
internal static class NameFolding
{
    private static readonly string[] LegalForms = ["株式会社", "(株)", "有限会社", "合同会社"];

    /// <summary>Letters and digits in half width and lower case, without blanks and signs, and without 株式会社.</summary>
    public static string Fold(string text)
    {
        var folded = TextFolding.Fold(text).Text;
        foreach (var form in LegalForms) folded = folded.Replace(form, "", StringComparison.Ordinal);
        return Letters.Of(folded);
    }
}
