namespace Wplint.Rules.CopyPaste;

/// <summary>A text that stands in several answers: a whole body, or a sentence.</summary>
internal sealed class SharedText
{
    /// <summary>A difference that tells nothing: a word that the paper uses thirty times.</summary>
    private const double LeastLead = 0.03;

    /// <summary>Where it stands, in the order of the paper; one place for each answer.</summary>
    public List<Place> Places { get; } = [];

    private readonly IReadOnlyList<Statement> _statements;

    private SharedText(IReadOnlyList<Statement> statements, string text, bool isBody)
    {
        _statements = statements;
        IsBody = isBody;
        Text = text;
    }

    /// <summary>Whether it is all that the answers say.</summary>
    public bool IsBody { get; }

    /// <summary>The text, folded.</summary>
    public string Text { get; }

    /// <summary>Its length as a reader counts it.</summary>
    public int Length
    {
        get
        {
            var length = 0;
            foreach (var statement in _statements) length += statement.Length;
            return length;
        }
    }

    /// <summary>Whether any control may be answered so.</summary>
    public bool IsExcuse => _statements.All(static statement => statement.IsExcuse);

    /// <summary>Whether it only sends the reader elsewhere.</summary>
    public bool IsRequest => _statements.All(static statement => statement.IsExcuse || statement.IsRequest);

    /// <summary>Whether it only says where the answer stands.</summary>
    public bool IsPointer => _statements.All(static statement => statement.IsRequest || statement.IsPointer);

    /// <summary>The bodies that several answers have.</summary>
    public static List<SharedText> Bodies(List<Answer> answers)
    {
        var firsts = new Dictionary<string, Place>(answers.Count, StringComparer.Ordinal);
        var shared = new Dictionary<string, SharedText>(StringComparer.Ordinal);
        foreach (var answer in answers) Add(answer.Text, new Place(answer, answer.Statements[0].Span), sentence: null, firsts, shared);
        return [.. shared.Values];
    }

    /// <summary>The sentences of a length or more that several answers have.</summary>
    public static List<SharedText> Sentences(List<Answer> answers, int minLength)
    {
        var firsts = new Dictionary<string, Place>(StringComparer.Ordinal);
        var shared = new Dictionary<string, SharedText>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            foreach (var statement in answer.Statements)
            {
                if (statement.Length >= minLength) Add(statement.Text, new Place(answer, statement.Span), statement, firsts, shared);
            }
        }

        return [.. shared.Values];
    }

    /// <summary>Adds a place of a text; most texts have one place only, and none of these is made.</summary>
    private static void Add(string text, Place place, Statement? sentence, Dictionary<string, Place> firsts, Dictionary<string, SharedText> shared)
    {
        if (firsts.TryAdd(text, place)) return;
        if (!shared.TryGetValue(text, out var several))
        {
            var first = firsts[text];
            if (first.Answer == place.Answer) return;
            shared.Add(text, several = new SharedText(sentence is null ? place.Answer.Statements : [sentence], text, isBody: sentence is null));
            several.Places.Add(first);
        }

        if (several.Places[^1].Answer != place.Answer) several.Places.Add(place);
    }

    /// <summary>
    /// The place that the text was written for: where it fits the title best; of several, where it is the whole answer, or others follow
    /// it; else the first.
    /// </summary>
    public Place FindOriginal(TitleWords titles)
    {
        var best = Places[0];
        var bestFit = titles.Fit(best.Answer, Text);
        foreach (var place in Places.Skip(1))
        {
            var fit = titles.Fit(place.Answer, Text);
            if (fit > bestFit + LeastLead || (fit > bestFit - LeastLead && place.Anchoring > best.Anchoring)) (best, bestFit) = (place, fit);
        }

        return best;
    }

    /// <summary>A place where it stands.</summary>
    /// <param name="Answer">In which answer.</param>
    /// <param name="Span">Where; the first sentence of a body.</param>
    internal sealed record Place(Answer Answer, TextSpan Span)
    {
        /// <summary>How likely it was there first: as the whole answer, else before other sentences; what is added comes last.</summary>
        public int Anchoring => Answer.Statements.Count == 1 ? 2 : Answer.Statements[^1].Span != Span ? 1 : 0;
    }
}
