namespace Wplint.Rules.CopyPaste;

/// <summary>How many controls of a catalogue have a topic.</summary>
internal sealed class TopicUses
{
    private readonly Lazy<Tally> _japanese;
    private readonly Lazy<Tally> _english;

    private TopicUses(Catalogue catalogue)
    {
        _japanese = new Lazy<Tally>(() => Count(catalogue, Language.Japanese));
        _english = new Lazy<Tally>(() => Count(catalogue, Language.English));
    }

    /// <summary>The uses in a catalogue; ask for them by <see cref="Catalogue.Once"/>.</summary>
    public static TopicUses Of(Catalogue catalogue) => new(catalogue);

    /// <summary>The uses of the topics in a language.</summary>
    public Tally In(Language language) => (language == Language.Japanese ? _japanese : _english).Value;

    private static Tally Count(Catalogue catalogue, Language language)
    {
        var uses = new Tally();
        foreach (var control in catalogue.Controls)
        {
            foreach (var topic in control.Topics.In(language)) uses.Add(topic);
        }

        return uses;
    }
}
