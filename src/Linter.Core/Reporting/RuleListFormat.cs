namespace Wplint.Core.Reporting;

/// <summary>In which form the rules are listed.</summary>
public enum RuleListFormat
{
    /// <summary>Columns for people.</summary>
    Text,

    /// <summary>For programs; <c>docs/output.md</c> says what each property means.</summary>
    Json,

    /// <summary>A table for documents.</summary>
    Markdown,
}
