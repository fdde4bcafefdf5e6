namespace Wplint.Rules.Numbering;

/// <summary>The places where a paper repeats the number of a clause letter by letter.</summary>
internal sealed class NumberQuotations
{
    private readonly Dictionary<string, List<ClauseQuotation>> _byText = new(StringComparer.Ordinal);

    public NumberQuotations(ClauseQuotations quotations)
    {
        foreach (var quotation in quotations.All)
        {
            var key = KeyOf(quotation.Number);
            if (!_byText.TryGetValue(key, out var same)) _byText[key] = same = [];
            same.Add(quotation);
        }
    }

    /// <summary>The quotations of a number; of two clauses with one number, the first has them all.</summary>
    public IReadOnlyList<ClauseQuotation> Take(ClauseNumber number) => _byText.Remove(KeyOf(number), out var quotations) ? quotations : [];

    private static string KeyOf(ClauseNumber number) => NumberText.Bare(number);
}
