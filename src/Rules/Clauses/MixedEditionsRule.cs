namespace Wplint.Rules.Clauses;

/// <summary>5.16 and 9.2.1 are one control in two editions: where a paper mixes their numbers, the reader looks answers up in the wrong one.</summary>
public sealed class MixedEditionsRule : WhitepaperRule
{
    /// <summary>From here on it is not a slip here and there, but one decision to be taken.</summary>
    private const int Many = 6;

    private static readonly LocalizedText OfThatEdition = new("Also a number of that edition", "同じ版の項番");
    private static readonly LocalizedText Control = new("A control with the other numbers", "別の版の項番の管理策");

    private static readonly LocalizedText NoCounterpart = new(
        En: "{0} is a number of {1}, and the other controls have those of {2}, which has no such control. Take it out of the series, or add a table that maps the numbers.",
        Ja: "{0} は {1} の項番ですが、ほかの管理策は {2} の項番であり、対応する管理策がありません。管理策の並びから外すか、項番の対応表を追加してください。");

    private static readonly LocalizedText Source = new(
        En: "The paper names {0} as its source, and its controls have the numbers of {1}. Cite {1}, or renumber the controls.",
        Ja: "{0} に沿うと記載されていますが、管理策の項番は {1} のものです。引用を {1} に直すか、項番を付け直してください。");

    private static readonly LocalizedText FrontMatter = new(
        En: "The front matter names {0}, and the controls have the numbers of {1}. Correct the edition, or renumber the controls.",
        Ja: "フロントマターの版は {0} ですが、管理策の項番は {1} のものです。版の指定を直すか、項番を付け直してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP2006", "mixed-editions")
    {
        Family = RuleFamily.Clauses,
        Severity = Severity.Error,
        Title = new(En: "Control numbers of two editions", Ja: "異なる版の項番の混在"),
        Message = new(
            En: "{0} is a number of {1}, and the other controls have those of {2}. Write {3} as the number, or add a table that maps the numbers.",
            Ja: "{0} は {1} の項番ですが、ほかの管理策は {2} の項番です。項番を {3} に直すか、項番の対応表を追加してください。"),
        Variants = [NoCounterpart, Source, FrontMatter],
        // A number of the other edition also stands in the wrong place.
        Outranks = ["WP2005", "WP1002", "WP1003"],
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        var numbers = context.Once(EditionNumbers.Of);
        if (numbers.Foreign.Count > numbers.Own.Count) return paper.FrontMatter?.Find("edition") is { } edition ? [ReportFrontMatter(edition, numbers, context)] : [];
        if (numbers.Foreign.Count >= Many) return [ReportMany(numbers.Foreign, context)];
        return [.. numbers.Foreign.Select(foreign => Report(foreign, context)), .. ReportSource(numbers, context)];
    }

    private Diagnostic Report(ForeignNumber foreign, RuleContext context)
    {
        var number = foreign.Clause.Number!;
        var diagnostic = foreign.Counterparts.Count == 0
            ? Report(number.Span, number.Canonical, foreign.Edition.Standard, context.Catalogue.Standard).Saying(NoCounterpart)
            : Report(number.Span, number.Canonical, foreign.Edition.Standard, context.Catalogue.Standard, OneOf(foreign.Counterparts));
        return diagnostic with { Clause = foreign.Clause };
    }

    private Diagnostic ReportMany(IReadOnlyList<ForeignNumber> foreign, RuleContext context) =>
        Report(foreign[0], context) with { Related = [.. foreign.Skip(1).Select(static other => new RelatedLocation(other.Clause.Number!.Span, OfThatEdition))] };

    private Diagnostic ReportFrontMatter(Spanned edition, EditionNumbers numbers, RuleContext context) =>
        Report(edition.Span, context.Catalogue.Standard, numbers.Foreign[0].Edition.Standard).Saying(FrontMatter).RelatedTo(numbers.Foreign[0].Clause.Number!.Span, Control);

    private IEnumerable<Diagnostic> ReportSource(EditionNumbers numbers, RuleContext context)
    {
        if (numbers.FindContradictingSource(context) is not { } citation) yield break;
        var source = context.Paper.Source;
        yield return Report(source.GetFirstLine(citation.Span), citation.ToString(), NamedSource.RightFor(citation, context.Catalogue)).Saying(Source)
            .RelatedTo(numbers.Own[0].Number!.Span, Control);
    }

    private static LocalizedText OneOf(IReadOnlyList<string> numbers) => numbers.Count switch
    {
        1 => numbers[0],
        _ => new LocalizedText($"{string.Join(", ", numbers.SkipLast(1))} or {numbers[^1]}", string.Join("、", numbers)),
    };
}
