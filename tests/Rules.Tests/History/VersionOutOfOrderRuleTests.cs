using Wplint.Rules.History;
using Wplint.Testing;
using static Wplint.Rules.Tests.History.HistoryPapers;

namespace Wplint.Rules.Tests.History;

public sealed class VersionOutOfOrderRuleTests : RuleTest<VersionOutOfOrderRule>
{
    [Fact]
    public void Reports_a_version_that_is_too_low() => Reports(
        Paper("第 1.3 版", "第 1.0 版\t2023/8/31\t初版", "{|第 1.1 版|}\t2024/1/10\t更新", "[|第 0.2 版|]\t2024/6/17\t更新", "第 1.3 版\t2024/7/1\t更新"),
        en: "Version \"第 0.2 版\" comes after \"第 1.1 版\" in the history, which is higher. Correct the version, or put the entry in its place.",
        ja: "改訂履歴で、版「第 0.2 版」より前に、それより大きい版「第 1.1 版」があります。版の番号か、履歴の順序を直してください。",
        relatedMessages: [new("The entry that it contradicts", "順序が食い違う履歴")]);

    [Fact]
    public void Reports_a_version_that_is_too_high() => Reports(
        Paper("第 1.2 版", "第 1.0 版\t2023/8/31\t初版", "[|第 2.1 版|]\t2024/1/10\t更新", "{|第 1.2 版|}\t2024/6/17\t更新"),
        en: "Version \"第 2.1 版\" comes before \"第 1.2 版\" in the history, which is lower. Correct the version, or put the entry in its place.",
        ja: "改訂履歴で、版「第 2.1 版」より後に、それより小さい版「第 1.2 版」があります。版の番号か、履歴の順序を直してください。");

    [Theory]
    [InlineData("{|1.0|}\t2023/8/31\t初版", "[|1.0|]\t2024/1/10\t更新", "1.2\t2024/6/17\t更新")]
    [InlineData("[|1.1|]\t2023/8/31\t初版", "{|1.1|}\t2024/1/10\t更新", "1.2\t2024/6/17\t更新")] // 1.0 is missing
    [InlineData("1.2\t2024/6/17\t更新", "[|1.0|]\t2024/1/10\t更新", "{|1.0|}\t2023/8/31\t初版")] // newest first
    public void Reports_a_version_that_is_there_twice(params string[] rows)
    {
        var version = rows.Any(static row => row.Contains("[|1.1|]", StringComparison.Ordinal)) ? "1.1" : "1.0";
        Reports(
            Paper("第 1.2 版", rows),
            en: $"Version \"{version}\" is in the history already. Give each entry a version of its own.",
            ja: $"改訂履歴に、版「{version}」が二つあります。履歴ごとに異なる版にしてください。",
            relatedMessages: [new("The same version", "同じ版")]);
    }

    [Fact]
    public void Reports_the_one_of_two_equal_versions_whose_date_the_cover_has_not() => Reports(
        "カゼノ文書 ホワイトペーパー\n\n第 3.0 版\n\n2026年4月1日\n\n1. 改訂履歴\n\n| 版数 | 日付 | 改訂内容 |\n|---|---|---|\n| {|第 3.0 版|} | 2026/4/1 | 追加 |\n| [|第 3.0 版|] | 2024/11/18 | 更新 |\n| 第 2.0 版 | 2023/7/3 | 更新 |\n",
        en: "Version \"第 3.0 版\" is in the history already. Give each entry a version of its own.",
        ja: "改訂履歴に、版「第 3.0 版」が二つあります。履歴ごとに異なる版にしてください。");

    [Fact]
    public void Reports_the_one_of_two_equal_versions_that_leaves_a_gap() => Reports(
        Paper("第 1.3 版", "1.0\t2023/8/31\t初版", "[|1.2|]\t2024/1/10\t更新", "{|1.2|}\t2024/6/17\t更新", "1.3\t2024/7/1\t更新"),
        en: "Version \"1.2\" is in the history already. Give each entry a version of its own.",
        ja: "改訂履歴に、版「1.2」が二つあります。履歴ごとに異なる版にしてください。");

    [Fact]
    public void Reports_one_entry_that_was_moved_as_a_whole_once() => Reports(
        PaperWithList("Version 1.3", "[|Version 1.3|] (July 1, 2024) More", "{|Version 1.0|} (May 15, 2023) First release", "Version 1.1 (January 10, 2024) Roles", "Version 1.2 (June 17, 2024) Backup"),
        en: "Version \"Version 1.3\" comes before \"Version 1.0\" in the history, which is lower. Correct the version, or put the entry in its place.",
        ja: "改訂履歴で、版「Version 1.3」より後に、それより小さい版「Version 1.0」があります。版の番号か、履歴の順序を直してください。");

    [Fact]
    public void Believes_the_cover_where_two_entries_contradict_each_other() => Reports(
        Paper("第 1.1 版", "1.0\t2023/8/31\t初版", "[|1.2|]\t2024/1/10\t更新", "{|1.1|}\t2024/6/17\t更新"),
        en: "Version \"1.2\" comes before \"1.1\" in the history, which is lower. Correct the version, or put the entry in its place.",
        ja: "改訂履歴で、版「1.2」より後に、それより小さい版「1.1」があります。版の番号か、履歴の順序を直してください。");

    [Theory]
    [InlineData("1.0\t2023/8/31\t初版", "1.1\t2024/1/10\t更新", "2.0\t2024/6/17\t更新")]
    [InlineData("2.0\t2024/6/17\t更新", "1.1\t2024/1/10\t更新", "1.0\t2023/8/31\t初版")] // newest first
    [InlineData("1.9\t2023/8/31\t初版", "1.10\t2024/1/10\t更新", "1.11\t2024/6/17\t更新")] // numbers, not text
    [InlineData("1.0\t2023/8/31\t初版", "1.0.1\t2024/1/10\t更新", "1.1\t2024/6/17\t更新")]
    [InlineData("第1版\t2023/8/31\t初版", "第二版\t2024/1/10\t更新", "第３版\t2024/6/17\t更新")]
    [InlineData("初版\t2023/8/31\t作成", "1.0\t2024/1/10\t更新", "1.1\t2024/6/17\t更新")] // the first edition in words is any first number
    [InlineData("0.9\t2023/8/31\t案", "初版\t2024/1/10\t公開", "1.1\t2024/6/17\t更新")]
    [InlineData("2013年度版\t2013/4/1\t作成", "2014年度版\t2014/4/1\t更新", "第3版\t2015/4/1\t更新")] // years are counted apart
    [InlineData("1.0\t2023/8/31\t初版", "ドラフト\t2024/1/10\t確認用", "1.1\t2024/6/17\t更新")] // a word is no version
    public void Accepts_an_order_in_either_direction(params string[] rows) => Accepts(Paper("2024年6月", rows));

    [Fact]
    public void Accepts_one_entry() => Accepts(Paper("第 1.0 版", "1.0\t2023/8/31\t初版")); // nothing to compare with

    [Fact]
    public void Accepts_dates_that_are_out_of_order() => // WP4004 says so
        Accepts(Paper("第 1.1 版", "1.0\t2024/8/31\t初版", "1.1\t2024/1/10\t更新"));
}
