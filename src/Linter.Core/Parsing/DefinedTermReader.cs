namespace Wplint.Core.Parsing;

/// <summary>Finds the terms that a text defines: （以下、本書）, （以下「当社」という）, (hereinafter "the Service").</summary>
internal static class DefinedTermReader
{
    private const int LongestTerm = 40;

    /// <summary>What follows 以下 where it defines nothing: 以下のとおり.</summary>
    private static readonly string[] NoTerms = ["の", "に", "を", "は", "が", "で", "と"];

    private static readonly string[] Verbs =
        ["といいます", "という", "と言う", "と言います", "とします", "とする", "と呼ぶ", "と呼びます", "と称す", "と称します", "と称する", "と略す", "と略します", "と記す", "と記載", "と表記"];

    /// <summary>The terms that a passage defines.</summary>
    public static IEnumerable<DefinedTerm> Find(Passage passage, Clause? clause)
    {
        var text = OneToOne.Fold(passage.Text);
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);
            if (close < 0) yield break;
            if (FindTerm(text, open + 1, close) is not var (start, length)) continue;
            yield return new DefinedTerm
            {
                Term = new Spanned(passage.Text.Substring(start, length), passage.ToSource(start, length)),
                Span = passage.ToSource(open, close + 1 - open),
                Clause = clause,
            };
        }
    }

    private static (int Start, int Length)? FindTerm(string text, int start, int end)
    {
        var inside = text.AsSpan(start, end - start);
        var from = start + (inside.Length - inside.TrimStart().Length);
        if (text.AsSpan(from, end - from).StartsWith("以下")) from += 2;
        else if (SkipEnglish(text, from, end) is > 0 and var behind) from = behind;
        else return null;

        var isSeparated = from < end && text[from] is '、' or ',' or ' ';
        while (from < end && text[from] is '、' or ',' or ' ') from++;
        if (from < end && text[from] is '「' or '『' or '"' or '“' or '\'' or '‘')
        {
            var close = text.IndexOfAny(['」', '』', '"', '”', '\'', '’'], from + 1);
            return close < 0 || close > end ? null : Trim(text, from + 1, close);
        }

        if (!isSeparated && Array.Exists(NoTerms, word => text.AsSpan(from, end - from).StartsWith(word))) return null;
        var to = end;
        foreach (var verb in Verbs)
        {
            if (text.AsSpan(from, end - from).IndexOf(verb) is >= 0 and var index) to = Math.Min(to, from + index);
        }

        return Trim(text, from, to);
    }

    private static int SkipEnglish(string text, int start, int end)
    {
        foreach (var words in (ReadOnlySpan<string>)["hereinafter referred to as", "hereinafter called", "hereinafter", "hereafter referred to as", "hereafter", "referred to as", "the \"", "the “", "\"", "“"])
        {
            if (string.Compare(text, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            var behind = start + words.Length;
            if (behind > end) return 0;
            return words[^1] is '"' or '“' ? behind - 1 : behind;
        }

        return 0;
    }

    private static (int Start, int Length)? Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end - start is > 0 and <= LongestTerm ? (start, end - start) : null;
    }
}
