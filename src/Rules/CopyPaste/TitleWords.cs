namespace Wplint.Rules.CopyPaste;

/// <summary>
/// Tells how well a text fits the title of a clause: by the words that the two share, of which those that the paper uses all over say
/// little. The titles above the control in the catalogue count as well, but less: 14 names maintenance, and none of its controls does.
/// Titles say little of what answers talk about; the topics of the control do, and those of few controls say most.
/// </summary>
internal sealed class TitleWords
{
    private const int StemLength = 5;
    private const double GroupWeight = 0.3;
    private const double TopicWeight = 1.5;

    /// <summary>So many answers show whether a paper uses a word all over.</summary>
    private const int CountedAnswers = 200;

    private readonly Dictionary<int, int> _uses = [];
    private readonly Dictionary<Answer, HashSet<int>> _titles = [];
    private readonly Tally _topicUses;
    private readonly Dictionary<string, int> _topicMentions = new(StringComparer.Ordinal);
    private readonly List<Answer> _answers;
    private readonly Catalogue _catalogue;
    private readonly Language _language;

    private TitleWords(PaperContext context)
    {
        _catalogue = context.Catalogue;
        _language = context.Paper.Language;
        _topicUses = _catalogue.Once(TopicUses.Of).In(_language);
        _answers = context.Once(Answer.AllIn).All;
        var words = new HashSet<int>();
        foreach (var answer in _answers)
        {
            Count(TitleOf(answer), words);
            Count(answer.Text, words);
        }
    }

    /// <summary>The words of a paper.</summary>
    public static TitleWords Of(PaperContext context) => new(context);

    /// <summary>How well a text fits: 0 for no word of the title and no topic.</summary>
    /// <param name="answer">The answer whose title is meant.</param>
    /// <param name="text">A folded text.</param>
    public double Fit(Answer answer, string text)
    {
        var fit = 0.0;
        if (!_titles.TryGetValue(answer, out var title)) _titles.Add(answer, title = Split(TitleOf(answer)));
        var group = GroupOf(answer);
        foreach (var word in Split(text))
        {
            if (title.Contains(word)) fit += 1.0 / UsesOf(word);
            else if (group.Contains(word)) fit += GroupWeight / UsesOf(word);
        }

        return fit + (TopicWeight * FitTopics(answer, text));
    }

    private double FitTopics(Answer answer, string text)
    {
        var fit = 0.0;
        foreach (var topic in _catalogue.Find(answer.Number)?.Topics.In(_language) ?? [])
        {
            if (ControlTopics.Mentions(text, topic)) fit += 1.0 / (_topicUses[topic] + CountMentions(topic));
        }

        return fit;
    }

    /// <summary>How many answers mention a topic: 提供 is one of few controls, and stands everywhere.</summary>
    private int CountMentions(string topic)
    {
        if (_topicMentions.TryGetValue(topic, out var mentions)) return mentions;
        for (var i = 0; i < Math.Min(_answers.Count, CountedAnswers); i++)
        {
            if (ControlTopics.Mentions(_answers[i].Text, topic)) mentions++;
        }

        _topicMentions.Add(topic, mentions);
        return mentions;
    }

    /// <summary>The words in the titles of objective and clause.</summary>
    private HashSet<int> GroupOf(Answer answer)
    {
        var titles = "";
        for (var entry = _catalogue.Find(answer.Number); entry?.Parent is { } parent; entry = _catalogue.Find(parent)) titles += $"{_catalogue.Find(parent)?.Title.In(_language)} ";
        return Split(titles);
    }

    private static string TitleOf(Answer answer) => TextFolding.Fold(answer.Clause.Title.Text).Text;

    /// <summary>Counts the words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">One set for all texts, since they are many.</param>
    private void Count(string text, HashSet<int> words)
    {
        words.Clear();
        Split(text, words);
        foreach (var word in words) _uses[word] = _uses.GetValueOrDefault(word) + 1;
    }

    private int UsesOf(int word) => _uses.TryGetValue(word, out var uses) ? uses : 1;

    /// <summary>
    /// The words of a text: pairs of kanji, whole words in katakana, stems of Latin words; none twice. As numbers, since a text has many:
    /// that two words share one now and then changes little.
    /// </summary>
    private static HashSet<int> Split(string text)
    {
        var words = new HashSet<int>();
        Split(text, words);
        return words;
    }

    private static void Split(string text, HashSet<int> words)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            var script = ScriptOf(text[start]);
            for (end = start + 1; end < text.Length && ScriptOf(text[end]) == script; end++)
            {
                if (script == Script.Kanji) words.Add((text[end - 1] << 16) | text[end]);
            }

            if (script == Script.Katakana && end - start > 1) words.Add(NumberOf(text.AsSpan(start, end - start)));
            if (script == Script.Latin && end - start > 3) words.Add(NumberOf(text.AsSpan(start, Math.Min(end - start, StemLength))));
        }
    }

    /// <summary>A number for a word, whatever the case of its letters; the same in each run.</summary>
    private static int NumberOf(ReadOnlySpan<char> word)
    {
        var number = 17;
        foreach (var character in word) number = unchecked((number * 31) + char.ToLowerInvariant(character));
        return number;
    }

    private static Script ScriptOf(char character) => character switch
    {
        (>= '\u30A1' and <= '\u30FA') or '\u30FC' => Script.Katakana,
        >= '\u4E00' and <= '\u9FFF' => Script.Kanji,
        _ => char.IsAsciiLetter(character) ? Script.Latin : Script.Other,
    };

    private enum Script
    {
        Other,
        Kanji,
        Katakana,
        Latin,
    }
}
