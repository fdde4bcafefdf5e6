namespace Wplint;

/// <summary>
/// The words by which an answer to a control is recognised, as papers use them: parts of Japanese words, beginnings of English ones.
/// They are read when first asked for, for most papers need none.
/// </summary>
public sealed class ControlTopics
{
    private readonly string _en;
    private readonly string _ja;
    private string[]? _english;
    private string[]? _japanese;

    /// <param name="en">The English ones, separated by <c>|</c>.</param>
    /// <param name="ja">The Japanese ones, separated by <c>|</c>.</param>
    public ControlTopics(string en, string ja)
    {
        _en = en;
        _ja = ja;
    }

    /// <summary>No topics: those of a clause, an objective, or a catalogue that has none.</summary>
    public static ControlTopics None { get; } = new("", "");

    /// <summary>The topics in a language, folded and in lower case.</summary>
    public IReadOnlyList<string> In(Language language) =>
        language == Language.Japanese ? _japanese ??= Read(_ja) : _english ??= Read(_en);

    /// <summary>Whether a text mentions a topic.</summary>
    /// <param name="text">The text, folded and in lower case.</param>
    /// <param name="topic">One of the topics.</param>
    public static bool Mentions(string text, string topic)
    {
        for (var index = text.IndexOf(topic, StringComparison.Ordinal); index >= 0; index = text.IndexOf(topic, index + 1, StringComparison.Ordinal))
        {
            if (MayBeginAt(text, index)) return true;
        }

        return false;
    }

    /// <summary>Whether a topic may begin at a place of a text: "log" is not a topic of "catalogue", nor "ips" of "tips".</summary>
    /// <param name="text">The text, folded and in lower case.</param>
    /// <param name="index">The place.</param>
    public static bool MayBeginAt(string text, int index) =>
        index == 0 || !char.IsAsciiLetter(text[index]) || !char.IsAsciiLetter(text[index - 1]);

    private static string[] Read(string topics) =>
        topics.Length == 0 ? [] : TextFolding.Fold(topics).Text.ToLowerInvariant().Split('|');
}
