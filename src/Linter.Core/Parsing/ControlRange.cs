namespace Wplint.Core.Parsing;

/// <summary>A number of the standard in running text, or a range of them: 17, 12.4.3, 17.1.1～17.1.3.</summary>
/// <param name="First">The first number, or the only one, without prefix.</param>
/// <param name="Last">The last number of a range; null for a single one.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind its last.</param>
internal sealed record ControlRange(string First, string? Last, int Start, int End)
{
    private const int FirstClause = 5;
    private const int LastClause = 18;
    private const int LongestTitle = 60;

    /// <summary>All controls of the standard.</summary>
    public static ControlRange All { get; } = new("5", "18", 0, 0);

    /// <summary>What stands between the numbers of a list, and between the last one and what is said of them.</summary>
    private static readonly string[] Joints = ["箇条", "管理策", "項番", "章", "項", "節", "及び", "および", "並びに", "ならびに", "と", "の", "clause", "clauses", "control", "controls", "and", "or"];

    private static readonly string[] Dashes = ["から", "to", "through", "~", "～", "〜", "-", "–", "—"];

    /// <summary>Whether it speaks of objectives or controls and not of whole clauses, whose numbers may be any amount.</summary>
    public bool IsControl => First.Contains('.');

    /// <summary>Whether <paramref name="other"/> lies within the range.</summary>
    public bool Holds(ControlRange other) => Last is not null && DottedNumber.Compare(First, other.First) <= 0 && DottedNumber.Compare(other.First, Last) <= 0;

    /// <summary>Whether the text calls it a clause (箇条 17, clause 17), or says of it alone that it is left out (17 は対象外).</summary>
    public bool IsNamedClause(string text)
    {
        var before = text.AsSpan(0, Start).TrimEnd();
        var behind = text.AsSpan(End).TrimStart();
        return before.EndsWith("箇条") || before.EndsWith("clause", StringComparison.OrdinalIgnoreCase) || before.EndsWith("clauses", StringComparison.OrdinalIgnoreCase)
            || behind.StartsWith("箇条") || behind.StartsWith("章") || behind.StartsWith("は対象外") || behind.StartsWith("は適用");
    }

    /// <summary>All numbers of the standard in a text, in order.</summary>
    /// <param name="text">Folded to half width.</param>
    public static List<ControlRange> FindAll(string text)
    {
        var ranges = new List<ControlRange>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var number = ReadNumber(text, i);
            i = number?.End ?? SkipNumber(text, i);
            if (number is null) continue;
            if (ranges.Count > 0 && ranges[^1] is { Last: null } first && IsDash(text.AsSpan(first.End, number.Start - first.End)))
                ranges[^1] = first with { Last = number.First, End = number.End };
            else
                ranges.Add(number);
        }

        return ranges;
    }

    /// <summary>Whether a list of numbers goes on from this one to <paramref name="next"/>: nothing but a joint, or its title, stands between.</summary>
    public bool LeadsOverTo(int next, string text)
    {
        var between = text.AsSpan(End, next - End);
        return IsJoined(between) || (IsControl && between.Length <= LongestTitle && between.IndexOfAny('、', ',', 'は') < 0);
    }

    private static bool IsJoined(ReadOnlySpan<char> between)
    {
        const string signs = " 、,・()";
        while (!(between = between.TrimStart(signs)).IsEmpty)
        {
            var length = 0;
            foreach (var joint in Joints)
            {
                if (between.StartsWith(joint, StringComparison.OrdinalIgnoreCase)) length = Math.Max(length, joint.Length);
            }

            if (length == 0) return false;
            between = between[length..];
        }

        return true;
    }

    private static bool IsDash(ReadOnlySpan<char> between)
    {
        var sign = between.Trim();
        if (sign.EndsWith("CLD.", StringComparison.OrdinalIgnoreCase)) sign = sign[..^4].TrimEnd();
        else if (sign.EndsWith("A.", StringComparison.Ordinal)) sign = sign[..^2].TrimEnd();
        foreach (var dash in Dashes)
        {
            if (sign.SequenceEqual(dash)) return true;
        }

        return false;
    }

    private static ControlRange? ReadNumber(string text, int start)
    {
        if (start > 0 && text[start - 1] is '.' or ':' or '/' && !IsBehindPrefix(text, start)) return null;
        if (start > 0 && char.IsAsciiLetter(text[start - 1]) && !IsBehindPrefix(text, start)) return null;
        var end = start;
        while (DigitReader.Read(text, end, most: 2) is var (_, next))
        {
            end = next;
            if (next + 1 >= text.Length || text[next] != '.' || !char.IsAsciiDigit(text[next + 1])) break;
            end = next + 1;
        }

        if (end == start || (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '/' or '%' or ':'))) return null;
        var isOfStandard = DigitReader.Read(text, start, most: 2) is ( >= FirstClause and <= LastClause, _);
        return isOfStandard ? new ControlRange(text[start..end], null, start, end) : null;
    }

    /// <summary>CLD.6.3.1, CLD6.3.1, A.5.1.1.</summary>
    private static bool IsBehindPrefix(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(". ");
        return before.EndsWith("CLD", StringComparison.OrdinalIgnoreCase) || before is "A" or [.., not (>= 'A' and <= 'z'), 'A'];
    }

    private static int SkipNumber(string text, int position)
    {
        while (position < text.Length && (char.IsAsciiDigit(text[position]) || text[position] == '.')) position++;
        return position;
    }
}
