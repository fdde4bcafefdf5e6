using Wplint.Rules.History;
using Wplint.Testing;
using static Wplint.Rules.Tests.History.HistoryPapers;

namespace Wplint.Rules.Tests.History;

public sealed class DateOutOfOrderRuleTests : RuleTest<DateOutOfOrderRule>
{
    [Fact]
    public void Reports_a_later_version_with_an_earlier_date() => Reports(
        Paper("第 1.1 版", "1.0\t{|2023/8/31|}\t初版", "1.1\t[|2023/1/10|]\t更新"),
        en: "The entry dated \"2023/1/10\" follows one that is dated \"2023/8/31\". A later version cannot have an earlier date; correct the wrong one.",
        ja: "日付が「2023/1/10」の版より前の版に、それより新しい日付「2023/8/31」があります。後の版の日付が前の版より古くなることはないため、誤っているほうを直してください。",
        relatedMessages: [new("The entry that it contradicts", "順序が食い違う履歴")]);

    [Fact]
    public void Reports_the_one_date_that_all_others_contradict() => Reports(
        PaperWithList(
            "Version 1.4",
            "Version 1.0 : December 22, 2020 First release",
            "Version 1.1 : February 12, 2021 Figure",
            "Version 1.2 : [|February 19, 2022|] Roles",
            "Version 1.3 : {|July 28, 2021|} Policies",
            "Version 1.4 : August 5, 2021 Addresses"),
        en: "The entry dated \"February 19, 2022\" is followed by one that is dated \"July 28, 2021\". A later version cannot have an earlier date; correct the wrong one.",
        ja: "日付が「February 19, 2022」の版より後の版に、それより古い日付「July 28, 2021」があります。後の版の日付が前の版より古くなることはないため、誤っているほうを直してください。");

    [Fact]
    public void Believes_the_cover_where_two_dates_contradict_each_other() => Reports(
        Paper("2024 年 6 月", "1.0\t2023/8/31\t初版", "1.1\t[|2025/1/10|]\t更新", "1.2\t{|2024/6/17|}\t更新"),
        en: "The entry dated \"2025/1/10\" is followed by one that is dated \"2024/6/17\". A later version cannot have an earlier date; correct the wrong one.",
        ja: "日付が「2025/1/10」の版より後の版に、それより古い日付「2024/6/17」があります。後の版の日付が前の版より古くなることはないため、誤っているほうを直してください。");

    [Fact]
    public void Reports_a_history_with_the_newest_entry_first() => Reports(
        Paper("第 1.2 版", "1.2\t[|令和5年6月17日|]\t更新", "1.1\t{|令和6年1月10日|}\t更新", "1.0\t令和4年8月31日\t初版"),
        en: "The entry dated \"令和5年6月17日\" follows one that is dated \"令和6年1月10日\". A later version cannot have an earlier date; correct the wrong one.",
        ja: "日付が「令和5年6月17日」の版より前の版に、それより新しい日付「令和6年1月10日」があります。後の版の日付が前の版より古くなることはないため、誤っているほうを直してください。");

    [Theory]
    [InlineData("1.0\t2023/8/31\t初版", "1.1\t2024/1/10\t更新", "1.2\t2024/1/10\t更新")] // two versions on one day
    [InlineData("1.0\t2023/8/31\t初版", "1.1\t2024年1月\t更新", "1.2\t2024/1/10\t更新")] // a month and a day in it
    [InlineData("1.0\t令和5年8月31日\t初版", "1.1\t2024/1/10\t更新", "1.2\t令和6年6月17日\t更新")]
    [InlineData("1.2\t2024/6/17\t更新", "1.1\t2024/1/10\t更新", "1.0\t2023/8/31\t初版")]
    [InlineData("1.0\t01/12/2023\t初版", "1.1\t06/03/2023\t更新", "1.2\t07/04/2023\t更新")] // month first, as may be
    [InlineData("1.0\t2023/8/31\t初版", "1.1\t\t更新", "1.2\t2024/6/17\t更新")]
    public void Accepts_dates_that_do_not_fall(params string[] rows) => Accepts(Paper("第 1.2 版", rows));

    [Fact]
    public void Accepts_a_date_that_does_not_exist() => // WP4006 says so
        Accepts(Paper("第 1.2 版", "1.0\t2023/8/31\t初版", "1.1\t2023/2/30\t更新", "1.2\t2024/6/17\t更新"));

    [Fact]
    public void Accepts_an_entry_that_was_moved_as_a_whole() => // WP4003 says so
        Accepts(Paper("第 1.3 版", "1.0\t2023/8/31\t初版", "1.2\t2024/6/17\t更新", "1.1\t2024/1/10\t更新", "1.3\t2024/7/1\t更新"));

    [Fact]
    public void Accepts_a_date_in_a_sentence_that_goes_on_with_an_entry() => // only the first is the entry's
        Accepts(PaperWithList("Version 1.1", "Version 1.0 : 2023/8/31 First release", "Version 1.1 : 2024/1/10 方針の見直し\n2023/12/1 の規程に合わせた"));
}
