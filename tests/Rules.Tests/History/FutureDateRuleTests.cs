using Wplint.Rules.History;
using Wplint.Testing;
using static Wplint.Rules.Tests.History.HistoryPapers;

namespace Wplint.Rules.Tests.History;

public sealed class FutureDateRuleTests : RuleTest<FutureDateRule>
{
    private static readonly Facts Today = new() { Today = new DateOnly(2026, 11, 20) };

    [Theory]
    [InlineData("2026/12/22")]
    [InlineData("2042年6月17日")]
    [InlineData("令和９年１月")]
    [InlineData("2027年")]
    [InlineData("January 3, 2027")]
    public void Reports_an_entry(string date) => Reports(
        Paper("第 1.1 版", "1.0\t2023/8/31\t初版", $"1.1\t[|{date}|]\t更新"),
        en: $"\"{date}\" is more than a month ahead. Write the date at which the version was published.",
        ja: $"「{date}」は 1 か月以上先の日付です。版を発行した日付に直してください。",
        facts: Today);

    [Fact]
    public void Reports_a_cover_and_the_entry_that_agrees_with_it_once() => Reports(
        Paper("[|2042年6月|]", "1.0\t2023/8/31\t初版", "1.1\t{|2042/6/17|}\t更新"),
        en: "\"2042年6月\" is more than a month ahead. Write the date at which the version was published.",
        ja: "「2042年6月」は 1 か月以上先の日付です。版を発行した日付に直してください。",
        relatedMessages: [new("The same date in the history", "改訂履歴の同じ日付")],
        facts: Today);

    [Theory]
    [InlineData("2026/11/20")]
    [InlineData("2026/12/21")] // published ahead
    [InlineData("2026年12月")] // may be its first day
    [InlineData("2026年")]
    [InlineData("2024/6/17")]
    [InlineData("2042/2/30")] // WP4006 says so
    public void Accepts_a_date_that_is_not_far_ahead(string date) => Accepts(Paper(date, $"1.0\t{date}\t初版"), facts: Today);

    [Fact]
    public void Accepts_a_plan_in_the_text() => // a date to come is what a plan is about
        Accepts("5.1.1 情報セキュリティのための方針群\n\n2028年4月に見直しを予定しています。\n", facts: Today);
}
