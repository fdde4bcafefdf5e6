namespace Wplint.Dev.Generating;

/// <summary>How tables and pages call what descriptors hold as data.</summary>
internal static class Words
{
    /// <summary>As <c>rules.json</c> writes a severity.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "off",
    };

    /// <summary>How certain a rule's fixes are; a dash where it makes none.</summary>
    public static LocalizedText Of(FixDescriptor? fix) => fix?.Applicability switch
    {
        Applicability.Safe => new LocalizedText(En: "safe", Ja: "安全"),
        Applicability.Suggested => new LocalizedText(En: "suggested", Ja: "提案"),
        _ => "–",
    };

    /// <summary>What a family of rules is about.</summary>
    public static LocalizedText Of(RuleFamily family) => family switch
    {
        RuleFamily.Numbering => new(En: "numbering", Ja: "項番"),
        RuleFamily.Clauses => new(En: "clauses", Ja: "項目"),
        RuleFamily.Links => new(En: "links", Ja: "リンク"),
        RuleFamily.History => new(En: "version history", Ja: "改訂履歴"),
        RuleFamily.CopyPaste => new(En: "copy and paste", Ja: "コピー誤り"),
        RuleFamily.References => new(En: "references", Ja: "参照"),
        RuleFamily.Text => new(En: "text", Ja: "文章"),
        RuleFamily.Engine => new(En: "wplint itself", Ja: "wplint 自体"),
        _ => new(En: "house rules", Ja: "社内ルール"),
    };
}
