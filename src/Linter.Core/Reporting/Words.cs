using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>The words of outputs that programs read, the same in every language.</summary>
internal static class Words
{
    /// <summary><c>error</c>, <c>warning</c>, <c>note</c> or <c>off</c>.</summary>
    public static string ToWord(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "off",
    };

    /// <summary><c>safe</c> or <c>suggested</c>.</summary>
    public static string ToWord(this Applicability applicability) => applicability == Applicability.Safe ? "safe" : "suggested";

    /// <summary><c>in-source</c> or <c>baseline</c>.</summary>
    public static string ToWord(this SuppressionKind kind) => kind == SuppressionKind.InSource ? "in-source" : "baseline";

    /// <summary>The family in lower case with hyphens.</summary>
    public static string ToWord(this RuleFamily family) => family switch
    {
        RuleFamily.House => "house",
        RuleFamily.Numbering => "numbering",
        RuleFamily.Clauses => "clauses",
        RuleFamily.Links => "links",
        RuleFamily.History => "history",
        RuleFamily.CopyPaste => "copy-paste",
        RuleFamily.References => "references",
        RuleFamily.Text => "text",
        _ => "engine",
    };

    /// <summary><c>en</c> or <c>ja</c>.</summary>
    public static string ToCode(this Language language) => language == Language.Japanese ? "ja" : "en";
}
