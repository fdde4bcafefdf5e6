namespace Wplint.Rules.Numbering;

/// <summary>An extended control of ISO/IEC 27017 is written <c>CLD.6.3.1</c>; without the prefix nobody can trace it.</summary>
public sealed class MissingCloudPrefixRule : ClauseRule
{
    private const double Alike = 0.5;

    public override RuleDescriptor Descriptor { get; } = new("WP1004", "missing-cloud-prefix")
    {
        Family = RuleFamily.Numbering,
        Severity = Severity.Error,
        Title = new(En: "Extended control without its CLD prefix", Ja: "拡張管理策に CLD が付いていない"),
        Message = new(En: "Write \"{0}\" as \"{1}\".", Ja: "「{0}」は「{1}」と書いてください。"),
        Fix = new(Applicability.Safe, En: "Write {1}", Ja: "{1} と書く"),
    };

    protected override IEnumerable<Diagnostic> Check(Clause clause, RuleContext context)
    {
        if (clause.Control is not { } number || FindExtended(number, context.Catalogue) is not { } control) yield break;
        if (control.SimilarityTo(clause.Title) <= Alike && !HasExtendedBelow(control, clause) && !IsAnswered(control, clause, context)) yield break;

        var prefix = context.Once(Habits.Of).Prefix;
        var diagnostic = Report(number.Span, number.Text, WithPrefix(number, prefix));
        var edits = new List<Edit> { new(number.Span, WithPrefix(number, prefix)) };
        foreach (var quotation in context.Once(ClauseQuotations.Of).Of(clause, control).Where(static quotation => !quotation.Number.IsExtended))
        {
            diagnostic = diagnostic.RelatedTo(quotation.Number.Span, quotation.WhereNumberStands);
            edits.Add(new Edit(quotation.Number.Span, WithPrefix(quotation.Number, prefix)));
        }

        yield return diagnostic.FixedBy(edits);
    }

    private static Control? FindExtended(ClauseNumber number, Catalogue catalogue) =>
        number.Series == ClauseSeries.Controls && !number.IsExtended ? catalogue.FindExtended(number.Digits) : null;

    private static bool HasExtendedBelow(Control objective, Clause clause) =>
        clause.Children.Any(child => child.Control is { IsExtended: true } control && control.Canonical.StartsWith(objective.Number + ".", StringComparison.Ordinal));

    /// <summary>
    /// Whether a control under a title of the paper's own is the standard's: the paper follows the standard, and the title is
    /// no other control's. A 6.3 may as well be a section of the paper's own, or a control of 2022.
    /// </summary>
    private static bool IsAnswered(Control control, Clause clause, RuleContext context) =>
        control.Level == ControlLevel.Control
        && context.Once(Habits.Of).FollowsStandard
        && !context.Catalogue.Controls.Any(other => other.IsTitled(clause.Title));

    private static string WithPrefix(ClauseNumber number, string prefix) => prefix + number.Text[number.WrittenPrefix.Length..];

    /// <summary>What the whole paper tells.</summary>
    /// <param name="Prefix">The prefix as the paper writes it elsewhere (<c>CLD</c>, <c>CLD.</c>), else as the standard does.</param>
    /// <param name="FollowsStandard">Whether it answers other extended controls or cites the standard.</param>
    private sealed record Habits(string Prefix, bool FollowsStandard)
    {
        public static Habits Of(PaperContext context)
        {
            var written = context.Paper.Controls.FirstOrDefault(static clause => clause.Control!.IsExtended)?.Control;
            return written is null ? new Habits("CLD.", CitesStandard(context)) : new Habits(written.WrittenPrefix, FollowsStandard: true);
        }

        private static bool CitesStandard(PaperContext context) =>
            context.Paper.Citations.Any(citation =>
                IsEditionOf(citation, context.Catalogue.Standard) || context.Catalogue.IdenticalTexts.Any(text => IsEditionOf(citation, text)));

        private static bool IsEditionOf(Citation citation, string label) =>
            StandardsRegistry.KeyOf(label).StartsWith($"{StandardsRegistry.KeyOf(citation.Designation)}:", StringComparison.Ordinal);
    }
}
