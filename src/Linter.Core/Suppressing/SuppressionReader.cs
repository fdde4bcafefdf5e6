namespace Wplint.Core.Suppressing;

/// <summary>Reads the comments of a paper that are addressed to wplint. Full width is as good as half width, case does not matter.</summary>
/// <param name="rules">All rules there are.</param>
internal sealed class SuppressionReader(IReadOnlyList<RuleDescriptor> rules)
{
    public const string DisableNext = "wplint-disable-next";
    public const string DisableFile = "wplint-disable";

    private const string Opening = "<!--";
    private const string Closing = "-->";
    private const string Address = "wplint-";

    /// <summary>Reads a comment; null where it is not addressed to wplint, or never closed.</summary>
    public Suppression? Read(Spanned comment)
    {
        var text = comment.Text;
        if (text.Length < Opening.Length + Closing.Length || !text.EndsWith(Closing, StringComparison.Ordinal)) return null;
        var folded = TextFolding.FoldEach(text)[..^Closing.Length];
        var start = SkipBlanks(folded, Opening.Length);
        if (!folded.AsSpan(start).StartsWith(Address, StringComparison.OrdinalIgnoreCase)) return null;

        var end = start;
        while (end < folded.Length && folded[end] != ':' && !IsSeparator(folded[end])) end++;
        var colon = folded.IndexOf(':', end);
        var names = ReadNames(comment, folded, end, colon < 0 ? folded.Length : colon);
        var lacksColon = colon < 0 && names.Count > 1 && IsRule(names[0]) && !names.TrueForAll(IsRule);
        if (lacksColon) names.RemoveRange(names.FindIndex(name => !IsRule(name)), names.Count - names.FindIndex(name => !IsRule(name)));
        return new Suppression
        {
            Comment = comment.Span,
            Directive = folded[start..end].ToLowerInvariant(),
            Names = names,
            Reason = colon < 0 ? null : ReadReason(text[(colon + 1)..^Closing.Length]),
            LacksColon = lacksColon,
        };
    }

    private bool IsRule(Spanned name)
    {
        foreach (var rule in rules)
        {
            if (rule.Matches(name.Text)) return true;
        }

        return false;
    }

    private static List<Spanned> ReadNames(Spanned comment, string folded, int start, int end)
    {
        var names = new List<Spanned>();
        for (var i = start; i < end;)
        {
            var first = i;
            while (i < end && !IsSeparator(folded[i])) i++;
            if (i > first) names.Add(new Spanned(folded[first..i], new TextSpan(comment.Span.Start + first, i - first)));
            else i++;
        }

        return names;
    }

    /// <summary>The reason on one line; null where it says nothing.</summary>
    private static string? ReadReason(string text)
    {
        var reason = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var character in reason)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character)) return reason;
        }

        return null;
    }

    private static int SkipBlanks(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return start;
    }

    private static bool IsSeparator(char character) => character is ',' or '、' or ';' || char.IsWhiteSpace(character);
}
