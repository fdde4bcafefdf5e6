namespace Wplint.Rules.Text;

/// <summary>Finds the spellings of many words in one pass over a text.</summary>
internal sealed class SpellingFinder
{
    private const int FirstKana = 0x3040;
    private const int Context = 2;

    /// <summary>The groups of the spellings that begin with two characters.</summary>
    private readonly Dictionary<int, List<SpellingGroup>> _groups = [];
    private readonly CharacterPairs _beginnings = new();

    /// <param name="groups">The words.</param>
    public SpellingFinder(IReadOnlyList<SpellingGroup> groups)
    {
        foreach (var group in groups)
        {
            foreach (var spelling in group.Spellings)
            {
                // A spelling of one character is told by what must follow it.
                foreach (var second in spelling.Length > 1 ? spelling[1..2] : group.After) Add(spelling[0], second, group);
            }
        }
    }

    /// <summary>The places in a paper's prose, by word, in the order of the paper.</summary>
    public Dictionary<SpellingGroup, List<SpellingPlace>> FindIn(PaperContext context)
    {
        var titles = FragmentsOfTitles(context.Paper);
        var places = new Dictionary<SpellingGroup, List<SpellingPlace>>();
        var matches = new List<Match>();
        foreach (var prose in context.Once(Prose.Of).Passages)
        {
            matches.Clear();
            Scan(prose.Own, matches);
            foreach (var match in matches)
            {
                if (PlaceOf(match, prose, context.Paper.Source, titles) is not { } place) continue;
                if (!places.TryGetValue(match.Group, out var list)) places.Add(match.Group, list = []);
                list.Add(place);
            }
        }

        return places;
    }

    /// <summary>Where a paper has a spelling of its own choice; null where what was found is none.</summary>
    private static SpellingPlace? PlaceOf(Match match, ProsePassage prose, SourceText source, HashSet<string> titles)
    {
        var written = prose.Passage.Text.AsSpan(match.Index, match.Spelling.Length);
        var span = prose.Passage.ToSource(match.Index, written.Length);
        // What a line end or markup cuts in two is left alone.
        if (!source.Slice(span).SequenceEqual(written) || IsName(prose, match.Index) || titles.Contains(match.Fragment(prose.Own))) return null;
        return new SpellingPlace(match.Spelling, EndingAt(prose.Own, match.Index + written.Length, match.Group), char.IsAsciiLetterUpper(written[0]), span);
    }

    /// <summary>Each spelling with two characters on either side, as the titles of controls have it: who speaks of 役割及び責任 quotes the title.</summary>
    private HashSet<string> FragmentsOfTitles(Whitepaper paper)
    {
        var fragments = new HashSet<string>(StringComparer.Ordinal);
        var matches = new List<Match>();
        foreach (var clause in paper.AllClauses)
        {
            if (clause.Control is null) continue;
            matches.Clear();
            Scan(clause.Title.Lower, matches);
            foreach (var match in matches) fragments.Add(match.Fragment(clause.Title.Lower));
        }

        return fragments;
    }

    private void Scan(string text, List<Match> matches)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!_beginnings.MayHave(text[i], text[i + 1]) || IsInsideOfWord(text, i) || !_groups.TryGetValue(Beginning(text[i], text[i + 1]), out var groups)) continue;
            foreach (var group in groups)
            {
                if (group.FindAt(text, i) is { } spelling) matches.Add(new Match(group, spelling, i));
            }
        }
    }

    private void Add(char first, char second, SpellingGroup group)
    {
        _beginnings.Add(first, second);
        if (!_groups.TryGetValue(Beginning(first, second), out var groups)) _groups.Add(Beginning(first, second), groups = []);
        if (!groups.Contains(group)) groups.Add(group);
    }

    private static int Beginning(char first, char second) => (first << 16) | second;

    /// <summary>A Latin word begins where no letter stands before it; Japanese has no such bounds.</summary>
    private static bool IsInsideOfWord(string text, int index) => index > 0 && char.IsAsciiLetter(text[index]) && char.IsAsciiLetter(text[index - 1]);

    /// <summary>Whether a Latin word has a capital in mid-sentence, as names have: Kaede Data Center.</summary>
    private static bool IsName(ProsePassage passage, int index)
    {
        if (!char.IsAsciiLetterUpper(passage.Passage.Folded[index])) return false;
        var before = passage.Passage.Folded.AsSpan(0, index).TrimEnd();
        return before.Length > 0 && before[^1] is not ('.' or '!' or '?' or ':' or '。');
    }

    /// <summary>The ending that makes a word of a stem: 頂く. In 出来ます and 出来た another word begins there.</summary>
    private static char? EndingAt(string text, int index, SpellingGroup group) =>
        group.After.Length > 0 && text[index] > FirstKana && !"まかたずな".Contains(text[index]) ? text[index] : null;

    private sealed record Match(SpellingGroup Group, string Spelling, int Index)
    {
        public string Fragment(string text)
        {
            var start = Math.Max(0, Index - Context);
            return text[start..Math.Min(text.Length, Index + Spelling.Length + Context)];
        }
    }
}
