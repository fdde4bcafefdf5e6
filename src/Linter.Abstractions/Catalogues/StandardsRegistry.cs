namespace Wplint;

/// <summary>What is known of standards: their editions, and which edition of one equals which of another.</summary>
public sealed class StandardsRegistry
{
    private readonly Dictionary<string, Standard> _byKey;
    private readonly Dictionary<string, List<string>> _equivalents = new(StringComparer.Ordinal);

    /// <param name="asOf">The year of the newest facts; of editions from that year on nothing certain is known.</param>
    /// <param name="standards">The standards.</param>
    /// <param name="equivalents">Pairs of editions with the same text: <c>JIS Q 27017:2016</c>, <c>ISO/IEC 27017:2015</c>.</param>
    public StandardsRegistry(int asOf, IReadOnlyList<Standard> standards, IReadOnlyList<(string First, string Second)> equivalents)
    {
        AsOf = asOf;
        Standards = standards;
        _byKey = new Dictionary<string, Standard>(standards.Count, StringComparer.Ordinal);
        foreach (var standard in standards) _byKey.TryAdd(KeyOf(standard.Designation), standard);
        foreach (var (first, second) in equivalents)
        {
            Connect(first, second);
            Connect(second, first);
        }
    }

    /// <summary>A registry of nothing.</summary>
    public static StandardsRegistry Empty { get; } = new(0, [], []);

    /// <summary>The year of the newest facts.</summary>
    public int AsOf { get; }

    /// <summary>The standards.</summary>
    public IReadOnlyList<Standard> Standards { get; }

    /// <summary>The standard with a designation, whether the paper writes ISO for ISO/IEC or leaves out TR and TS; null where unknown.</summary>
    public Standard? Find(string designation) => _byKey.GetValueOrDefault(KeyOf(designation));

    /// <summary>The standard that a citation names; null where unknown.</summary>
    public Standard? Find(Citation citation) => Find(citation.Designation);

    /// <summary>The editions with the same text as <paramref name="label"/>: <c>ISO/IEC 27017:2015</c> for <c>JIS Q 27017:2016</c>.</summary>
    public IReadOnlyList<string> EquivalentsOf(string label) => _equivalents.TryGetValue(KeyOf(label), out var labels) ? labels : [];

    /// <summary>What remains of a designation when its publishers' spellings are folded: <c>ISO 27015</c> for <c>ISO/IEC TR 27015</c>.</summary>
    public static string KeyOf(string designation) => designation
        .Replace("ISO/IEC", "ISO", StringComparison.Ordinal)
        .Replace(" TR ", " ", StringComparison.Ordinal)
        .Replace(" TS ", " ", StringComparison.Ordinal);

    private void Connect(string from, string to)
    {
        var key = KeyOf(from);
        if (!_equivalents.TryGetValue(key, out var labels)) _equivalents[key] = labels = [];
        if (!labels.Contains(to)) labels.Add(to);
    }
}
