using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.Generated;

/// <summary>Three rules that need all that generated files can say.</summary>
internal static class SampleRules
{
    public static RuleSource Plain { get; } = new(
        new("WP1999", "plain-rule")
        {
            Family = RuleFamily.Numbering,
            Severity = Severity.Error,
            Title = new(En: "A plain rule", Ja: "普通のルール"),
            Message = new(En: "A message.", Ja: "本文。"),
            Fix = new(Applicability.Safe, En: "Fix", Ja: "直す"),
        },
        "src/Rules/Numbering/PlainRule",
        CanBeOff: true);

    public static RuleSource WithOptions { get; } = new(
        Plain.Descriptor with
        {
            Id = "WP5999",
            Name = "rule-with-options",
            Family = RuleFamily.CopyPaste,
            Severity = Severity.Note,
            Fix = null,
            Options =
            [
                new NumberOption("minLength", 40, 10, 400, new(En: "How long", Ja: "長さ")),
                new SwitchOption("strict", true, new(En: "Whether", Ja: "厳密か")),
                new ListOption("ignore", new(En: "What not", Ja: "除外")),
            ],
        },
        "src/Rules/CopyPaste/RuleWithOptionsRule",
        CanBeOff: true);

    public static RuleSource NeverOff { get; } = new(
        Plain.Descriptor with { Id = "WP9999", Name = "never-off", Family = RuleFamily.Engine, Fix = null },
        "src/Linter.Core/Running/Pages/WP9999",
        CanBeOff: false);

    public static IReadOnlyList<RuleSource> All { get; } = [Plain, WithOptions, NeverOff];
}
