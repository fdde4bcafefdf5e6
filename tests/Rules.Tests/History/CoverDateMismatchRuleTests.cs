using Wplint.Rules.History;
using Wplint.Testing;
using static Wplint.Rules.Tests.History.HistoryPapers;

namespace Wplint.Rules.Tests.History;

public sealed class CoverDateMismatchRuleTests : RuleTest<CoverDateMismatchRule>
{
    private static readonly Facts Today = new() { Today = new DateOnly(2026, 11, 20) };
    private static readonly LocalizedText NewestEntry = new("The newest entry", "最新の改訂履歴");

    [Fact]
    public void Reports_a_cover_with_another_month() => Reports(
        Paper("第 1.1 版\n\n[|2024 年 1 月|]", "第 1.0 版\t2023/8/31\t初版", "第 1.1 版\t{|2024/6/17|}\t更新"),
        en: "The cover is dated \"2024 年 1 月\", but the newest entry of the history is dated \"2024/6/17\". Write \"2024 年 6 月\" on the cover.",
        ja: "表紙の日付は「2024 年 1 月」ですが、改訂履歴の最新の日付は「2024/6/17」です。表紙を「2024 年 6 月」に直してください。",
        fixedTo: Paper("第 1.1 版\n\n2024 年 6 月", "第 1.0 版\t2023/8/31\t初版", "第 1.1 版\t2024/6/17\t更新"),
        relatedMessages: [NewestEntry],
        facts: Today);

    [Theory]
    [InlineData("2024/01/12", "2024年6月7日", "2024/06/07")]
    [InlineData("2024/1/12", "2024/06/07", "2024/6/7")]
    [InlineData("2024-01-12", "2024/6/7", "2024-06-07")]
    [InlineData("2024.10.31", "2024/6/7", "2024.6.7")]
    [InlineData("2024年1月12日", "令和6年6月7日", "2024年6月7日")]
    [InlineData("２０２４年１月１２日", "2024/6/7", "２０２４年６月７日")]
    [InlineData("令和5年1月12日", "2024/6/7", "令和6年6月7日")]
    [InlineData("令和６年１月", "2024/6/7", "令和６年６月")]
    [InlineData("平成30年4月1日", "2019/5/7", "令和元年5月7日")]
    [InlineData("令和元年5月7日", "2018/4/1", "平成30年4月1日")]
    [InlineData("R5.1.12", "2024/6/7", "R6.6.7")]
    [InlineData("January 12, 2024", "2024/6/7", "June 7, 2024")]
    [InlineData("12 Jan 2024", "2024/6/7", "7 Jun 2024")]
    [InlineData("Jan. 12, 2024", "2024/6/7", "Jun. 7, 2024")]
    [InlineData("14/01/2024", "2024/6/7", "07/06/2024")]
    [InlineData("1/14/2024", "2024/6/7", "6/7/2024")]
    [InlineData("2023年", "2024/6/7", "2024年")]
    [InlineData("2024年1月12日", "2024年6月", "2024年6月")] // the day is not known
    public void Writes_the_date_as_the_cover_writes_dates(string cover, string newest, string date) => Reports(
        Paper($"[|{cover}|]", $"1.0\t{{|{newest}|}}\t初版"),
        en: $"The cover is dated \"{cover}\", but the newest entry of the history is dated \"{newest}\". Write \"{date}\" on the cover.",
        ja: $"表紙の日付は「{cover}」ですが、改訂履歴の最新の日付は「{newest}」です。表紙を「{date}」に直してください。",
        fixedTo: Paper(date, $"1.0\t{newest}\t初版"),
        facts: Today);

    [Fact]
    public void Reports_an_english_list_with_the_newest_entry_first() => Reports(
        PaperWithList("Version 1.1, [|May 2024|]", "Version 1.1 ({|June 17, 2024|}) Backup updated", "Version 1.0 (May 15, 2023) First release"),
        en: "The cover is dated \"May 2024\", but the newest entry of the history is dated \"June 17, 2024\". Write \"June 2024\" on the cover.",
        ja: "表紙の日付は「May 2024」ですが、改訂履歴の最新の日付は「June 17, 2024」です。表紙を「June 2024」に直してください。",
        fixedTo: PaperWithList("Version 1.1, June 2024", "Version 1.1 (June 17, 2024) Backup updated", "Version 1.0 (May 15, 2023) First release"),
        facts: Today);

    [Theory]
    [InlineData("2024年6月", "2024/6/17")]
    [InlineData("令和6年", "2024年6月17日")]
    [InlineData("令和６年６月１７日", "2024.6.17")]
    [InlineData("June 2024", "17/06/2024")]
    [InlineData("April 3, 2024", "04/03/2024")] // may be the third of April
    public void Accepts_a_date_that_agrees_as_far_as_both_are_written(string cover, string newest) =>
        Accepts(Paper(cover, $"1.0\t{newest}\t初版"), facts: Today);

    [Fact]
    public void Accepts_the_year_of_an_edition() => // 2013年度版 and 2024年版 are versions
        Accepts(Paper("2024年版", "1.0\t2023/12/20\t初版"), facts: Today);

    [Fact]
    public void Accepts_a_newest_entry_whose_date_is_out_of_order() => // WP4004 says so
        Accepts(Paper("2024年6月", "1.0\t2023/8/31\t初版", "1.1\t2024/1/10\t更新", "1.2\t2023/6/17\t更新"), facts: Today);

    [Fact]
    public void Accepts_a_newest_entry_whose_version_is_out_of_order() => // WP4003 says so, and the entry may belong elsewhere
        Accepts(Paper("第 1.2 版\n2024年6月", "1.0\t2023/8/31\t初版", "1.1\t2024/1/10\t更新", "0.2\t2024/7/17\t更新"), facts: Today);

    [Fact]
    public void Accepts_a_newest_entry_that_is_dated_in_the_future() => // WP4007 says so
        Accepts(Paper("2024年6月", "1.0\t2023/8/31\t初版", "1.1\t2042/6/17\t更新"), facts: Today);

    [Theory]
    [InlineData("2024年2月30日", "2024/2/28")]
    [InlineData("2024年3月", "2024/2/30")]
    public void Accepts_a_date_that_does_not_exist(string cover, string newest) => // WP4006 says so
        Accepts(Paper(cover, $"1.0\t{newest}\t初版"), facts: Today);

    [Fact]
    public void Accepts_a_cover_that_is_as_a_whole_that_of_an_older_entry() => // WP4001 says so
        Accepts(Paper("第 1.0 版\n2023年8月", "1.0\t2023/8/31\t初版", "1.1\t2024/6/17\t更新"), facts: Today);

    [Fact]
    public void Accepts_a_cover_whose_entry_is_missing() => // WP4001 says so
        Accepts(Paper("第 1.2 版\n2024年6月", "1.0\t2023/8/31\t初版", "1.1\t2024/1/10\t更新"), facts: Today);

    [Fact]
    public void Accepts_a_history_without_dates() => Accepts(Paper("2024年6月", "1.0\t\t初版", "1.1\t\t更新"), facts: Today); // nothing to compare with

    [Fact]
    public void Accepts_the_later_of_two_dates_on_the_cover() => // the first one is that of the first version
        Accepts(Paper("制定 2023年8月31日\n改訂 2024年6月17日", "1.0\t2023/8/31\t初版", "1.1\t2024/6/17\t更新"), facts: Today);
}
