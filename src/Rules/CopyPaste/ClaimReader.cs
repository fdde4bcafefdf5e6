namespace Wplint.Rules.CopyPaste;

/// <summary>Reads what a paper claims, sentence by sentence, in one of the languages.</summary>
internal abstract class ClaimReader
{
    /// <summary>For each denial, the signs of a sentence that may grant the same; null while denials are read.</summary>
    private List<ClaimSigns>? _signs;

    /// <summary>What the next sentence begins with where it takes back a part of a claim.</summary>
    protected abstract string[] Exceptions { get; }

    /// <summary>The claims of a paper. Its grants are read only if it denies anything.</summary>
    public static Claims Read(Whitepaper paper)
    {
        ClaimReader reader = paper.Language == Language.Japanese ? new JapaneseClaimReader(paper) : new EnglishClaimReader(paper);
        var denials = reader.ReadAll(paper, isDenied: true);
        if (denials.Count == 0) return new Claims([], []);
        reader._signs = denials.ConvertAll(reader.SignsOf);
        return new Claims(denials, reader.ReadAll(paper, isDenied: false));
    }

    /// <summary>How a text may write a concept: one of these stands in every text that has it.</summary>
    protected abstract List<string> FormsOf(string concept);

    /// <summary>Whether a text may deny something: most do not, and that is told at once.</summary>
    protected abstract bool MayDeny(ReadOnlySpan<char> text);

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
        if (!MayMatter(passage.Lower)) return;
        var before = claims.Count;
        foreach (var sentence in Sentence.In(passage))
        {
            var text = passage.Lower.AsSpan(sentence.Start, sentence.End - sentence.Start).TrimStart();
            if (Phrases.StartsWithAny(text, Exceptions)) claims.RemoveRange(before, claims.Count - before);
            before = claims.Count;
            if (MayMatter(text)) Read(sentence, clause, isDenied, claims);
        }
    }

    /// <summary>Whether a text may deny something, or grant what some denial denies: most do not speak of it at all, and that is told at once.</summary>
    private bool MayMatter(ReadOnlySpan<char> text)
    {
        if (_signs is null) return MayDeny(text);
        foreach (var signs in _signs)
        {
            if (signs.AreIn(text)) return true;
        }

        return false;
    }

    private ClaimSigns SignsOf(Claim denial)
    {
        var words = new List<string>[denial.Words.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = [];
            foreach (var concept in Claim.ConceptsThatCover(denial.Words[i].Concept)) words[i].AddRange(FormsOf(concept));
        }

        return new ClaimSigns(words);
    }
}
