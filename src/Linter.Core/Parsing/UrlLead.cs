namespace Wplint.Core.Parsing;

/// <summary>
/// What an address begins with: a scheme and what separates it from the host, written rightly (<c>https://</c>) or not
/// (<c>https:/</c>, <c>htps://</c>, <c>http://https://</c>). A damaged address has to be seen to be reported.
/// </summary>
/// <param name="Start">Where the scheme begins.</param>
/// <param name="End">Where the host begins.</param>
/// <param name="Scheme">The scheme that is meant.</param>
/// <param name="IsExact">Whether it is written rightly; anything else is an address only if a host follows.</param>
internal sealed record UrlLead(int Start, int End, string Scheme, bool IsExact)
{
    private const int LongestWord = 8;
    private const int MostSlashes = 4;

    private static readonly string[] WebSchemes = ["https", "http"];

    /// <summary>Whether a path follows where the host was lost: <c>https:///terms</c>.</summary>
    public bool LosesHost { get; private init; }

    /// <summary>The first lead at or behind <paramref name="position"/>; null where there is none.</summary>
    /// <param name="text">A text in half width.</param>
    /// <param name="position">Where to begin.</param>
    public static UrlLead? Find(string text, int position)
    {
        for (var sign = IndexOfSign(text, position); sign >= 0; sign = IndexOfSign(text, sign + 1))
        {
            var wordEnd = BackOverSeparator(text, sign, position);
            var wordStart = wordEnd;
            while (wordStart > position && wordEnd - wordStart < LongestWord && char.IsAsciiLetter(text[wordStart - 1])) wordStart--;
            if ((wordStart < wordEnd ? Read(text, wordStart, wordEnd) : ReadWithoutScheme(text, sign)) is { } lead) return lead;
        }

        return null;
    }

    /// <summary>The lead that begins at <paramref name="start"/>; null where none does.</summary>
    public static UrlLead? ReadAt(string text, int start)
    {
        var wordEnd = EndOfWord(text, start);
        var lead = wordEnd > start ? Read(text, start, wordEnd) : ReadWithoutScheme(text, start);
        return lead?.Start == start ? lead : null;
    }

    /// <summary><c>://www.kaede.example</c>, of which the scheme was lost.</summary>
    private static UrlLead? ReadWithoutScheme(string text, int sign) =>
        text.AsSpan(sign).StartsWith("://") && (sign == 0 || text[sign - 1] is ' ' or '<' or '(' or '[' or '「' or '『' or '、') ? new UrlLead(sign, sign + 3, "https", IsExact: false) : null;

    private static UrlLead? Read(string text, int wordStart, int wordEnd)
    {
        if (ReadSeparator(text, wordEnd) is not { } separator || ReadScheme(text, wordStart, wordEnd) is not { } scheme) return null;
        if (!scheme.IsExact && !separator.IsExact) return null;
        if (separator.IsBare && !LeadsToSite(text, separator.End)) return null;

        var lead = new UrlLead(scheme.Start, separator.End, scheme.Name, scheme.IsExact && separator.IsExact);
        while (ReadRepetition(text, lead) is { } longer) lead = longer;
        return LeadsToPath(text, lead) ? lead with { End = lead.End - 1, LosesHost = true } : lead;
    }

    /// <summary>A second scheme behind the first, as where an address is pasted behind one that stands there.</summary>
    private static UrlLead? ReadRepetition(string text, UrlLead lead)
    {
        var wordEnd = EndOfWord(text, lead.End);
        if (wordEnd == lead.End || text[lead.End - 1] == ' ') return null;
        if (ReadScheme(text, lead.End, wordEnd) is not { IsExact: true } scheme || scheme.Start != lead.End) return null;
        return ReadSeparator(text, wordEnd) is { IsBare: false } separator ? lead with { End = separator.End, Scheme = scheme.Name, IsExact = false } : null;
    }

    /// <summary>A scheme, one slip away from it (<c>htps</c>, <c>ttps</c>), or behind a word that touches it (<c>URLhttps</c>).</summary>
    private static WrittenScheme? ReadScheme(string text, int start, int end)
    {
        var word = text[start..end].ToLowerInvariant();
        if (word is "https" or "http" or "ftp") return new WrittenScheme(word, start, IsExact: true);
        var isWhole = start == 0 || !char.IsAsciiLetter(text[start - 1]);
        foreach (var scheme in WebSchemes)
        {
            if (isWhole && OneSlip.Separates(word, scheme)) return new WrittenScheme(scheme, start, IsExact: false);
        }

        foreach (var scheme in WebSchemes)
        {
            if (word.EndsWith(scheme, StringComparison.Ordinal)) return new WrittenScheme(scheme, end - scheme.Length, IsExact: true);
        }

        return null;
    }

    /// <summary><c>://</c>, and what slips make of it: <c>:/</c>, <c>//</c>, <c>:///</c>, <c>;//</c>, <c>:\\</c>, <c>: //</c>, <c>:</c></summary>
    private static Separator? ReadSeparator(string text, int start)
    {
        var position = SkipBlank(text, start);
        var mark = position < text.Length && text[position] is ':' or ';' or '.' or ',' ? text[position++] : '\0';
        if (mark == ':' && position < text.Length && text[position] == ':') position++;
        var slashes = 0;
        var end = position;
        for (var next = SkipBlank(text, position); next < text.Length && text[next] is '/' or '\\' && slashes < MostSlashes; next = SkipBlank(text, end))
        {
            slashes++;
            end = next + 1;
        }

        var length = end - start;
        var hasBlank = text.AsSpan(start, length).Contains(' ');
        if (mark != ':' && (slashes < 2 || hasBlank)) return null;
        if (slashes < 2) return hasBlank ? null : new Separator(end, IsExact: false, IsBare: slashes == 0);
        if (end < text.Length && text[end] == ' ') return new Separator(end + 1, IsExact: false, IsBare: false);
        return new Separator(end, length == 3 && text.AsSpan(start).StartsWith("://"), IsBare: false);
    }

    /// <summary>Whether what follows <c>https:</c> can only be an address. <c>http:80</c> and <c>https:tls.v1</c> are not.</summary>
    private static bool LeadsToSite(string text, int position)
    {
        var end = UrlHost.EndOf(text, position);
        return end > position && (text.AsSpan(position).StartsWith("www.") || (end < text.Length && text[end] == '/'));
    }

    /// <summary>Whether the last of three slashes is a path or begins one; before a host it would be one too many.</summary>
    private static bool LeadsToPath(string text, UrlLead lead) =>
        (lead.End == text.Length || char.IsAsciiLetterOrDigit(text[lead.End]) || text[lead.End] is '>' or ')' or ']' or '」' or '』' or '、' or '。')
        && text.AsSpan(lead.Start, lead.End - lead.Start).EndsWith(":///")
        && UrlHost.EndOf(text, lead.End) == lead.End;

    private static int IndexOfSign(string text, int position)
    {
        if (position >= text.Length) return -1;
        var index = text.AsSpan(position).IndexOfAny(':', '/', '\\');
        return index < 0 ? -1 : index + position;
    }

    /// <summary>Back from the first sign of a separator to the end of the word before it, over a mark (<c>;</c>) or a blank.</summary>
    private static int BackOverSeparator(string text, int sign, int least)
    {
        for (var most = sign - 2; sign > Math.Max(least, most) && text[sign - 1] is ';' or '.' or ',' or ' ';) sign--;
        return sign;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestWord && char.IsAsciiLetter(text[end])) end++;
        return end;
    }

    private static int SkipBlank(string text, int position) => position < text.Length && text[position] == ' ' ? position + 1 : position;

    private sealed record WrittenScheme(string Name, int Start, bool IsExact);

    private sealed record Separator(int End, bool IsExact, bool IsBare);
}
