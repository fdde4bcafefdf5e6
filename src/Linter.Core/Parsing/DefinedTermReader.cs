namespace Wplint.Core.Parsing;

/// <summary>Finds the terms that a text defines: （以下、本書）, （以下「当社」という）, (hereinafter "the Service"), 以下「本書」という。</summary>
internal static class DefinedTermReader
{
    private const int LongestTerm = 40;
    private const int LongestDefinition = 200;
    private const string Openers = "「『\"“'‘";
    private const string Closers = "」』\"”'’";

    /// <summary>What follows 以下 where it defines nothing: 以下のとおり, 以下同じ.</summary>
    private static readonly string[] NoTerms = ["の", "に", "を", "は", "が", "で", "と", "同じ", "同様", "略", "省略", "参照", "同"];

    private static readonly string[] Verbs =
        ["といいます", "という", "と言う", "と言います", "とします", "とする", "と呼ぶ", "と呼びます", "と称す", "と称します", "と称する", "と略す", "と略します", "と記す", "と記載", "と表記", "と総称"];

    private static readonly string[] EnglishWords = ["hereinafter referred to as", "hereinafter called", "hereinafter", "hereafter referred to as", "hereafter", "referred to as"];

    /// <summary>The terms that a text defines.</summary>
    public static IReadOnlyList<DefinedTerm> Find(PlacedText placed)
    {
        var text = placed.Text;
        List<DefinedTerm>? terms = null;
        for (var i = IndexOfBeginning(text, 0); i >= 0; i = IndexOfBeginning(text, i + 1))
        {
            var isBracketed = text[i] == '(';
            var definition = isBracketed ? ReadBracket(text, i) : ReadSentence(text, i);
            if (definition is not var (start, end)) continue;
            foreach (var (termStart, length) in isBracketed ? FindTerms(text, start, end) : FindQuoted(text, start, end))
            {
                (terms ??= []).Add(new DefinedTerm
                {
                    Term = new Spanned(placed.Passage.Text.Substring(termStart, length), placed.Passage.ToSource(termStart, length)),
                    Span = placed.Passage.ToSource(i, (isBracketed ? end + 1 : end) - i),
                    Clause = placed.Clause,
                });
            }

            i = isBracketed ? start - 1 : end - 1;
        }

        return terms ?? (IReadOnlyList<DefinedTerm>)[];
    }

    private static int IndexOfBeginning(string text, int start)
    {
        var index = start < text.Length ? text.AsSpan(start).IndexOfAny('(', '以') : -1;
        return index < 0 ? -1 : start + index;
    }

    /// <summary>What stands behind 以下 or its English word in brackets; null where the brackets define nothing.</summary>
    private static (int Start, int End)? ReadBracket(string text, int open)
    {
        var length = text.AsSpan(open, Math.Min(LongestDefinition, text.Length - open)).IndexOf(')');
        if (length < 0) return null;
        var end = open + length;
        var start = Skip(text, open + 1, end, "");
        if (IndexOfIka(text, start, end) is >= 0 and var ika) return (ika + 2, end);
        foreach (var words in EnglishWords)
        {
            if (string.Compare(text, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0) return (start + words.Length, end);
        }

        // (the "Service"): the quotation is all there is.
        var quote = string.Compare(text, start, "the ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 ? start + 4 : start;
        return quote < end && text[quote] is '"' or '“' && Closers.Contains(text[end - 1]) && text.AsSpan(quote + 1, end - quote - 2).IndexOfAny("\"“”") < 0 ? (quote, end) : null;
    }

    /// <summary>以下, first in the brackets or behind a separator.</summary>
    private static int IndexOfIka(string text, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (text[i] == '以' && text[i + 1] == '下' && (i == start || text[i - 1] is '、' or ',' or '。' or ';' or ' ')) return i;
        }

        return -1;
    }

    /// <summary>以下「本書」という, without brackets around it; null where nothing is defined.</summary>
    private static (int Start, int End)? ReadSentence(string text, int start)
    {
        if (start + 2 >= text.Length || text[start + 1] != '下') return null;
        var quote = Skip(text, start + 2, text.Length, "、,");
        if (quote >= text.Length || text[quote] is not ('「' or '『')) return null;
        var length = text.AsSpan(quote, Math.Min(LongestTerm + 2, text.Length - quote)).IndexOfAny('」', '』');
        if (length < 0) return null;
        var end = quote + length + 1;
        var verb = Array.Find(Verbs, verb => string.CompareOrdinal(text, end, verb, 0, verb.Length) == 0);
        return verb is null ? null : (quote, end + verb.Length);
    }

    /// <summary>The quoted words, or all that stands before the verb.</summary>
    private static List<Stretch> FindTerms(string text, int start, int end)
    {
        var quoted = FindQuoted(text, start, end);
        if (quoted.Count > 0) return quoted;
        var isSeparated = start < end && text[start] is '、' or ',' or ' ';
        start = Skip(text, start, end, "、,");
        var rest = text.AsSpan(start, end - start);
        if (rest is "同じ" or "同様" or "略" or "省略" or "同" || rest.StartsWith("総称")) return [];
        if (!isSeparated)
        {
            foreach (var word in NoTerms)
            {
                if (rest.StartsWith(word)) return [];
            }
        }

        foreach (var verb in Verbs)
        {
            if (rest.IndexOf(verb) is >= 0 and var index) rest = rest[..index];
        }

        var term = rest.Trim();
        return term.Length is > 0 and <= LongestTerm ? [new Stretch(start + rest.IndexOf(term), term.Length)] : [];
    }

    private static List<Stretch> FindQuoted(string text, int start, int end)
    {
        var found = new List<Stretch>();
        for (var i = start; i < end; i++)
        {
            var kind = Openers.IndexOf(text[i], StringComparison.Ordinal);
            if (kind < 0) continue;
            var close = text.IndexOf(Closers[kind], i + 1, end - i - 1);
            if (close < 0) break;
            var from = Skip(text, i + 1, close, "");
            var length = text.AsSpan(from, close - from).TrimEnd().Length;
            if (length is > 0 and <= LongestTerm) found.Add(new Stretch(from, length));
            i = close;
        }

        return found;
    }

    private static int Skip(string text, int position, int end, string characters)
    {
        while (position < end && (char.IsWhiteSpace(text[position]) || characters.Contains(text[position]))) position++;
        return position;
    }
}
