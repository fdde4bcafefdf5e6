namespace Wplint.Core.Terms;

/// <summary>A place in a text where a pattern holds.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Groups">What it found: the whole, and behind it what each group holds; empty for a group that holds nothing.</param>
internal sealed record TermMatch(int Start, IReadOnlyList<string> Groups)
{
    /// <summary>What was found.</summary>
    public string Found => Groups[0];

    /// <summary>Index behind its last character.</summary>
    public int End => Start + Found.Length;

    /// <summary>Whether it shares a character with <paramref name="other"/>.</summary>
    public bool Overlaps(TermMatch other) => Start < other.End && other.Start < End;

    /// <summary>
    /// A replacement with what the groups hold in the place of <c>$1</c>, <c>$2</c>…; a group that the pattern does not have
    /// leaves its sign as it is, as in prh.
    /// </summary>
    public string Expand(string replacement)
    {
        if (!replacement.Contains('$', StringComparison.Ordinal)) return replacement;
        var expanded = new System.Text.StringBuilder(replacement.Length);
        for (var i = 0; i < replacement.Length; i++)
        {
            if (GroupAt(replacement, i) is { } group && group < Groups.Count)
            {
                expanded.Append(Groups[group]);
                i += group > 9 ? 2 : 1;
            }
            else
            {
                expanded.Append(replacement[i]);
            }
        }

        return expanded.ToString();
    }

    /// <summary>The number of the group that stands at an index of a replacement, of one digit or two; null where none does.</summary>
    public static int? GroupAt(string replacement, int index)
    {
        if (replacement[index] != '$' || index + 1 >= replacement.Length || replacement[index + 1] is < '1' or > '9') return null;
        var group = replacement[index + 1] - '0';
        return index + 2 < replacement.Length && char.IsAsciiDigit(replacement[index + 2]) ? group * 10 + replacement[index + 2] - '0' : group;
    }
}
