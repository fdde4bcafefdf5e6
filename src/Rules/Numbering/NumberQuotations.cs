namespace Wplint.Rules.Numbering;

/// <summary>
/// The places where a paper repeats the number of a clause letter by letter. A history is left alone: it quotes what there was.
/// </summary>
internal sealed class NumberQuotations
{
    private readonly Dictionary<string, List<ClauseQuotation>> _byText = new(StringComparer.Ordinal);

    public NumberQuotations(Whitepaper paper)
    {
        foreach (var entry in paper.Contents?.Entries ?? [])
        {
            if (entry.Number is { } number) Add(new ClauseQuotation(number, entry.Title, IsInContents: true));
        }

        foreach (var reference in paper.References)
        {
            if (reference is { Document: null, Part: not PaperPart.History, Number: { } number }) Add(new ClauseQuotation(number, reference.Title, IsInContents: false));
        }
    }

    /// <summary>The quotations of a number; of two clauses with one number, the first has them all.</summary>
    public IReadOnlyList<ClauseQuotation> Take(ClauseNumber number) => _byText.Remove(KeyOf(number), out var quotations) ? quotations : [];

    private void Add(ClauseQuotation quotation)
    {
        var key = KeyOf(quotation.Number);
        if (!_byText.TryGetValue(key, out var quotations)) _byText[key] = quotations = [];
        quotations.Add(quotation);
    }

    private static string KeyOf(ClauseNumber number) => NumberText.Bare(number);
}
