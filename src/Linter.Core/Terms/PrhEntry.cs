namespace Wplint.Core.Terms;

/// <summary>An entry of a prh dictionary.</summary>
/// <param name="Term">The term that it is.</param>
/// <param name="Specs">Its examples.</param>
/// <param name="Keys">What it can be ignored by: what it expects, and its patterns.</param>
internal sealed record PrhEntry(Term Term, IReadOnlyList<PrhSpec> Specs, IReadOnlyList<string> Keys)
{
    /// <summary>What two ways to write a pattern have in common: prh shows those that are words as expressions, too.</summary>
    public static string KeyOf(string text) => PatternReader.Split(text).Body.Replace("\\", "", StringComparison.Ordinal);
}
