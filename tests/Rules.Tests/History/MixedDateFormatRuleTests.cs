using Wplint.Rules.History;
using Wplint.Testing;
using static Wplint.Rules.Tests.History.HistoryPapers;

namespace Wplint.Rules.Tests.History;

public sealed class MixedDateFormatRuleTests : RuleTest<MixedDateFormatRule>
{
    [Fact]
    public void Reports_the_format_that_fewer_entries_have() => Reports(
        Paper("第 1.2 版", "1.0\t2023/8/31\t初版", "1.1\t[|2024年1月10日|]\t更新", "1.2\t2024/6/17\t更新"),
        en: "The date \"2024年1月10日\" is not written as the other dates of the history are, such as \"2023/8/31\". Write \"2024/1/10\".",
        ja: "日付「2024年1月10日」の書き方が、改訂履歴のほかの日付（「2023/8/31」など）と異なります。「2024/1/10」と書いてください。",
        fixedTo: Paper("第 1.2 版", "1.0\t2023/8/31\t初版", "1.1\t2024/1/10\t更新", "1.2\t2024/6/17\t更新"));

    [Fact]
    public void Reports_a_format_once_with_all_its_places() => Reports(
        Paper("第 1.4 版", "1.0\t令和元年8月31日\t初版", "1.1\t[|2020.1.10|]\t更新", "1.2\t令和2年6月17日\t更新", "1.3\t{|2021.1.10|}\t更新", "1.4\t令和4年6月17日\t更新"),
        en: "The date \"2020.1.10\" is not written as the other dates of the history are, such as \"令和元年8月31日\". Write \"令和2年1月10日\".",
        ja: "日付「2020.1.10」の書き方が、改訂履歴のほかの日付（「令和元年8月31日」など）と異なります。「令和2年1月10日」と書いてください。",
        fixedTo: Paper("第 1.4 版", "1.0\t令和元年8月31日\t初版", "1.1\t令和2年1月10日\t更新", "1.2\t令和2年6月17日\t更新", "1.3\t令和3年1月10日\t更新", "1.4\t令和4年6月17日\t更新"),
        relatedMessages: [new("Written so here as well", "同じ書き方の箇所")]);

    [Fact]
    public void Reports_a_date_without_the_zeros_that_the_others_have() => Reports(
        Paper("第 1.3 版", "1.0\t2023/10/31\t初版", "1.1\t2024/01/10\t更新", "1.2\t[|2024/6/7|]\t更新", "1.3\t2024/07/12\t更新"),
        en: "The date \"2024/6/7\" is not written as the other dates of the history are, such as \"2024/01/10\". Write \"2024/06/07\".",
        ja: "日付「2024/6/7」の書き方が、改訂履歴のほかの日付（「2024/01/10」など）と異なります。「2024/06/07」と書いてください。",
        fixedTo: Paper("第 1.3 版", "1.0\t2023/10/31\t初版", "1.1\t2024/01/10\t更新", "1.2\t2024/06/07\t更新", "1.3\t2024/07/12\t更新"));

    [Fact]
    public void Reports_a_date_of_an_era_without_the_zeros_that_the_others_have() => Reports(
        Paper("第 1.2 版", "1.0\t令和5年08月31日\t初版", "1.1\t令和6年01月10日\t更新", "1.2\t[|令和7年6月7日|]\t更新"),
        en: "The date \"令和7年6月7日\" is not written as the other dates of the history are, such as \"令和5年08月31日\". Write \"令和7年06月07日\".",
        ja: "日付「令和7年6月7日」の書き方が、改訂履歴のほかの日付（「令和5年08月31日」など）と異なります。「令和7年06月07日」と書いてください。",
        fixedTo: Paper("第 1.2 版", "1.0\t令和5年08月31日\t初版", "1.1\t令和6年01月10日\t更新", "1.2\t令和7年06月07日\t更新"));

    [Fact]
    public void Reports_the_newer_of_two_formats_that_are_as_frequent() => Reports(
        Paper("第 1.1 版", "1.1\t[|2024-01-10|]\t更新", "1.0\t2023年8月31日\t初版"),
        en: "The date \"2024-01-10\" is not written as the other dates of the history are, such as \"2023年8月31日\". Write \"2024年1月10日\".",
        ja: "日付「2024-01-10」の書き方が、改訂履歴のほかの日付（「2023年8月31日」など）と異なります。「2024年1月10日」と書いてください。",
        fixedTo: Paper("第 1.1 版", "1.1\t2024年1月10日\t更新", "1.0\t2023年8月31日\t初版"));

    [Fact]
    public void Reports_an_English_date_in_another_order() => Reports(
        PaperWithList("Version 1.2", "Version 1.0 : December 22, 2020 First release", "Version 1.1 : [|5 May 2021|] Figure", "Version 1.2 : February 19, 2022 Roles"),
        en: "The date \"5 May 2021\" is not written as the other dates of the history are, such as \"December 22, 2020\". Write \"May 5, 2021\".",
        ja: "日付「5 May 2021」の書き方が、改訂履歴のほかの日付（「December 22, 2020」など）と異なります。「May 5, 2021」と書いてください。",
        fixedTo: PaperWithList("Version 1.2", "Version 1.0 : December 22, 2020 First release", "Version 1.1 : May 5, 2021 Figure", "Version 1.2 : February 19, 2022 Roles"));

    [Theory]
    [InlineData("1.0\t2023/8/31\t初版", "1.1\t2024/1/10\t更新", "1.2\t2024/12/17\t更新")]
    [InlineData("1.0\t2023/08/31\t初版", "1.1\t2024/01/10\t更新", "1.2\t2024/12/17\t更新")] // two digits tell nothing
    [InlineData("1.0\t2023年8月31日\t初版", "1.1\t2024 年 1 月 10 日\t更新", "1.2\t２０２４年６月１７日\t更新")] // blanks and width are not of the format
    [InlineData("1.0\t平成31年1月31日\t初版", "1.1\t令和元年5月10日\t更新", "1.2\t令和6年6月17日\t更新")] // an era ends
    [InlineData("1.0\tMay 3, 2023\t初版", "1.1\tJan. 10, 2024\t更新", "1.2\tJune 17, 2024\t更新")] // some months are not cut short
    [InlineData("1.0\t2023年8月\t初版", "1.1\t2024/1/10\t更新", "1.2\t2024/6/17\t更新")] // the day is not known
    [InlineData("1.0\t03/04/2023\t初版", "1.1\t14/07/2023\t更新", "1.2\t2024/6/17\t更新")] // nobody knows which number is the month
    [InlineData("1.0\t2023/8/31\t初版", "1.1\t2024.2.30\t更新", "1.2\t2024/6/17\t更新")] // WP4006 speaks
    [InlineData("1.0\t2023/8/31\t初版", "1.1\t\t更新", "1.2\t2024/6/17\t2024年6月10日の規程に合わせて更新")] // only the first is the entry's
    [InlineData("1.0\t2023/8/31\t初版")]
    public void Accepts_dates_in_one_format(params string[] rows) => Accepts(Paper("第 1.2 版", rows));

    [Fact]
    public void Accepts_another_format_on_the_cover() => // a cover is set, a history is listed
        Accepts(Paper("2024年6月17日", "1.0\t2023/8/31\t初版", "1.1\t2024/6/17\t更新"));
}
