namespace Wplint.Core.Reporting;

/// <summary>What people call the families of rules.</summary>
internal static class FamilyNames
{
    /// <summary>The name as the head of a column.</summary>
    public static LocalizedText Name(this RuleFamily family) => family switch
    {
        RuleFamily.House => new(En: "House rules", Ja: "自社ルール"),
        RuleFamily.Numbering => new(En: "Numbering", Ja: "番号"),
        RuleFamily.Clauses => new(En: "Clauses", Ja: "項目"),
        RuleFamily.Links => new(En: "Links", Ja: "リンク"),
        RuleFamily.History => new(En: "Version history", Ja: "改訂履歴"),
        RuleFamily.CopyPaste => new(En: "Copy and paste", Ja: "転記"),
        RuleFamily.References => new(En: "References", Ja: "参照"),
        RuleFamily.Text => new(En: "Text", Ja: "文章"),
        _ => new(En: "wplint", Ja: "wplint"),
    };
}
