namespace Wplint.Rules.CopyPaste;

/// <summary>
/// Reads English claims. A sentence is cut at commas and where "and" or "or" leads to another action; one "not", "no" or "cannot" makes it a denial.
/// </summary>
/// <param name="paper">The paper.</param>
internal sealed class EnglishClaimReader(Whitepaper paper) : ClaimReader
{
    /// <summary>A claim of a sentence with one of these holds for some cases only, or denies a denial.</summary>
    private static readonly HashSet<string> Conditions = new(StringComparer.Ordinal)
    {
        "if", "when", "where", "unless", "except", "only", "without", "neither", "nor", "until", "before", "after", "plan", "plans", "tier", "edition", "option", "optional", "optionally", "request", "some",
        "certain", "default", "beta", "trial", "additional", "separate", "separately", "fee", "charge", "other", "otherwise", "planned", "longer", "later", "yet", "currently", "directly", "law", "court", "order",
        "consent", "them", "they", "both", "exception", "exceptions", "whether", "partly", "partially", "normally", "usually", "hence", "none", "nothing", "instead", "but", "own",
    };

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "not", "no", "never", "cannot", "don't", "doesn't", "isn't", "aren't", "can't" };

    private readonly string _title = paper.Cover.Title?.Lower ?? "";

    protected override string[] Exceptions { get; } = ["however", "exception", "the exception", "as an option", "an exception"];

    protected override List<string> FormsOf(string concept) => EnglishVocabulary.FormsOf(concept);

    protected override bool MayDeny(ReadOnlySpan<char> text) => HasWord(text, "not") || HasWord(text, "no") || HasWord(text, "never") || text.IndexOf("cannot") >= 0 || text.IndexOf("n't") >= 0;

    protected override void Read(Sentence sentence, Clause clause, bool isDenied, List<Claim> claims)
    {
        var text = sentence.Passage.Lower;
        var all = ReadWords(text, sentence.Start, sentence.End, out var negations);
        if (negations < 0 || negations > 1 || (negations == 1) != isDenied) return;

        var isOffer = all.Exists(static word => word.Role == WordRole.Offer);
        var isByProvider = IsByProvider(text, all, isOffer);
        var content = all.FindAll(static word => word.Role is WordRole.Thing or WordRole.Action);
        for (int first = 0, last; first < content.Count; first = last)
        {
            last = first + 1;
            while (last < content.Count && !IsCut(text, content[last - 1], content[last])) last++;
            var words = content.GetRange(first, last - first);
            if (!words.Exists(static word => word.Role == WordRole.Thing) || !(isOffer || words.Exists(static word => word.Role == WordRole.Action))) continue;
            var length = text.AsSpan(sentence.Start, sentence.End - sentence.Start).TrimEnd(" .").Length;
            claims.Add(new Claim
            {
                Clause = clause,
                Span = sentence.Passage.ToSource(all[0].Start, sentence.Start + length - all[0].Start),
                Text = sentence.Passage.Text[all[0].Start..(sentence.Start + length)],
                Denies = isDenied,
                IsOffer = isOffer,
                IsByProvider = isByProvider,
                IsAboutUsers = all.Exists(static word => word is { Role: WordRole.Customer, Concept: EnglishVocabulary.User }),
                Words = words,
                Context = content.FindAll(word => !words.Contains(word)),
            });
            // What is denied of several things at once may hold of each of them, or of all together.
            if (isDenied) return;
        }
    }

    /// <summary>The words of a sentence.</summary>
    /// <param name="text">In lower case.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="negations">How many of them deny; -1 where the sentence holds for some cases only, or asks.</param>
    private List<ClaimWord> ReadWords(string text, int start, int end, out int negations)
    {
        negations = 0;
        var words = new List<ClaimWord>();
        for (var i = start; i < end; i++)
        {
            if (text[i] is '?' or ':') negations = -1;
            if (!char.IsAsciiLetterOrDigit(text[i])) continue;
            var from = i;
            while (i < end && (char.IsAsciiLetterOrDigit(text[i]) || (i + 1 < end && text[i] is '-' or '\'' or '.' && char.IsAsciiLetterOrDigit(text[i + 1]) && text[i + 1] != 's'))) i++;
            var word = text[from..i];
            if (Conditions.Contains(word) && !IsOfVersion(text, from)) negations = -1;
            if (negations < 0) return words;
            if (Negations.Contains(word)) negations++;
            var entry = EnglishVocabulary.Find(word);
            var isName = entry.Role == WordRole.Thing && word.Length > 3 && _title.Contains(word, StringComparison.Ordinal);
            words.Add(new ClaimWord(entry.Concept, isName ? WordRole.Filler : entry.Role, from, i));
            i--;
        }

        Settle(text, words);
        return words;
    }

    /// <summary>Whether a word stands in a text with no letters around it: no, and not notice.</summary>
    private static bool HasWord(ReadOnlySpan<char> text, string word)
    {
        var end = 0;
        while (text[end..].IndexOf(word) is >= 0 and var next)
        {
            var at = end + next;
            end = at + word.Length;
            if ((at == 0 || !char.IsAsciiLetter(text[at - 1])) && (end == text.Length || !char.IsAsciiLetter(text[end]))) return true;
        }

        return false;
    }

    /// <summary>TLS 1.2 or later: a condition of no claim.</summary>
    private static bool IsOfVersion(string text, int word)
    {
        var before = text.AsSpan(0, word).TrimEnd();
        return before.EndsWith(" or") && before[..^2].TrimEnd() is [.., >= '0' and <= '9'];
    }

    /// <summary>Finds out what stands for another thing together with its neighbour, and which users are not those who act but those who are acted on.</summary>
    private static void Settle(string text, List<ClaimWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1 < words.Count ? words[i + 1] : null;
            var isJoined = next is not null && next.Start == words[i].End + 1 && text[words[i].End] == ' ';
            if (words[i].Role == WordRole.Customer && i > 0 && words[i - 1].Role is WordRole.Action or WordRole.Thing && words[i - 1].End + 1 == words[i].Start)
                words[i] = words[i] with { Role = WordRole.Thing };
            words[i].IsMeans = i > 0 && (IsLedByPreposition(text, words, i) || (words[i - 1].IsMeans && words[i - 1].End + 1 == words[i].Start));
            words[i].IsHead = !(isJoined && words[i].Role == WordRole.Thing && next!.Role == WordRole.Thing);
        }
    }

    /// <summary>Whether a preposition stands before a word, or before its article.</summary>
    private static bool IsLedByPreposition(string text, List<ClaimWord> words, int index)
    {
        var before = words[index - 1];
        if (index > 1 && text.AsSpan(before.Start, before.End - before.Start) is "the" or "a" or "an" or "its" or "our") before = words[index - 2];
        return text.AsSpan(before.Start, before.End - before.Start) is "in" or "from" or "via" or "through" or "with" or "by" or "at" or "on";
    }

    /// <summary>Whether a part of the sentence ends between two words.</summary>
    private static bool IsCut(string text, ClaimWord one, ClaimWord next)
    {
        var gap = text.AsSpan(one.End, next.Start - one.End);
        return gap.IndexOfAny(',', ';') >= 0 || (next.Role == WordRole.Action && (gap.EndsWith(" and ") || gap.EndsWith(" or ")));
    }

    private static bool IsByProvider(string text, List<ClaimWord> words, bool isOffer)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Role == WordRole.Customer) return false;
            // "We provide" names the one who offers, "we can" the one who can.
            if (words[i].Role == WordRole.Provider) return !isOffer || text.AsSpan(words[i].End).TrimStart().StartsWith("can") || text.AsSpan(words[i].End).TrimStart().StartsWith("may");
        }

        return !isOffer;
    }
}
