using Acme.Rules.Incidents;
using Wplint.Testing;
using Xunit;

namespace Acme.Rules.Tests;

public sealed class MissingIncidentDeskRuleTests : RuleTest<MissingIncidentDeskRule>
{
    [Fact]
    public void Reports_a_clause_that_does_not_name_the_desk() => Reports(
        "[|16.1.2|] Reporting information security events\n\nCustomers report events to our support.\n",
        en: "16.1.2 does not say whom to report to. Add the address of the incident desk, incident@acme.example.",
        ja: "16.1.2 に連絡先がありません。インシデント窓口のアドレス incident@acme.example を記載してください。");

    [Fact]
    public void Accepts_a_clause_that_names_it() => Accepts(
        "16.1.2 Reporting information security events\n\nCustomers report events to incident@acme.example.\n");

    [Fact]
    public void Leaves_other_clauses_alone() => Accepts(
        "16.1.1 Responsibilities and procedures\n\nThe security office responds.\n");

    [Fact]
    public void Its_pages_tell_the_truth() => RulePages.Verify(new MissingIncidentDeskRule(), new Pack());
}
