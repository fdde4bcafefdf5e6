using Wplint.Rules.History;
using Wplint.Testing;
using static Wplint.Rules.Tests.History.HistoryPapers;

namespace Wplint.Rules.Tests.History;

public sealed class VersionGapRuleTests : RuleTest<VersionGapRule>
{
    [Theory]
    [InlineData("1.0", "1.2")]
    [InlineData("第1版", "第3版")]
    [InlineData("1.0", "1.0.2")]
    [InlineData("1.0", "2.1")] // 2.0 is missing
    public void Reports_a_version_that_is_passed_over(string older, string newer) => Reports(
        Paper("2024年6月", $"{{|{older}|}}\t2023/8/31\t初版", $"[|{newer}|]\t2024/6/17\t更新"),
        en: $"The history goes from \"{older}\" to \"{newer}\". Add the entry between them, or correct the version.",
        ja: $"改訂履歴の版が「{older}」から「{newer}」に飛んでいます。間の履歴を追記するか、版の番号を直してください。",
        relatedMessages: [new("The version before it", "一つ前の版")]);

    [Theory]
    [InlineData("1.0", "1.1", "1.2")]
    [InlineData("2.0", "1.2", "1.1")] // newest first
    [InlineData("1.9", "1.10", "2.0")]
    [InlineData("1.8", "1.9", "2.0")]
    [InlineData("1.0", "1.0.1", "1.1")]
    [InlineData("1.0", "1.5", "2.0")] // steps of five
    [InlineData("1.00", "1.10", "1.20")] // steps of ten
    [InlineData("1.1", "1.2", "2.1")] // counted from one
    [InlineData("2013年度版", "2015年度版", "2018年度版")] // years pass without an edition
    [InlineData("初版", "1.1", "1.2")] // a first edition has no number
    [InlineData("1.0", "1.O", "1.2")] // WP4013 says so
    [InlineData("1.0", "1.3", "1.2")] // WP4003 says so
    public void Accepts_versions_that_go_on(string first, string second, string third) =>
        Accepts(Paper("2024年6月", $"{first}\t2023/8/31\t初版", $"{second}\t2024/1/10\t更新", $"{third}\t2024/6/17\t更新"));

    [Fact]
    public void Accepts_a_history_that_says_that_it_leaves_entries_out() =>
        Accepts(Paper("2024年6月", "1.0\t2023/8/31\t初版", "\t\t（中略）", "1.8\t2024/6/17\t更新"));
}
