namespace Wplint.Rules.CopyPaste;

/// <summary>A body that was copied from another clause and not rewritten leaves its control unanswered, and a reader doubts the rest.</summary>
public sealed class DuplicatedBodyRule : WhitepaperRule
{
    /// <summary>By how much a text must fit one title better than another to tell where it belongs: by a word that few titles have.</summary>
    private const double ClearLead = 0.1;

    private static readonly LocalizedText Original = new("The same text", "同じ文章");

    private static readonly LocalizedText OneSentence = new(
        En: "A sentence of {0} is copied from {1}. Say what {0} asks for (\"{2}\"), or take the sentence out.",
        Ja: "{0} の一文が {1} の文と同じです。「{2}」についての説明に改めるか、この文を削除してください。");

    private static readonly NumberOption MinLength = new("minLength", 40, 10, 1000, new(
        En: "The length, in characters, from which two clauses that share a sentence are reported.",
        Ja: "二つの管理策に同じ文があるときに報告する、文の長さ（文字数）。"));

    public override RuleDescriptor Descriptor { get; } = new("WP5005", "duplicated-body")
    {
        Family = RuleFamily.CopyPaste,
        Severity = Severity.Error,
        Title = new(En: "Body copied from another clause", Ja: "本文がほかの管理策と同一"),
        Message = new(
            En: "The body of {0} is that of {1}. Say what {0} asks for: \"{2}\".",
            Ja: "{0} の本文が {1} の本文と同じです。「{2}」についての説明に改めてください。"),
        Variants = [OneSentence],
        Outranks = ["WP2009"],
        Options = [MinLength],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var answers = context.Once(Answer.AllIn);
        var minLength = context.Get(MinLength);
        var originals = new Dictionary<Answer, Answer>();
        foreach (var text in (SharedText[])[.. answers.SharedBodies, .. SharedText.Sentences(answers.All, minLength)])
        {
            var subjects = CountSubjects(text, context.Catalogue);
            if (!MayBeCopied(text, subjects)) continue;
            var titles = context.Once(TitleWords.Of);
            var original = text.FindOriginal(titles);
            var fit = titles.Fit(original.Answer, text.Text);
            foreach (var copy in text.Places)
            {
                if (MayShare(copy.Answer, original.Answer, text, context.Catalogue) || IsKnown(copy.Answer, original.Answer, originals)) continue;
                if (!IsCopy(text, fit - titles.Fit(copy.Answer, text.Text), subjects, text.IsBody ? ShortestBody(paper) : minLength)) continue;
                originals.Add(copy.Answer, original.Answer);
                yield return Report(copy, original, text, paper.Source);
            }
        }
    }

    private Diagnostic Report(SharedText.Place copy, SharedText.Place original, SharedText text, SourceText source)
    {
        var title = copy.Answer.Clause.Title;
        var diagnostic = Report(source.GetFirstLine(copy.Span), copy.Answer.Number, original.Answer.Number, title.IsBlank ? copy.Answer.Number : title.Text)
            .RelatedTo(source.GetFirstLine(original.Span), Original) with { Clause = copy.Answer.Clause };
        return text.IsBody ? diagnostic : diagnostic.Saying(OneSentence);
    }

    /// <summary>Whether a text may be a copy, whatever titles say: asked first, since they take time to compare.</summary>
    private static bool MayBeCopied(SharedText text, int subjects)
    {
        if (text.IsExcuse) return false;
        if (text.IsRequest) return subjects == 2;
        // What three say is a template, unless no more do, and it clearly belongs to one of them.
        return subjects <= 2 || text.Places.Count == 3;
    }

    /// <summary>Whether a text is a copy, and not what clauses may well say in the same words.</summary>
    /// <param name="text">A text that may be one.</param>
    /// <param name="lead">By how much it fits the title of the original better.</param>
    /// <param name="subjects">How many unrelated controls say it, up to three.</param>
    /// <param name="shortest">The length from which a text is nothing that two clauses say by chance.</param>
    private static bool IsCopy(SharedText text, double lead, int subjects, int shortest)
    {
        var isLong = text.Length >= shortest;
        if (text.IsRequest) return isLong && lead >= 2 * ClearLead;
        // A sentence has to belong to one more clearly than a whole answer.
        if (subjects > 2) return isLong && lead >= (text.IsBody ? ClearLead : 2 * ClearLead);
        return isLong || (lead >= ClearLead && !text.IsPointer);
    }

    /// <summary>A sentence says more in Japanese than in as many letters of English.</summary>
    private static int ShortestBody(Whitepaper paper) => paper.Language == Language.Japanese ? 24 : 40;

    /// <summary>One finding for a clause, and none for the same two turned round.</summary>
    private static bool IsKnown(Answer copy, Answer original, Dictionary<Answer, Answer> originals) =>
        originals.ContainsKey(copy) || (originals.TryGetValue(original, out var source) && source == copy);

    /// <summary>Whether two controls may say the same: related ones anything, and those of one main clause a sentence.</summary>
    private static bool MayShare(Answer one, Answer other, SharedText text, Catalogue catalogue) =>
        one.IsRelatedTo(other, catalogue) || (!text.IsBody && one.MainClause == other.MainClause);

    /// <summary>How many controls say it that may not share it; 3 for more.</summary>
    private static int CountSubjects(SharedText text, Catalogue catalogue)
    {
        var subjects = new List<Answer>(3);
        foreach (var place in text.Places)
        {
            if (subjects.Count < 3 && !subjects.Exists(subject => MayShare(subject, place.Answer, text, catalogue))) subjects.Add(place.Answer);
        }

        return subjects.Count;
    }
}
