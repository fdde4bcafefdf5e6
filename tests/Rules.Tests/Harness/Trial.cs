using Wplint.Testing;

namespace Wplint.Rules.Tests.Harness;

/// <summary>A test of a rule whose outcome is itself tested.</summary>
internal sealed class Trial<TRule> : RuleTest<TRule>
    where TRule : Rule, new()
{
    public const string En = "Write \"color\" for \"colour\".";
    public const string Ja = "「colour」は「color」と書いてください。";

    /// <summary>How the test fails that an honest rule passes.</summary>
    public static string Failure(
        string markup = "The [|colour|].",
        string en = En,
        string ja = Ja,
        string? fixedTo = "The color.",
        Applicability? applicability = null,
        IReadOnlyList<LocalizedText>? relatedMessages = null,
        Dictionary<string, object>? options = null) =>
        FailureOf(trial => trial.Reports(markup, en, ja, fixedTo, applicability, relatedMessages, options));

    /// <summary>How a test of several findings fails.</summary>
    public static string Failure(string markup, IReadOnlyList<ExpectedFinding> findings, string? fixedTo = null) =>
        FailureOf(trial => trial.Reports(markup, findings, fixedTo));

    /// <summary>How a test fails that wants silence.</summary>
    public static string FailureToAccept(string paper) => FailureOf(trial => trial.Accepts(paper));

    private static string FailureOf(Action<Trial<TRule>> test) =>
        Assert.Throws<RuleTestException>(() => test(new Trial<TRule>())).Message.ReplaceLineEndings("\n");
}
