namespace Wplint.Rules.CopyPaste;

/// <summary>Reads what a paper claims, sentence by sentence, in one of the languages.</summary>
internal abstract class ClaimReader
{
    /// <summary>What the next sentence begins with where it takes back a part of a claim.</summary>
    protected abstract string[] Exceptions { get; }

    /// <summary>The claims of a paper. Its grants are read only if it denies anything.</summary>
    public static Claims Read(Whitepaper paper)
    {
        ClaimReader reader = paper.Language == Language.Japanese ? new JapaneseClaimReader(paper) : new EnglishClaimReader(paper);
        var denials = reader.ReadAll(paper, isDenied: true);
        return new Claims(denials, denials.Count == 0 ? [] : reader.ReadAll(paper, isDenied: false));
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
            Read(sentence, clause, isDenied, claims);
        }
    }
}
