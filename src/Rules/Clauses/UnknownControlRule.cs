namespace Wplint.Rules.Clauses;

/// <summary>A number that the standard does not have leads nowhere: the reader looks for the control and finds none.</summary>
public sealed class UnknownControlRule : ClauseRule
{
    private static readonly LocalizedText Titled = new(
        En: "{1} has no control {0}; \"{3}\" is {2}. Write {2} as the number.",
        Ja: "{1} に {0} という管理策はありません。「{3}」は {2} です。項番を {2} に直してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP2005", "unknown-control")
    {
        Family = RuleFamily.Clauses,
        Severity = Severity.Warning,
        Title = new(En: "Number that the edition does not have", Ja: "規格にない項番"),
        Message = new(
            En: "{1} has no control {0}. The nearest that exist are {2}; check the number.",
            Ja: "{1} に {0} という管理策はありません。近い項番は {2} です。項番を確認してください。"),
        Variants = [Titled],
    };

    protected override IEnumerable<Diagnostic> Check(Clause clause, RuleContext context)
    {
        if (clause.Control is not { Series: ClauseSeries.Controls } number || context.Catalogue.Find(number) is not null) yield break;
        var known = context.Once(Known.Of);
        if (number.Depth != context.Catalogue.ControlDepth || IsOfAnotherEdition(number, context)) yield break;

        var titled = known.Titles.FindNearest(clause.Title);
        if (number.Prefix.Length == 0 && titled is null && !known.StandsAmongControls(clause)) yield break;
        yield return titled is not null
            ? Report(number.Span, number.Canonical, context.Catalogue.Standard, titled.Number, clause.Title.Text).Saying(Titled)
            : Report(number.Span, number.Canonical, context.Catalogue.Standard, Nearest(number, context.Catalogue));
    }

    /// <summary>ISO/IEC 27017:2026 goes on behind the last numbers of ISO/IEC 27002:2022 (5.38, 5.39, 8.35, 8.36).</summary>
    private static bool IsOfAnotherEdition(ClauseNumber number, RuleContext context)
    {
        foreach (var catalogue in context.Catalogues)
        {
            if (catalogue.Find(number) is { Level: ControlLevel.Control }) return true;
        }

        return false;
    }

    /// <summary>The controls before and behind a number, those with the same prefix if it has one.</summary>
    private static LocalizedText Nearest(ClauseNumber number, Catalogue catalogue)
    {
        Control? before = null, behind = null;
        foreach (var control in catalogue.Controls)
        {
            if (control.Level != ControlLevel.Control || control.IsExtended != number.IsExtended) continue;
            var order = DottedNumber.Compare(control.Digits, number.Digits);
            if (order < 0 && (before is null || DottedNumber.Compare(control.Digits, before.Digits) > 0)) before = control;
            if (order > 0 && (behind is null || DottedNumber.Compare(control.Digits, behind.Digits) < 0)) behind = control;
        }

        if (before is null || behind is null) return (before ?? behind)?.Number ?? "";
        return new LocalizedText($"{before.Number} and {behind.Number}", $"{before.Number} と {behind.Number}");
    }

    /// <summary>What the whole paper and its edition tell.</summary>
    private sealed class Known
    {
        private readonly HashSet<Clause> _amongControls = [];

        private Known(PaperContext context)
        {
            Titles = context.Catalogue.Once(ControlTitleIndex.Of);
            AddNeighbours(context);
        }

        /// <summary>The titles of the edition.</summary>
        public ControlTitleIndex Titles { get; }

        public static Known Of(PaperContext context) => new(context);

        /// <summary>Whether the clauses before and behind are controls that the edition knows by number and title. A section of the paper's own has others around it.</summary>
        public bool StandsAmongControls(Clause clause) => _amongControls.Contains(clause);

        private void AddNeighbours(PaperContext context)
        {
            var all = context.Paper.AllClauses;
            for (var i = 0; i < all.Count; i++)
            {
                var before = i == 0 || Speaks(all[i - 1], context);
                var behind = i + 1 == all.Count || Speaks(all[i + 1], context);
                var isLast = i + 1 == all.Count || all[i + 1].Number is not { Series: ClauseSeries.Controls };
                if (before && (behind || isLast) && i > 0) _amongControls.Add(all[i]);
            }
        }

        private static bool Speaks(Clause clause, PaperContext context) =>
            clause.Control is { } number && context.Catalogue.Find(number) is { } control && TitleWording.Has(clause.Title, control);
    }
}
