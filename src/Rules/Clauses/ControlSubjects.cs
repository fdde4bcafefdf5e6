using System.Text;
using Wplint.Rules.CopyPaste;

namespace Wplint.Rules.Clauses;

/// <summary>
/// Tells which control a text is about. That it mentions one topic is no evidence, for 契約 and "report" may stand anywhere: of the
/// control's topics it has to mention two, and those of few controls say most.
/// </summary>
internal sealed class ControlSubjects
{
    private const double LeastFit = 0.7;

    private readonly IReadOnlyList<Control> _controls;
    private readonly Dictionary<string, List<int>> _byTopic = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<string>> _byFirst = [];

    private ControlSubjects(PaperContext context)
    {
        _controls = context.Catalogue.Controls;
        for (var i = 0; i < _controls.Count; i++)
        {
            foreach (var topic in _controls[i].Topics.In(context.Paper.Language))
            {
                if (!_byTopic.TryGetValue(topic, out var controls)) _byTopic.Add(topic, controls = []);
                controls.Add(i);
            }
        }

        foreach (var topic in _byTopic.Keys)
        {
            if (!_byFirst.TryGetValue(topic[0], out var topics)) _byFirst.Add(topic[0], topics = []);
            topics.Add(topic);
        }
    }

    /// <summary>The controls of the edition that a paper follows.</summary>
    public static ControlSubjects Of(PaperContext context) => new(context);

    /// <summary>The control that an answer is about; null where that is not clear.</summary>
    public Control? FindFor(Answer answer)
    {
        var fits = new double[_controls.Count];
        var counts = new int[_controls.Count];
        foreach (var topic in TopicsIn(TextOf(answer)))
        {
            var controls = _byTopic[topic];
            foreach (var index in controls)
            {
                fits[index] += 1.0 / controls.Count;
                counts[index]++;
            }
        }

        var best = -1;
        for (var i = 0; i < fits.Length; i++)
        {
            if (counts[i] > 1 && fits[i] >= LeastFit && (best < 0 || fits[i] > fits[best])) best = i;
        }

        return best < 0 ? null : _controls[best];
    }

    /// <summary>The topics, of whatever control, that a text mentions: found in one walk, for there are a thousand.</summary>
    private HashSet<string> TopicsIn(string text)
    {
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            if (!_byFirst.TryGetValue(text[i], out var topics) || !ControlTopics.MayBeginAt(text, i)) continue;
            foreach (var topic in topics)
            {
                if (text.AsSpan(i).StartsWith(topic)) mentioned.Add(topic);
            }
        }

        return mentioned;
    }

    /// <summary>What it says of its subject: a request to look elsewhere, or that there is nothing to say, may stand anywhere.</summary>
    private static string TextOf(Answer answer)
    {
        var text = new StringBuilder();
        foreach (var statement in answer.Statements)
        {
            if (!statement.IsExcuse && !statement.IsRequest) text.Append(statement.Text);
        }

        return text.ToString();
    }
}
