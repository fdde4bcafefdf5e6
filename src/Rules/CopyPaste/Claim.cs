namespace Wplint.Rules.CopyPaste;

/// <summary>What a sentence says or denies of a thing: that it is there to be used, or that it is done.</summary>
internal sealed class Claim
{
    /// <summary>Actions that are never without another one: who can export can see, who can assign a right manages it.</summary>
    private static readonly Dictionary<string, string> Implied = new(StringComparer.Ordinal)
    {
        ["ダウンロード"] = "確認", ["設定"] = "管理", ["変更"] = "管理", ["付与"] = "管理", ["制御"] = "管理",
        ["export"] = "view", ["configure"] = "manage", ["change"] = "manage", ["assign"] = "manage",
    };

    /// <summary>The clause that says it.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>How it is written.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the sentence denies it.</summary>
    public required bool Denies { get; init; }

    /// <summary>Whether something is there to be used, and not merely done by somebody.</summary>
    public required bool IsOffer { get; init; }

    /// <summary>Whether the provider is the one who can or does it.</summary>
    public required bool IsByProvider { get; init; }

    /// <summary>Whether it says what users may do, among whom administrators may do more.</summary>
    public required bool IsAboutUsers { get; init; }

    /// <summary>Things and actions, in their order; at least one.</summary>
    public required List<ClaimWord> Words { get; init; }

    /// <summary>The things and actions in the rest of the sentence, which narrow it down.</summary>
    public required List<ClaimWord> Context { get; init; }

    /// <summary>The concepts that it covers, those that others imply included.</summary>
    public IEnumerable<string> Concepts
    {
        get
        {
            foreach (var word in Words)
            {
                yield return word.Concept;
                if (Implied.TryGetValue(word.Concept, out var implied)) yield return implied;
            }
        }
    }

    /// <summary>The concept, and those that imply it.</summary>
    public static List<string> ConceptsThatCover(string concept)
    {
        var concepts = new List<string> { concept };
        foreach (var (covering, implied) in Implied)
        {
            if (implied == concept) concepts.Add(covering);
        }

        return concepts;
    }

    /// <summary>Whether it grants what <paramref name="denial"/> denies: the same thing, or a kind of it.</summary>
    public bool Grants(Claim denial)
    {
        if (denial.IsOffer != IsOffer || denial.IsByProvider != IsByProvider || !IsElsewhere(denial)) return false;
        if (denial.IsAboutUsers && (Mentions(JapaneseVocabulary.Administrator) || Mentions(EnglishVocabulary.Administrator))) return false;
        // "No backup function" and "a backup function for settings" may both be right.
        if (denial.Words.Count == 1 && Words.FindAll(static word => !word.IsMeans).Count > 1) return false;
        foreach (var word in denial.Words)
        {
            if (!Covers(word)) return false;
        }

        foreach (var word in denial.Context)
        {
            if (!Mentions(word.Concept)) return false;
        }

        return true;
    }

    /// <summary>Chapters of one title tell of several products, plans or offices.</summary>
    private bool IsElsewhere(Claim other) => Clause != other.Clause && Clause.Title.FoldedTitle != other.Clause.Title.FoldedTitle;

    private bool Covers(ClaimWord word)
    {
        foreach (var own in Words)
        {
            var isSame = own.Concept == word.Concept || (Implied.TryGetValue(own.Concept, out var implied) && implied == word.Concept);
            if (isSame && (own.IsHead || !word.IsHead)) return true;
        }

        return false;
    }

    private bool Mentions(string concept) => Words.Exists(word => word.Concept == concept) || Context.Exists(word => word.Concept == concept);
}
