using Wplint;

namespace Kazeno.Rules.Wording;

/// <summary>A title that ends with an exclamation mark sounds like an advertisement.</summary>
public sealed class ShoutingTitleRule : ClauseRule
{
    public override RuleDescriptor Descriptor { get; } = new("KAZE101", "shouting-title")
    {
        Family = RuleFamily.House,
        Severity = Severity.Note,
        Title = new(En: "Title with an exclamation mark", Ja: "感嘆符の付いた題"),
        Message = new(En: "End the title \"{0}\" without an exclamation mark.", Ja: "題「{0}」の感嘆符を取り除いてください。"),
    };

    protected override IEnumerable<Diagnostic> Check(Clause clause, RuleContext context)
    {
        if (TextFolding.Fold(clause.Title.Text).Text.EndsWith('!')) yield return Report(clause.Title.Span, clause.Title.Text);
    }
}
