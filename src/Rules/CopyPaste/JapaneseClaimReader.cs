namespace Wplint.Rules.CopyPaste;

/// <summary>
/// Reads Japanese claims. A sentence is cut where a predicate ends; what stands before it, from the last clause-ending 、 on, is the claim,
/// and what stands before that narrows it down.
/// </summary>
/// <param name="paper">The paper.</param>
internal sealed class JapaneseClaimReader(Whitepaper paper) : ClaimReader
{
    /// <summary>A claim of a sentence with one of these holds for some cases only.</summary>
    private static readonly string[] Conditions =
    [
        "場合", "とき", "時に", "際", "オプション", "プラン", "エディション", "有償", "有料", "無償", "無料", "別途", "個別に", "ご要望", "一部", "原則", "限り", "限ら", "に限", "のみ", "だけを", "だけが", "だけに", "だけで", "だけは", "しか", "以外", "除き",
        "除く", "除い", "未満", "以上", "必要に応じ", "予定", "検討", "従来", "以前は", "かつて", "今後", "将来", "ベータ", "当該", "これ", "それ", "この", "その", "前述", "上記", "以下の", "次の", "すべて",
        "必ずしも", "ことがあり", "ことがある", "法令", "裁判", "令状", "同意", "許可なく",
    ];

    /// <summary>A claim that has one of these inside says the opposite of what its ending says.</summary>
    private static readonly string[] Negations = ["ない", "なけれ", "なく", "なし", "せず", "ずに", "わけでは", "とは限"];

    /// <summary>Behind these, 、 stands between nouns.</summary>
    private const string ListParticles = "やとのか";

    private readonly string _title = paper.Cover.Title?.Lower ?? "";

    protected override string[] Exceptions { get; } = ["ただし", "但し", "なお、オプション"];

    protected override List<string> FormsOf(string concept) => JapaneseVocabulary.FormsOf(concept);

    protected override bool MayDeny(ReadOnlySpan<char> text) => JapanesePredicate.MayDeny(text);

    protected override void Read(Sentence sentence, Clause clause, bool isDenied, List<Claim> claims)
    {
        var text = sentence.Passage.Lower;
        var start = sentence.Start;
        bool? isFree = null;
        for (var i = sentence.Start; i <= sentence.End; i++)
        {
            if (i < sentence.End && text[i] != '、') continue;
            if (JapanesePredicate.FindAt(text, start, i) is not { } predicate) continue;
            if (predicate.Denies == isDenied)
            {
                isFree ??= !Phrases.ContainsAny(text.AsSpan(sentence.Start, sentence.End - sentence.Start), Conditions);
                if (isFree == false) return;
                if (ReadPart(sentence.Passage, start, predicate, clause) is { } claim) claims.Add(claim);
            }

            start = i + 1;
        }
    }

    private Claim? ReadPart(Passage passage, int start, JapanesePredicate predicate, Clause clause)
    {
        var text = passage.Lower;
        if (Phrases.ContainsAny(text.AsSpan(start, predicate.Start - start), Negations)) return null;

        var all = new JapaneseWords(text, _title).Between(start, predicate.Start);
        var core = FindCore(text, start, predicate.Start);
        // 操作ログは、利用者が取得できます: the thing is what the sentence is about.
        while (core > start && !all.Exists(word => word.Start >= core && word.IsObject)) core = FindCore(text, start, core - 1);

        var words = all.FindAll(word => word.Start >= core);
        var last = words.FindLastIndex(static word => word.Role is WordRole.Action or WordRole.Offer || word.IsObject);
        var isOffered = last >= 0 && words[last].Role == WordRole.Offer;
        // Without 機能 or 提供, the verb must be known, and the object named, or nobody knows what is denied of what.
        if (!isOffered && !(last >= 0 && words[last].Role == WordRole.Action && words.Exists(static word => word.IsObject))) return null;
        // In 提供している機能の情報, 提供 and 機能 are part of the thing; in 機能を提供, they are what is said of it.
        while (last >= 0 && words[last].Role is not (WordRole.Action or WordRole.Thing)) last--;
        var content = words.GetRange(0, last + 1).FindAll(static word => word.Role is WordRole.Thing or WordRole.Action or WordRole.Offer);
        if (content.Count == 0) return null;

        var isOffer = isOffered || predicate.IsAbility;
        return new Claim
        {
            Clause = clause,
            Span = passage.ToSource(words[0].Start, predicate.End - words[0].Start),
            Text = passage.Text[words[0].Start..predicate.End],
            Denies = predicate.Denies,
            IsOffer = isOffer,
            IsByProvider = IsByProvider(text, all, isOffered, predicate.IsAbility),
            IsAboutUsers = predicate.IsAbility && all.Exists(static word => word.Concept == JapaneseVocabulary.User),
            Words = content,
            Context = all.FindAll(word => word.Start < core && word.Role is (WordRole.Thing or WordRole.Action)),
        };
    }

    /// <summary>Where the last part begins that no 、 divides but in a list of nouns.</summary>
    private static int FindCore(string text, int start, int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            if (text[i] == '、' && text[i - 1] is >= '\u3041' and <= '\u3096' && !ListParticles.Contains(text[i - 1])) return i + 1;
        }

        return start;
    }

    /// <summary>Who can or does it: what is offered is for the customers, what is done is the provider's work, unless the sentence says otherwise.</summary>
    private static bool IsByProvider(string text, List<ClaimWord> words, bool isOffered, bool isAbility)
    {
        var isCustomer = words.Exists(word => word.Role == WordRole.Customer && IsSubject(text, word));
        var provider = words.FindIndex(word => word.Role == WordRole.Provider && IsSubject(text, word));
        if (isCustomer) return false;
        if (!isOffered) return provider >= 0 || !isAbility;
        // 当社が提供する and 当社は、…を提供 name the one who offers; 当社が取得する機能 is one of its own.
        return provider >= 0 && text[words[provider].End] == 'が' && provider + 1 < words.Count && words[provider + 1].Role != WordRole.Offer;
    }

    private static bool IsSubject(string text, ClaimWord word) =>
        word.End < text.Length && (text[word.End] is 'が' or 'は' or 'も' or '側' or '様' || string.CompareOrdinal(text, word.End, "自身", 0, 2) == 0 || string.CompareOrdinal(text, word.End, "では", 0, 2) == 0);
}
