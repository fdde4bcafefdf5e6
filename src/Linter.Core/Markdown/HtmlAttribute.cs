namespace Wplint.Core.Markdown;

/// <summary>Finds what an attribute of a tag says.</summary>
internal static class HtmlAttribute
{
    /// <summary>Where the value of the attribute stands in the tag; null where the tag has none.</summary>
    public static TextSpan? Find(ReadOnlySpan<char> tag, string attribute)
    {
        for (var start = 1; start < tag.Length;)
        {
            var index = tag[start..].IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
            if (index < 0) return null;
            var isWhole = char.IsWhiteSpace(tag[start + index - 1]);
            start = SkipBlanks(tag, start + index + attribute.Length);
            if (isWhole && start < tag.Length && tag[start] == '=') return ValueAt(tag, SkipBlanks(tag, start + 1));
        }

        return null;
    }

    private static TextSpan? ValueAt(ReadOnlySpan<char> tag, int start)
    {
        if (start == tag.Length) return null;
        var isQuoted = tag[start] is '"' or '\'';
        var value = isQuoted ? tag[(start + 1)..] : tag[start..];
        var length = isQuoted ? value.IndexOf(tag[start]) : value.IndexOfAny(" \t>");
        return length < 0 ? null : new TextSpan(isQuoted ? start + 1 : start, length);
    }

    private static int SkipBlanks(ReadOnlySpan<char> tag, int position)
    {
        while (position < tag.Length && char.IsWhiteSpace(tag[position])) position++;
        return position;
    }
}
