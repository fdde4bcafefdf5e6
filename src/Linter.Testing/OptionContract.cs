using System.Globalization;

namespace Wplint.Testing;

/// <summary>What a test may set: options that the rule has, to values that <c>rules.json</c> may hold.</summary>
internal static class OptionContract
{
    /// <exception cref="RuleTestException">There is no such option, or it takes no such value.</exception>
    public static void Demand(RuleDescriptor rule, string name, object value)
    {
        var option = rule.Options.FirstOrDefault(candidate => candidate.Name == name)
            ?? throw new RuleTestException($"The test sets the option \"{name}\", which {rule} does not have. It has: {Names(rule)}.");
        var wanted = option switch
        {
            NumberOption number when value is int set && set >= number.Minimum && set <= number.Maximum => null,
            NumberOption number => string.Create(CultureInfo.InvariantCulture, $"a whole number from {number.Minimum} to {number.Maximum}"),
            SwitchOption when value is bool => null,
            SwitchOption => "true or false",
            _ when value is IReadOnlyList<string> => null,
            _ => "a list of strings",
        };
        if (wanted is not null) throw new RuleTestException($"The test sets the option \"{name}\" of {rule} to {value}. It takes {wanted}.");
    }

    private static string Names(RuleDescriptor rule) =>
        rule.Options.Count == 0 ? "none" : string.Join(", ", rule.Options.Select(static option => option.Name));
}
