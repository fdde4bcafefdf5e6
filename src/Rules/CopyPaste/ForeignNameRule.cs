namespace Wplint.Rules.CopyPaste;

/// <summary>A sentence from the paper of a sister product that still bears its name promises nothing for the product that the paper is about.</summary>
public sealed class ForeignNameRule : WorkspaceRule<PaperSketch>
{
    public override RuleDescriptor Descriptor { get; } = new("WP5006", "foreign-name")
    {
        Family = RuleFamily.CopyPaste,
        Severity = Severity.Error,
        Title = new(En: "Name of a sister product, copied with its sentence", Ja: "他製品の文書から残った製品名"),
        Message = new(
            En: "This sentence is about \"{0}\", and this paper is about \"{1}\". It is that of {2}: write \"{1}\", and see whether the rest holds for it too.",
            Ja: "この文は「{1}」ではなく「{0}」についての文です。{2} と同じ文ですので、製品名を「{1}」に改め、記載の内容も「{1}」に当てはまるかご確認ください。"),
        Needs = Fact.Siblings,
    };

    protected override PaperSketch Note(Whitepaper paper, RuleContext context) => context.Once(PaperSketch.Of);

    protected override Func<PaperSketch, IEnumerable<Diagnostic>> Compare(IReadOnlyList<PaperSketch> papers)
    {
        var sentences = NamedSentences.Of(papers);
        return paper => Check(paper, sentences);
    }

    private IEnumerable<Diagnostic> Check(PaperSketch paper, NamedSentences sentences)
    {
        // Without a name of its own, a paper may be about any product of the house.
        if (paper.Names.Count == 0) yield break;
        var ofItsOwn = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var sentence in paper.Sentences)
        {
            if (FindOriginal(paper, sentence, sentences) is not { } original) continue;
            var name = original.Name;
            if (!ofItsOwn.TryGetValue(name.Text, out var speaksOfIt)) ofItsOwn.Add(name.Text, speaksOfIt = SpeaksOf(name, paper, sentences));
            if (!speaksOfIt) yield return Report(paper.Find(name, sentence), name.Written, paper.Names[0].Written, original.Paper.Path);
        }
    }

    /// <summary>The sibling that a sentence comes from, and its product; null where the sentence is the paper's own.</summary>
    private static Original? FindOriginal(PaperSketch paper, SketchedSentence sentence, NamedSentences sentences)
    {
        if (sentence.Name is not null) return null;
        foreach (var other in sentences.Find(sentence))
        {
            foreach (var name in other.Names)
            {
                if (!paper.IsAbout(name) && Names(paper.Read(sentence), name) && paper.IsSiblingOf(other)) return new Original(other, name);
            }
        }

        return null;
    }

    /// <summary>Whether a sentence speaks of a product, rather than mentioning it.</summary>
    private static bool Names(string sentence, ProductName name) => name.IsIn(sentence) && PaperSketch.SaysMoreThan(name, sentence);

    /// <summary>
    /// Whether a paper speaks of a product in sentences of its own too. It then knows that product, which it may rest on or work with, and
    /// what it has in common with the product's paper is no oversight.
    /// </summary>
    private static bool SpeaksOf(ProductName name, PaperSketch paper, NamedSentences sentences)
    {
        foreach (var sentence in paper.Sentences)
        {
            if (Names(paper.Read(sentence), name) && !sentences.Find(sentence).Any(other => other.Names.Contains(name))) return true;
        }

        return false;
    }

    private sealed record Original(PaperSketch Paper, ProductName Name);
}
