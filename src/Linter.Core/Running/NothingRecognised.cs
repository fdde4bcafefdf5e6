namespace Wplint.Core.Running;

/// <summary>WP9006: a file that is meant to be a paper, and in which no clause is found.</summary>
internal static class NothingRecognised
{
    private static readonly LocalizedText EmptyText = new(
        En: "This file is empty, so nothing was checked.",
        Ja: "ファイルが空のため、何も検査していません。");

    public static RuleDescriptor Descriptor { get; } = new("WP9006", "nothing-recognised")
    {
        Family = RuleFamily.Engine,
        Severity = Severity.Warning,
        Title = new(En: "No clause found in a paper", Ja: "項目が見つからないホワイトペーパー"),
        Message = new(
            En: "No numbered clause was found in this file, so nothing was checked. A paper numbers its clauses as the standard does, like \"5.1.1\" or \"CLD.6.3.1\", each at the beginning of a line.",
            Ja: "項番の付いた項目が見つからないため、何も検査していません。ホワイトペーパーの項目には、「5.1.1」や「CLD.6.3.1」のような項番を行頭に付けてください。"),
        Variants = [EmptyText],
    };

    /// <param name="source">The file's text.</param>
    public static Diagnostic In(SourceText source) => new()
    {
        Descriptor = Descriptor,
        Message = string.IsNullOrWhiteSpace(source.Text) ? EmptyText : Descriptor.Message,
        Arguments = [],
        Span = default,
    };
}
