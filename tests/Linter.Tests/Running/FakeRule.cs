namespace Wplint.Tests.Running;

/// <summary>A rule that says what a test wants.</summary>
internal sealed class FakeRule(RuleDescriptor descriptor, Func<FakeRule, RuleContext, IEnumerable<Diagnostic>> check) : Rule
{
    public override RuleDescriptor Descriptor { get; } = descriptor;

    public override IEnumerable<Diagnostic> Run(RuleContext context) => check(this, context);

    public new Diagnostic Report(TextSpan span, params IReadOnlyList<LocalizedText> arguments) => base.Report(span, arguments);

    public static RuleDescriptor Describe(string id, string name, Severity severity = Severity.Warning) => new(id, name)
    {
        Family = RuleFamily.House,
        Severity = severity,
        Title = "A fake",
        Message = "A fake finding.",
    };

    public static FakeRule At(RuleDescriptor descriptor, params TextSpan[] spans) =>
        new(descriptor, (rule, _) => spans.Select(span => rule.Report(span)));

    public static FakeRule At(string id, params TextSpan[] spans) => At(Describe(id, $"fake-{id.ToLowerInvariant()}"), spans);
}
