namespace Wplint.Rules.Clauses;

/// <summary>A paper that writes 及び in its titles and および in one of them was put together from two, and a search for the title misses it.</summary>
public sealed class ClauseTitleSpellingRule : ClauseRule
{
    public override RuleDescriptor Descriptor { get; } = new("WP2004", "clause-title-spelling")
    {
        Family = RuleFamily.Clauses,
        Severity = Severity.Note,
        Title = new(En: "Title spelt unlike the others", Ja: "題名の表記がほかの題名と異なる"),
        Message = new(
            En: "This title has \"{0}\", where {2} other titles of the paper have \"{1}\". Write \"{1}\".",
            Ja: "この題名では「{0}」と表記されていますが、ほかの {2} 件の題名では「{1}」です。「{1}」に統一してください。"),
        Fix = new(Applicability.Suggested, En: "Write \"{1}\"", Ja: "「{1}」と書く"),
    };

    protected override IEnumerable<Diagnostic> Check(Clause clause, RuleContext context)
    {
        if (clause.Control is not { } number || context.Catalogue.Find(number) is not { } control) yield break;
        foreach (var minority in context.Once(SpellingMinorities.Of).All)
        {
            var index = clause.Title.Text.IndexOf(minority.Word, StringComparison.Ordinal);
            if (index < 0) continue;

            var diagnostic = Report(clause.Title.ToSource(index, minority.Word.Length), minority.Word, minority.Usual, minority.Count);
            var edits = new List<Edit>();
            Rewrite(clause.Title, minority, edits);
            foreach (var quotation in context.Once(ClauseQuotations.Of).Of(clause, control))
            {
                if (quotation.Title is not { } quoted || quoted.Text != clause.Title.Text) continue;
                var place = quoted.ToSource(index, minority.Word.Length);
                diagnostic = diagnostic.RelatedTo(context.Paper.Source.GetFirstLine(place), quotation.WhereTitleStands);
                Rewrite(quoted, minority, edits);
            }

            yield return diagnostic.FixedBy(edits);
        }
    }

    private static void Rewrite(Passage title, SpellingMinority minority, List<Edit> edits)
    {
        var text = title.Text;
        for (var i = text.IndexOf(minority.Word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(minority.Word, i + minority.Word.Length, StringComparison.Ordinal))
            edits.Add(new Edit(title.ToSource(i, minority.Word.Length), minority.Usual));
    }
}
