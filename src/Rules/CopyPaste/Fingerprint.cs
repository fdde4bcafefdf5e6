namespace Wplint.Rules.CopyPaste;

/// <summary>Numbers that stand for texts where there are too many to keep. Two texts of a million papers have the same one once in a billion runs.</summary>
internal static class Fingerprint
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The number of a text under a heading (FNV-1a).</summary>
    public static long Of(string heading, string text) => unchecked((long)Add(text, (Add(heading, Basis) ^ '\n') * Prime));

    private static ulong Add(string text, ulong hash)
    {
        foreach (var character in text) hash = unchecked((hash ^ character) * Prime);
        return hash;
    }
}
