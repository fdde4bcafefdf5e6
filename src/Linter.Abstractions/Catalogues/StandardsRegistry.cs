using System.Text;

namespace Wplint;

/// <summary>What is known of standards: their editions, and which edition of one equals which of another.</summary>
public sealed class StandardsRegistry
{
    private readonly Dictionary<string, List<Standard>> _byKey;
    private readonly Dictionary<string, List<string>> _equivalents = new(StringComparer.Ordinal);
    private Dictionary<Standard, List<Standard>>? _translations;

    /// <param name="asOf">The year of the newest facts; of editions from that year on nothing certain is known.</param>
    /// <param name="standards">The standards.</param>
    /// <param name="equivalents">The pairs of editions with the same text.</param>
    public StandardsRegistry(int asOf, IReadOnlyList<Standard> standards, IReadOnlyList<EquivalentEditions> equivalents)
    {
        AsOf = asOf;
        Standards = standards;
        _byKey = new Dictionary<string, List<Standard>>(standards.Count, StringComparer.Ordinal);
        foreach (var standard in standards) Add(_byKey, KeyOf(standard.Designation), standard);
        foreach (var (first, second) in equivalents)
        {
            Add(_equivalents, KeyOf(first), second);
            Add(_equivalents, KeyOf(second), first);
        }
    }

    /// <summary>A registry of nothing.</summary>
    public static StandardsRegistry Empty { get; } = new(0, [], []);

    /// <summary>The year of the newest facts.</summary>
    public int AsOf { get; }

    /// <summary>The standards.</summary>
    public IReadOnlyList<Standard> Standards { get; }

    /// <summary>
    /// The standard with a designation, also where a paper writes ISO for ISO/IEC or leaves out TR and TS. Of several, the
    /// one that is named exactly, else the last one: a report that became a standard. Null where unknown.
    /// </summary>
    public Standard? Find(string designation)
    {
        Standard? found = null;
        foreach (var standard in Namesakes(designation))
        {
            if (standard.Designation == designation) return standard;
            found = standard;
        }

        return found;
    }

    /// <summary>The standard that a citation names; null where unknown.</summary>
    public Standard? Find(Citation citation) => Find(citation.Designation);

    /// <summary>The edition that a citation names; null for an undated citation and for an edition that is unknown.</summary>
    public StandardEdition? FindEdition(Citation citation)
    {
        if (citation.Edition is not { } edition) return null;
        foreach (var standard in Namesakes(citation.Designation))
        {
            if (standard.FindEdition(edition) is { } found) return found;
        }

        return null;
    }

    /// <summary>The editions with the same text as <paramref name="label"/>: <c>ISO/IEC 27017:2015</c> for <c>JIS Q 27017:2016</c>.</summary>
    public IReadOnlyList<string> EquivalentsOf(string label) => _equivalents.TryGetValue(KeyOf(label), out var labels) ? labels : [];

    /// <summary>Whether some edition of the one standard has the same text as some edition of the other.</summary>
    public bool AreTranslations(Standard one, Standard other) => (_translations ??= FindTranslations()).TryGetValue(one, out var translations) && translations.Contains(other);

    private Dictionary<Standard, List<Standard>> FindTranslations()
    {
        var translations = new Dictionary<Standard, List<Standard>>(ReferenceEqualityComparer.Instance);
        foreach (var one in Standards)
        {
            foreach (var label in one.Editions.SelectMany(edition => EquivalentsOf(edition.Label)))
            {
                foreach (var other in Standards)
                {
                    if (!ReferenceEquals(one, other) && other.Editions.Any(edition => edition.Label == label)) Add(translations, one, other);
                }
            }
        }

        return translations;
    }

    /// <summary>What remains of a designation or edition when its spelling is folded: <c>ISO27015</c> for <c>ISO/IEC TR 27015</c>.</summary>
    public static string KeyOf(string designation)
    {
        var key = new StringBuilder(designation.Length);
        for (var i = 0; i < designation.Length; i++)
        {
            var rest = designation.AsSpan(i);
            if (rest.StartsWith(" TR ") || rest.StartsWith(" TS ")) i += 3;
            else if (rest.StartsWith("/IEC") && key is [.., 'I', 'S', 'O']) i += 3;
            else if (rest[0] != ' ') key.Append(rest[0]);
        }

        return key.ToString();
    }

    private List<Standard> Namesakes(string designation) => _byKey.GetValueOrDefault(KeyOf(designation)) ?? [];

    private static void Add<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key, T item)
        where TKey : class
        where T : class
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = new List<T>(1);
        list.Add(item);
    }
}
