namespace Wplint.Rules;

/// <summary>Writes numbers as wide as those that they stand in for.</summary>
internal static class DigitWidth
{
    private const int ToFullWidth = '０' - '0';

    /// <summary>The number in full width if <paramref name="model"/> has digits in full width.</summary>
    /// <param name="number">Digits and signs in half width.</param>
    /// <param name="model">What it stands in for.</param>
    public static string Like(string model, string number) =>
        model.AsSpan().IndexOfAnyInRange('０', '９') < 0 ? number : string.Concat(number.Select(static character => (char)(character + ToFullWidth)));
}
