namespace Wplint.Rules.Numbering;

/// <summary>A clause at another level than its equals is set too large or too small, and the outline of the published paper puts it in the wrong place.</summary>
public sealed class HeadingLevelMismatchRule : WhitepaperRule
{
    private const int HighestLevel = 6;

    private static readonly LocalizedText Model = new("A heading of the usual level", "通常のレベルの見出し");

    public override RuleDescriptor Descriptor { get; } = new("WP1008", "heading-level-mismatch")
    {
        Family = RuleFamily.Numbering,
        Severity = Severity.Warning,
        Title = new(En: "Heading at another level than its equals", Ja: "ほかと異なる見出しのレベル"),
        Message = new(
            En: "\"{0}\" is a heading of level {1}; the other clauses of its kind are of level {2}. Write \"{3}\".",
            Ja: "「{0}」の見出しはレベル {1} ですが、同じ種類のほかの項目はレベル {2} です。「{3}」に直してください。"),
        Fix = new(Applicability.Suggested, En: "Write \"{3}\"", Ja: "「{3}」に直す"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        foreach (var equals in FindEquals(paper).Values)
        {
            if (FindUsualLevel(equals) is not { } usual) continue;
            foreach (var clause in equals)
            {
                if (clause.HeadingLevel != usual.HeadingLevel && !IsMisnumbered(clause, context.Catalogue)) yield return Report(clause, usual, paper.Source);
            }
        }
    }

    /// <summary>Headings that a reader expects at one level: of one series, as deep in number and in the paper. Extended controls may stand in a part of their own.</summary>
    private static Dictionary<string, List<Clause>> FindEquals(Whitepaper paper)
    {
        var groups = new Dictionary<string, List<Clause>>(StringComparer.Ordinal);
        foreach (var clause in paper.AllClauses)
        {
            if (clause.HeadingLevel == 0 || clause.Number is not { } number) continue;
            var key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(int)number.Series} {(int)number.Form} {number.Depth} {number.IsExtended} {CountAncestors(clause)}");
            if (!groups.TryGetValue(key, out var equals)) groups.Add(key, equals = []);
            equals.Add(clause);
        }

        return groups;
    }

    /// <summary>Where a heading has the title of another entry of the standard, its number is wrong and its level may be right: WP2010 speaks of it.</summary>
    private static bool IsMisnumbered(Clause clause, Catalogue catalogue)
    {
        if (clause.Control is not { } number || catalogue.Find(number)?.IsTitled(clause.Title) == true) return false;
        foreach (var control in catalogue.Controls)
        {
            if (control.IsTitled(clause.Title)) return true;
        }

        return false;
    }

    private static int CountAncestors(Clause clause)
    {
        var count = 0;
        for (var above = clause.Parent; above is not null; above = above.Parent) count++;
        return count;
    }

    /// <summary>The first heading of the level that two thirds or more have; null where there is none, or all have it.</summary>
    private static Clause? FindUsualLevel(List<Clause> equals)
    {
        var counts = new int[HighestLevel + 1];
        foreach (var clause in equals) counts[clause.HeadingLevel]++;
        var usual = Array.FindIndex(counts, count => count < equals.Count && count * 3 >= equals.Count * 2);
        return equals.Find(clause => clause.HeadingLevel == usual);
    }

    private Diagnostic Report(Clause clause, Clause usual, SourceText source)
    {
        var marks = FindMarks(clause, source);
        var right = new string('#', usual.HeadingLevel);
        var diagnostic = Report(marks ?? source.GetFirstLine(clause.HeadingSpan), clause.ToString(), Level(clause), Level(usual), right)
            .RelatedTo(source.GetFirstLine(usual.HeadingSpan), Model) with { Clause = clause };
        return marks is null ? diagnostic : diagnostic.Replace(right);
    }

    private static string Level(Clause clause) => ((char)('0' + clause.HeadingLevel)).ToString();

    /// <summary>The # before a heading; null where it is underlined.</summary>
    private static TextSpan? FindMarks(Clause clause, SourceText source)
    {
        var start = source.GetLineSpan(source.GetLine(clause.HeadingSpan.Start)).Start;
        var before = source.Slice(TextSpan.FromBounds(start, clause.HeadingSpan.Start));
        var first = before.IndexOf('#');
        if (first < 0) return null;
        var end = first;
        while (end < before.Length && before[end] == '#') end++;
        return new TextSpan(start + first, end - first);
    }
}
