namespace Wplint.Core.Fixing;

/// <summary>WP9008: two fixes undo each other, so that the paper would never settle.</summary>
internal static class UnsettledFix
{
    public static RuleDescriptor Descriptor { get; } = new("WP9008", "unsettled-fix")
    {
        Family = RuleFamily.Engine,
        Severity = Severity.Error,
        Title = new(En: "Fixes that undo each other", Ja: "互いに打ち消し合う修正"),
        Message = new(
            En: "The fixes of {0} and {1} undo each other here, so that of {0} was not applied. Decide yourself which form is right, and turn the other rule off for this file. If both rules are those of wplint, please report it.",
            Ja: "ここでは {0} と {1} の修正が互いに打ち消し合うため、{0} の修正を適用していません。どちらの形が正しいかを判断し、もう一方のルールをこのファイルについて無効にしてください。どちらも wplint のルールの場合は、ご報告ください。"),
    };

    /// <summary>Says it at the place of a finding.</summary>
    /// <param name="rule">The rule whose fix was not applied.</param>
    /// <param name="undoing">The rule whose fix would undo it.</param>
    /// <param name="span">Where.</param>
    public static Diagnostic Of(RuleDescriptor rule, RuleDescriptor undoing, TextSpan span) => new()
    {
        Descriptor = Descriptor,
        Message = Descriptor.Message,
        Arguments = [rule.ToString(), undoing.ToString()],
        Span = span,
    };

    /// <summary>The same as a reason.</summary>
    public static LocalizedText Reason(RuleDescriptor undoing) => new(
        En: $"The fix of {undoing} would undo it ({Descriptor.Id}).",
        Ja: $"{undoing} の修正と互いに打ち消し合います（{Descriptor.Id}）。");
}
