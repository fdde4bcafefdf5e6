namespace Wplint.Core.Parsing;

/// <summary>Whether one slip of the hand makes one word of another: a letter lost, added, replaced, or two swapped.</summary>
internal static class OneSlip
{
    public static bool Separates(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        var prefix = written.CommonPrefixLength(meant);
        written = written[prefix..];
        meant = meant[prefix..];
        while (written.Length > 0 && meant.Length > 0 && written[^1] == meant[^1])
        {
            written = written[..^1];
            meant = meant[..^1];
        }

        return written.Length + meant.Length == 1
            || (written.Length == 1 && meant.Length == 1)
            || (written.Length == 2 && meant.Length == 2 && written[0] == meant[1] && written[1] == meant[0]);
    }
}
