namespace Wplint.Rules.CopyPaste;

/// <summary>A text that stands in several answers: a whole body, or a sentence.</summary>
internal sealed class SharedText
{
    /// <summary>A difference that tells nothing: a word that the paper uses a hundred times.</summary>
    private const double LeastLead = 0.01;

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
    public static IEnumerable<SharedText> Bodies(List<Answer> answers)
    {
        var texts = new Dictionary<string, SharedText>(answers.Count, StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            if (!texts.TryGetValue(answer.Text, out var shared)) texts.Add(answer.Text, shared = new SharedText(answer.Statements, answer.Text, isBody: true));
            shared.Places.Add(new Place(answer, answer.Statements[0].Span));
        }

        return texts.Values.Where(static shared => shared.Places.Count > 1);
    }

    /// <summary>The sentences of a length or more that several answers have.</summary>
    public static IEnumerable<SharedText> Sentences(List<Answer> answers, int minLength)
    {
        var texts = new Dictionary<string, SharedText>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            foreach (var statement in answer.Statements)
            {
                if (statement.Length < minLength) continue;
                if (!texts.TryGetValue(statement.Text, out var shared)) texts.Add(statement.Text, shared = new SharedText([statement], statement.Text, isBody: false));
                if (shared.Places.Count == 0 || shared.Places[^1].Answer != answer) shared.Places.Add(new Place(answer, statement.Span));
            }
        }

        return texts.Values.Where(static shared => shared.Places.Count > 1);
    }

    /// <summary>
    /// The place that the text was written for: where it fits the title best; of several, where it is the whole answer; else the first.
    /// </summary>
    public Place FindOriginal(TitleWords titles)
    {
        var best = Places[0];
        var bestFit = titles.Fit(best.Answer, Text);
        foreach (var place in Places.Skip(1))
        {
            var fit = titles.Fit(place.Answer, Text);
            if (fit > bestFit + LeastLead || (fit > bestFit - LeastLead && place.IsWhole && !best.IsWhole)) (best, bestFit) = (place, fit);
        }

        return best;
    }

    /// <summary>A place where it stands.</summary>
    /// <param name="Answer">In which answer.</param>
    /// <param name="Span">Where; the first sentence of a body.</param>
    internal sealed record Place(Answer Answer, TextSpan Span)
    {
        /// <summary>Whether the answer says nothing else.</summary>
        public bool IsWhole => Answer.Statements.Count == 1;
    }
}
