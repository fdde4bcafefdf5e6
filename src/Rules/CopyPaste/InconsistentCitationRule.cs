namespace Wplint.Rules.CopyPaste;

/// <summary>ISO27017 here and ISO/IEC 27017 there: a reader who searches for the standard finds half of the places.</summary>
public sealed class InconsistentCitationRule : WhitepaperRule
{
    private static readonly LocalizedText AlsoWritten = new("Written so here as well", "同じ書き方の箇所");

    public override RuleDescriptor Descriptor { get; } = new("WP5008", "inconsistent-citation")
    {
        Family = RuleFamily.CopyPaste,
        Severity = Severity.Warning,
        Title = new(En: "One standard in several spellings", Ja: "規格の表記の不統一"),
        Message = new(
            En: "The paper spells this standard in several ways; here it is \"{0}\". Write \"{1}\" throughout.",
            Ja: "同じ規格の表記が文書内で統一されていません（ここでは「{0}」）。「{1}」に統一してください。"),
        Fix = new(Applicability.Safe, En: "Write \"{1}\"", Ja: "「{1}」に統一する"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var all = SpellingsIn(paper);
        var names = HabitsOf(all, spelling => spelling.OwnName(context.Standards), static spelling => spelling.Name);
        var joints = HabitsOf(all, static spelling => spelling.OwnJoint, static spelling => spelling.Joint);
        foreach (var spellings in Group(all, static spelling => StandardOf(spelling.Citation)).Values)
        {
            var name = MostFrequent(spellings, static spelling => spelling.Name, names[spellings[0].OwnName(context.Standards)]);
            var joint = MostFrequent(spellings, static spelling => spelling.Joint, joints[spellings[0].OwnJoint]);
            var deviations = new Dictionary<string, List<CitationSpelling>>(StringComparer.Ordinal);
            foreach (var spelling in spellings)
            {
                if (spelling.Name != name) Add(deviations, spelling.Name, spelling);
                else if (spelling.Joint is { } own && own != joint) Add(deviations, name + own, spelling);
            }

            foreach (var deviation in deviations.Values) yield return Report(deviation, name, joint, paper.Source);
        }
    }

    private Diagnostic Report(List<CitationSpelling> deviation, string name, string joint, SourceText source)
    {
        // The contents only repeat a heading.
        var first = deviation.Find(static spelling => spelling.Citation.Part != PaperPart.Contents) ?? deviation[0];
        var related = new List<RelatedLocation>();
        var edits = new List<Edit>();
        foreach (var spelling in deviation)
        {
            if (spelling != first) related.Add(new RelatedLocation(spelling.Citation.Span, AlsoWritten));
            spelling.AddEdits(name, joint, edits);
        }

        return (Report(first.Citation.Span, first.Citation.Text, first.Write(name, joint, source)) with { Related = related }).FixedBy(edits);
    }

    private static List<CitationSpelling> SpellingsIn(Whitepaper paper)
    {
        var defined = paper.DefinedTerms.Select(static term => term.Term.Text).ToHashSet(StringComparer.Ordinal);
        var spellings = new List<CitationSpelling>();
        foreach (var citation in paper.Citations)
        {
            // An abbreviation that the paper introduces is no slip, and what is quoted or linked is another's spelling.
            if (citation.Part == PaperPart.History || defined.Contains(citation.Text) || IsQuoted(citation)) continue;
            if (CitationSpelling.Of(citation, paper.Source) is { } spelling) spellings.Add(spelling);
        }

        return spellings;
    }

    private static string StandardOf(Citation citation) => $"{citation.Publisher.Replace("ISO/IEC", "ISO", StringComparison.Ordinal)} {citation.Number}";

    /// <summary>How the paper usually writes what the standards themselves write so.</summary>
    private static Dictionary<string, string> HabitsOf(List<CitationSpelling> all, Func<CitationSpelling, string> ownOf, Func<CitationSpelling, string?> textOf)
    {
        var habits = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (own, spellings) in Group(all, ownOf)) habits.Add(own, MostFrequent(spellings, textOf, own));
        return habits;
    }

    private static Dictionary<string, List<CitationSpelling>> Group(List<CitationSpelling> spellings, Func<CitationSpelling, string> keyOf)
    {
        var groups = new Dictionary<string, List<CitationSpelling>>(StringComparer.Ordinal);
        foreach (var spelling in spellings) Add(groups, keyOf(spelling), spelling);
        return groups;
    }

    /// <summary>The text that clearly most citations have; <paramref name="usual"/> where the paper knows it as well, or where several are as frequent.</summary>
    private static string MostFrequent(List<CitationSpelling> spellings, Func<CitationSpelling, string?> textOf, string usual)
    {
        var tally = new Tally();
        var total = 0;
        foreach (var spelling in spellings)
        {
            // The contents only repeat a heading.
            if (textOf(spelling) is not { } text || spelling.Citation.Part == PaperPart.Contents) continue;
            tally.Add(text);
            total++;
        }

        var best = usual;
        foreach (var (text, count) in tally.Counts)
        {
            if (2 * count > total && (3 * count > 2 * total || tally[usual] == 0)) best = text;
        }

        return best;
    }

    private static bool IsQuoted(Citation citation)
    {
        var sentence = Sentence.Around(citation.Passage, citation.Span);
        var before = sentence.Before(citation);
        return before.LastIndexOfAny("「『“") > before.LastIndexOfAny("」』”")
            || citation.Passage.KindAt(sentence.Start + before.Length) is RunKind.LinkText or RunKind.Address or RunKind.Code;
    }

    private static void Add(Dictionary<string, List<CitationSpelling>> lists, string key, CitationSpelling spelling)
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        list.Add(spelling);
    }
}
