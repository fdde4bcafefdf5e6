using Wplint.Rules.CopyPaste;

namespace Wplint.Rules.Clauses;

/// <summary>
/// Tells which control a text is about. That it mentions one topic is no evidence, for 契約 and "report" may stand anywhere: of the
/// control's topics it has to mention two, and those of few controls say most.
/// </summary>
internal sealed class ControlSubjects
{
    private const double LeastFit = 0.7;

    private readonly Catalogue _catalogue;
    private readonly Language _language;
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    private ControlSubjects(PaperContext context)
    {
        _catalogue = context.Catalogue;
        _language = context.Paper.Language;
        foreach (var control in _catalogue.Controls)
        {
            foreach (var topic in control.Topics.In(_language)) _uses[topic] = _uses.GetValueOrDefault(topic) + 1;
        }
    }

    /// <summary>The controls of the edition that a paper follows.</summary>
    public static ControlSubjects Of(PaperContext context) => new(context);

    /// <summary>The control that an answer is about; null where that is not clear.</summary>
    public Control? FindFor(Answer answer)
    {
        var text = TextOf(answer);
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var topic in _uses.Keys)
        {
            if (ControlTopics.Mentions(text, topic)) mentioned.Add(topic);
        }

        Control? best = null;
        var most = 0.0;
        foreach (var control in _catalogue.Controls)
        {
            var (fit, count) = Fit(control, mentioned);
            if (count > 1 && fit > most) (best, most) = (control, fit);
        }

        return most >= LeastFit ? best : null;
    }

    /// <summary>What it says of its subject: a request to look elsewhere, or that there is nothing to say, may stand anywhere.</summary>
    private static string TextOf(Answer answer)
    {
        var text = "";
        foreach (var statement in answer.Statements)
        {
            if (!statement.IsExcuse && !statement.IsRequest) text += statement.Text;
        }

        return text;
    }

    private (double Fit, int Count) Fit(Control control, HashSet<string> mentioned)
    {
        var (fit, count) = (0.0, 0);
        foreach (var topic in control.Topics.In(_language))
        {
            if (!mentioned.Contains(topic)) continue;
            fit += 1.0 / _uses[topic];
            count++;
        }

        return (fit, count);
    }
}
