namespace Wplint.Links;

/// <summary>Tells which addresses the configuration does not want asked. Patterns are strangers': no form of them takes more than linear time an address and part.</summary>
internal sealed class IgnoredAddresses
{
    private readonly string[][] _patterns;

    /// <param name="patterns">Addresses, <c>*</c> standing for anything.</param>
    public IgnoredAddresses(IReadOnlyList<string> patterns)
    {
        _patterns = new string[patterns.Count][];
        for (var i = 0; i < patterns.Count; i++) _patterns[i] = patterns[i].Split('*');
    }

    /// <summary>Whether a pattern stands for an address. Large and small letters are alike: rather not asked than asked against somebody's will.</summary>
    public bool Contains(string address)
    {
        foreach (var parts in _patterns)
        {
            if (IsMatch(address, parts)) return true;
        }

        return false;
    }

    // The first part begins it, the last one ends it, the others follow each other; the first place of each is as good as any later one.
    private static bool IsMatch(ReadOnlySpan<char> address, string[] parts)
    {
        if (parts.Length == 1) return address.Equals(parts[0], StringComparison.OrdinalIgnoreCase);
        if (!address.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase)) return false;
        var rest = address[parts[0].Length..];
        if (!rest.EndsWith(parts[^1], StringComparison.OrdinalIgnoreCase)) return false;
        rest = rest[..^parts[^1].Length];
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var place = rest.IndexOf(parts[i], StringComparison.OrdinalIgnoreCase);
            if (place < 0) return false;
            rest = rest[(place + parts[i].Length)..];
        }

        return true;
    }
}
