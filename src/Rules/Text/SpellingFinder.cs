namespace Wplint.Rules.Text;

/// <summary>Finds the spellings of many words in one pass over a text.</summary>
internal sealed class SpellingFinder
{
    private const int FirstKana = 0x3040;
    private const int Context = 2;

    private readonly Dictionary<int, List<SpellingGroup>> _byHead = [];
        private readonly CharacterSet _heads = new();

    /// <param name="groups">The words.</param>
    public SpellingFinder(IReadOnlyList<SpellingGroup> groups)
    {
        foreach (var group in groups)
        {
            foreach (var spelling in group.Spellings)
            {
                _heads.Add(spelling[0]);
                if (!_byHead.TryGetValue(spelling[0], out var list)) _byHead.Add(spelling[0], list = []);
                if (!list.Contains(group)) list.Add(group);
            }
        }
    }

    /// <summary>The places in a paper's prose, by word, in the order of the paper.</summary>
    public Dictionary<SpellingGroup, List<SpellingPlace>> FindIn(RuleContext context)
    {
        var titles = FragmentsOfTitles(context.Paper);
        var places = new Dictionary<SpellingGroup, List<SpellingPlace>>();
        foreach (var passage in context.Once(Prose.Of).Passages)
        {
            Scan(passage.Own, (group, spelling, index) =>
            {
                var written = passage.Passage.Text.Substring(index, spelling.Length);
                var span = passage.Passage.ToSource(index, spelling.Length);
                // What a line end or markup cuts in two is left alone.
                if (!context.Paper.Source.Slice(span).SequenceEqual(written) || IsName(passage, index) || titles.Contains(Fragment(passage.Own, index, spelling))) return;
                if (!places.TryGetValue(group, out var list)) places.Add(group, list = []);
                list.Add(new SpellingPlace(spelling, EndingAt(passage.Own, index + spelling.Length, group), written, span));
            });
        }

        return places;
    }

    /// <summary>Each spelling with two characters on either side, as the titles of controls have it: who speaks of 役割及び責任 quotes the title.</summary>
    private HashSet<string> FragmentsOfTitles(Whitepaper paper)
    {
        var fragments = new HashSet<string>(StringComparer.Ordinal);
        foreach (var clause in paper.Controls)
        {
            var title = clause.Title.Lower;
            Scan(title, (_, spelling, index) => fragments.Add(Fragment(title, index, spelling)));
        }

        return fragments;
    }

    private void Scan(string text, Action<SpellingGroup, string, int> found)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!_heads.Contains(text[i]) || IsInsideOfWord(text, i)) continue;
            foreach (var group in _byHead[text[i]])
            {
                if (group.FindAt(text, i) is { } spelling) found(group, spelling, i);
            }
        }
    }

    /// <summary>A Latin word begins where no letter stands before it; Japanese has no such bounds.</summary>
    private static bool IsInsideOfWord(string text, int index) => index > 0 && char.IsAsciiLetter(text[index]) && char.IsAsciiLetter(text[index - 1]);

    /// <summary>Whether a Latin word has a capital in mid-sentence, as names have: Kaede Data Center.</summary>
    private static bool IsName(ProsePassage passage, int index)
    {
        if (!char.IsAsciiLetterUpper(passage.Passage.Folded[index])) return false;
        var before = passage.Passage.Folded.AsSpan(0, index).TrimEnd();
        return before.Length > 0 && before[^1] is not ('.' or '!' or '?' or ':' or '。');
    }

    private static string Fragment(string text, int index, string spelling)
    {
        var start = Math.Max(0, index - Context);
        return text[start..Math.Min(text.Length, index + spelling.Length + Context)];
    }

    /// <summary>The ending that makes a word of a stem: 頂く. In 出来ます and 出来た another word begins there.</summary>
    private static string EndingAt(string text, int index, SpellingGroup group) =>
        group.After.Length > 0 && text[index] > FirstKana && !"まかたずな".Contains(text[index]) ? text[index].ToString() : "";
}
