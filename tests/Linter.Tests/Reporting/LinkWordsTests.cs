using Wplint.Core.Reporting;

namespace Wplint.Tests.Reporting;

public sealed class LinkWordsTests
{
    /// <summary>What stands before a reason in the table, and the full stop behind it.</summary>
    private const int Around = 4;

    private static readonly LinkReason[] Reasons = Enum.GetValues<LinkReason>();

    [Fact]
    public void Every_reason_has_words_of_its_own()
    {
        Assert.Distinct(Reasons.Select(static reason => reason.Explain().En));
        Assert.Distinct(Reasons.Select(static reason => reason.Explain().Ja));
        Assert.Distinct(Reasons.Select(Words.ToWord));
    }

    [Fact]
    public void Every_reason_fits_into_a_line_of_a_small_terminal() => Assert.All(Reasons, static reason =>
    {
        Assert.InRange(DisplayWidth.Of(reason.Explain().En), 1, 80 - Around);
        Assert.InRange(DisplayWidth.Of(reason.Explain().Ja), 1, 80 - Around);
    });

    [Fact]
    public void Every_reason_is_a_clause() => Assert.All(Reasons, static reason =>
    {
        Assert.Matches("^[a-z].*[^.]$", reason.Explain().En);
        Assert.DoesNotMatch("[。]$", reason.Explain().Ja);
    });

    [Fact]
    public void Words_for_programs_say_what_the_reasons_are_called() => Assert.All(Reasons, static reason =>
        Assert.Equal(reason.ToString(), Words.ToWord(reason).Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
}
