using Wplint;

namespace Acme.Rules.Incidents;

/// <summary>Whoever has to report an incident looks into 16.1.2, and must find there whom to write to.</summary>
public sealed class MissingIncidentDeskRule : ClauseRule
{
    private const string Desk = "incident@acme.example";

    public override RuleDescriptor Descriptor { get; } = new("ACME001", "missing-incident-desk")
    {
        Family = RuleFamily.House,
        Severity = Severity.Error,
        Title = new(En: "No address to report incidents to", Ja: "インシデントの連絡先がない"),
        Message = new(
            En: "{0} does not say whom to report to. Add the address of the incident desk, {1}.",
            Ja: "{0} に連絡先がありません。インシデント窓口のアドレス {1} を記載してください。"),
    };

    protected override IEnumerable<Diagnostic> Check(Clause clause, RuleContext context)
    {
        if (clause.Control is not { Canonical: "16.1.2" } number) yield break;
        if (clause.Body.Any(block => block.Passages.Any(passage => passage.Text.Contains(Desk, StringComparison.Ordinal)))) yield break;
        yield return Report(number.Span, number.Text, Desk);
    }
}
