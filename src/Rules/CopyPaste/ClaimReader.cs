namespace Wplint.Rules.CopyPaste;

/// <summary>Reads what a paper claims, sentence by sentence, in one of the languages.</summary>
internal abstract class ClaimReader
{
    /// <summary>For each denial, what a sentence must have in it to grant the same; null while denials are read.</summary>
    private List<List<string>>? _needles;

    /// <summary>What the next sentence begins with where it takes back a part of a claim.</summary>
    protected abstract string[] Exceptions { get; }

    /// <summary>The claims of a paper. Its grants are read only if it denies anything.</summary>
    public static Claims Read(Whitepaper paper)
    {
        ClaimReader reader = paper.Language == Language.Japanese ? new JapaneseClaimReader(paper) : new EnglishClaimReader(paper);
        var denials = reader.ReadAll(paper, isDenied: true);
        if (denials.Count == 0) return new Claims([], []);
        reader._needles = denials.ConvertAll(reader.NeedlesOf);
        return new Claims(denials, reader.ReadAll(paper, isDenied: false));
    }

    /// <summary>What the text of every sentence has in it that speaks of a word; null where the word may be written in several ways.</summary>
    protected virtual string? NeedleOf(ClaimWord word) => null;

    private List<string> NeedlesOf(Claim denial)
    {
        var needles = new List<string>();
        foreach (var word in denial.Words)
        {
            if (NeedleOf(word) is { } needle) needles.Add(needle);
        }

        return needles;
    }

    /// <summary>Adds the claims of a sentence that deny something, or those that grant something.</summary>
    protected abstract void Read(Sentence sentence, Clause clause, bool isDenied, List<Claim> claims);

    private List<Claim> ReadAll(Whitepaper paper, bool isDenied)
    {
        var claims = new List<Claim>();
        foreach (var clause in paper.AllClauses)
        {
            foreach (var block in clause.Body)
            {
                // The cells of a table hold under conditions that other cells name.
                if (block is TextBlock { Kind: TextBlockKind.Paragraph or TextBlockKind.ListItem } text) ReadBlock(text.Passage, clause, isDenied, claims);
            }
        }

        return claims;
    }

    private void ReadBlock(Passage passage, Clause clause, bool isDenied, List<Claim> claims)
    {
        var before = claims.Count;
        foreach (var sentence in Sentence.In(passage))
        {
            var text = passage.Lower.AsSpan(sentence.Start, sentence.End - sentence.Start).TrimStart();
            if (Phrases.StartsWithAny(text, Exceptions)) claims.RemoveRange(before, claims.Count - before);
            before = claims.Count;
            if (MayMatter(text)) Read(sentence, clause, isDenied, claims);
        }
    }

    /// <summary>Whether a sentence may grant what some denial denies: most do not speak of it at all, and that is told at once.</summary>
    private bool MayMatter(ReadOnlySpan<char> sentence)
    {
        if (_needles is null) return true;
        foreach (var needles in _needles)
        {
            if (HasAll(sentence, needles)) return true;
        }

        return false;
    }

    private static bool HasAll(ReadOnlySpan<char> sentence, List<string> needles)
    {
        foreach (var needle in needles)
        {
            if (sentence.IndexOf(needle) < 0) return false;
        }

        return true;
    }
}
