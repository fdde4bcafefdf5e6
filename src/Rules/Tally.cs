namespace Wplint.Rules;

/// <summary>Counts how often each text occurs.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The texts and how often each was counted.</summary>
    public Dictionary<string, int> Counts => _counts;

    /// <summary>Counts a text once more.</summary>
    /// <returns>How often it has been counted now.</returns>
    public int Add(string text) => _counts[text] = this[text] + 1;

    /// <summary>How often a text was counted.</summary>
    public int this[string text] => _counts.TryGetValue(text, out var count) ? count : 0;
}
