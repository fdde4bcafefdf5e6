namespace Wplint.Core.Markdown;

/// <summary>Finds the name that a tag gives to its place, to which links can lead.</summary>
internal static class HtmlAnchor
{
    /// <summary>The value of <c>id</c> or <c>name</c> in a tag; null where it has none.</summary>
    public static string? Find(ReadOnlySpan<char> tag) => Find(tag, "id") ?? Find(tag, "name");

    private static string? Find(ReadOnlySpan<char> tag, string attribute)
    {
        for (var rest = tag; ;)
        {
            var index = rest.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
            if (index <= 0) return null;
            var isWhole = char.IsWhiteSpace(rest[index - 1]);
            rest = rest[(index + attribute.Length)..];
            var value = rest.TrimStart();
            if (!isWhole || value is not ['=', ..]) continue;
            value = value[1..].TrimStart();
            var close = value is ['"' or '\'', ..] ? value[1..].IndexOf(value[0]) : -1;
            return close < 0 ? value[..IndexOrEnd(value.IndexOfAny(" />\t"), value)].ToString() : value.Slice(1, close).ToString();
        }
    }

    private static int IndexOrEnd(int index, ReadOnlySpan<char> text) => index < 0 ? text.Length : index;
}
