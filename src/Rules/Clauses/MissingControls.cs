using System.Globalization;

namespace Wplint.Rules.Clauses;

/// <summary>Controls in a row that a paper lacks.</summary>
/// <param name="After">The clause behind which they belong.</param>
/// <param name="Controls">The controls, in the order of their numbers.</param>
internal sealed record Gap(Clause After, IReadOnlyList<Control> Controls);

/// <summary>Finds the controls that a paper should answer and does not, and where they belong.</summary>
internal sealed class MissingControls
{
    /// <summary>With more of them missing, the gaps are one defect: something larger is wrong than a forgotten clause.</summary>
    private const int MostReportedApart = 5;

    private static readonly LocalizedText InContents = new("The contents list it", "目次には記載されています");

    private readonly Whitepaper _paper;
    private readonly List<Clause> _answers = [];
    private readonly bool _listsExtendedLast;

    private MissingControls(RuleContext context, Func<Control, bool> isDemanded)
    {
        _paper = context.Paper;
        var answered = context.Once(AnsweredControls.Of);
        foreach (var clause in _paper.Controls)
        {
            if (context.Catalogue.Find(clause.Control!) is not null) _answers.Add(clause);
        }

        _listsExtendedLast = ListsExtendedLast();
        foreach (var control in context.Catalogue.Controls)
        {
            if (!isDemanded(control)) continue;
            Demanded++;
            if (!answered.Has(control)) Missing.Add(control);
        }

        Missing.Sort(static (left, right) => DottedNumber.Compare(left.Digits, right.Digits));
    }

    /// <summary>How many controls the paper should answer.</summary>
    public int Demanded { get; }

    /// <summary>Those that it does not, in the order of their numbers.</summary>
    public List<Control> Missing { get; } = [];

    /// <summary>Finds what is missing.</summary>
    /// <param name="context">The paper and its edition.</param>
    /// <param name="isDemanded">Whether the paper should answer a control.</param>
    public static MissingControls Find(RuleContext context, Func<Control, bool> isDemanded) => new(context, isDemanded);

    /// <summary>One finding for each gap, or one for all of them where many are missing.</summary>
    /// <param name="context">The paper and its edition.</param>
    /// <param name="report">Makes a diagnostic of the rule.</param>
    /// <param name="several">The rule's message where many are missing.</param>
    public IEnumerable<Diagnostic> Report(RuleContext context, Func<TextSpan, IReadOnlyList<LocalizedText>, Diagnostic> report, LocalizedText several)
    {
        if (Missing.Count == 0) yield break;
        var gaps = Gaps();
        var skeleton = new ClauseSkeleton(context);
        if (Missing.Count > MostReportedApart)
        {
            var numbers = string.Join(", ", Missing.Select(static control => control.Number));
            var diagnostic = report(PlaceOf(gaps[0]), [new LocalizedText(numbers, numbers.Replace(", ", "、", StringComparison.Ordinal)), Missing.Count.ToString(CultureInfo.InvariantCulture)]);
            yield return Fixed(diagnostic.Saying(several), skeleton, gaps);
            yield break;
        }

        foreach (var gap in gaps)
        {
            var diagnostic = report(PlaceOf(gap), [skeleton.Names(gap.Controls), gap.After.ToString()]);
            yield return Fixed(RelatedToContents(diagnostic, gap, context), skeleton, [gap]);
        }
    }

    /// <summary>The missing controls, those that belong behind one and the same clause together, in the order of the paper.</summary>
    private List<Gap> Gaps()
    {
        var gaps = new List<Gap>();
        var byClause = new Dictionary<Clause, List<Control>>();
        foreach (var control in Missing)
        {
            if (FindPlace(control) is not { } clause) continue;
            if (!byClause.TryGetValue(clause, out var controls))
            {
                byClause.Add(clause, controls = []);
                gaps.Add(new Gap(clause, controls));
            }

            controls.Add(control);
        }

        gaps.Sort(static (left, right) => left.After.HeadingSpan.CompareTo(right.After.HeadingSpan));
        return gaps;
    }

    /// <summary>The clause with the next lower number, or the heading before all controls; null where a paper has neither.</summary>
    private Clause? FindPlace(Control control)
    {
        Clause? place = null;
        foreach (var clause in _answers)
        {
            if (_listsExtendedLast && clause.Control!.IsExtended != control.IsExtended) continue;
            if (DottedNumber.Compare(clause.Control!.Digits, control.Digits) >= 0) continue;
            if (place is null || DottedNumber.Compare(clause.Control.Digits, place.Control!.Digits) >= 0) place = clause;
        }

        return place ?? BeforeFirst(control);
    }

    private Clause? BeforeFirst(Control control)
    {
        var first = _answers.Find(clause => !_listsExtendedLast || clause.Control!.IsExtended == control.IsExtended) ?? (_answers.Count > 0 ? _answers[0] : null);
        Clause? before = null;
        foreach (var clause in _paper.AllClauses)
        {
            if (clause == first) break;
            before = clause;
        }

        return before ?? first;
    }

    private TextSpan PlaceOf(Gap gap) => _paper.Source.GetFirstLine(gap.After.HeadingSpan);

    private static Diagnostic Fixed(Diagnostic diagnostic, ClauseSkeleton skeleton, IReadOnlyList<Gap> gaps) =>
        skeleton.Insert(gaps) is { Count: > 0 } edits ? diagnostic.FixedBy(edits) : diagnostic;

    private static Diagnostic RelatedToContents(Diagnostic diagnostic, Gap gap, RuleContext context)
    {
        foreach (var entry in context.Paper.Contents?.Entries ?? [])
        {
            if (entry.Number is { } number && context.Catalogue.Find(number) is { } listed && gap.Controls.Contains(listed))
                diagnostic = diagnostic.RelatedTo(context.Paper.Source.GetFirstLine(entry.Span), InContents);
        }

        return diagnostic;
    }

    /// <summary>Whether all extended controls stand behind the others, as in Annex A of the standard.</summary>
    private bool ListsExtendedLast()
    {
        var first = _answers.FindIndex(static clause => clause.Control!.IsExtended);
        return first > 0 && _answers.FindLastIndex(static clause => !clause.Control!.IsExtended) < first
            && DottedNumber.Compare(_answers[first].Control!.Digits, _answers[first - 1].Control!.Digits) < 0;
    }
}
