namespace Wplint.Rules.CopyPaste;

/// <summary>Which standards stand for one another: JIS Q 27017 translates ISO/IEC 27017, and JIP-ISMS517 takes its controls from there.</summary>
internal static class Kinship
{
    /// <summary>Whether two standards are about the same text: they are one, a translation, or a scheme that is based on the other.</summary>
    public static bool AreKin(this StandardsRegistry standards, Standard one, Standard other) =>
        ReferenceEquals(one, other) || IsBasedOn(one, other) || IsBasedOn(other, one) || standards.AreTranslations(one, other);

    /// <summary>The edition of <paramref name="standard"/> with the same text as an edition of another one; null where there is none.</summary>
    /// <param name="standards">The registry.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="label">The other edition: <c>JIS Q 27017:2016</c>.</param>
    public static StandardEdition? FindEqual(this StandardsRegistry standards, Standard standard, string label)
    {
        foreach (var equal in standards.EquivalentsOf(label))
        {
            if (standard.Editions.FirstOrDefault(edition => edition.Label == equal) is { } found) return found;
        }

        return null;
    }

    private static bool IsBasedOn(Standard scheme, Standard standard) =>
        scheme.BasedOn.Any(label => standard.Editions.Any(edition => edition.Label == label));
}
