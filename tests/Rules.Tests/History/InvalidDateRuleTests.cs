using Wplint.Rules.History;
using Wplint.Testing;
using static Wplint.Rules.Tests.History.HistoryPapers;

namespace Wplint.Rules.Tests.History;

public sealed class InvalidDateRuleTests : RuleTest<InvalidDateRule>
{
    [Theory]
    [InlineData("2024/2/30", "February 2024", "2024年2月", "30")]
    [InlineData("2023年2月29日", "February 2023", "2023年2月", "29")]
    [InlineData("2024.6.31", "June 2024", "2024年6月", "31")]
    [InlineData("2024-04-45", "April 2024", "2024年4月", "45")]
    [InlineData("令和６年６月３１日", "June 2024", "2024年6月", "31")]
    [InlineData("June 31, 2024", "June 2024", "2024年6月", "31")]
    [InlineData("31/06/2024", "June 2024", "2024年6月", "31")]
    public void Reports_a_day_that_the_month_has_not(string date, string monthEn, string monthJa, string day) => Reports(
        Paper("第 1.1 版", "1.0\t2023/8/31\t初版", $"1.1\t[|{date}|]\t更新"),
        en: $"\"{date}\" is not a valid date: {monthEn} has no day {day}. Write the date that is meant.",
        ja: $"「{date}」という日付はありません。{monthJa}に {day} 日はないため、正しい日付に直してください。");

    [Theory]
    [InlineData("2024/13/1", "13")]
    [InlineData("2024年13月", "13")]
    [InlineData("2024.0.12", "0")]
    [InlineData("令和6年20月1日", "20")]
    public void Reports_a_month_that_no_year_has(string date, string month) => Reports(
        Paper($"第 1.1 版\n\n[|{date}|]", "1.0\t2023/8/31\t初版"),
        en: $"\"{date}\" is not a valid date: a year has no month {month}. Write the date that is meant.",
        ja: $"「{date}」という日付はありません。{month} 月はないため、正しい日付に直してください。");

    [Theory]
    [InlineData("2O24年6月")]
    [InlineData("2024年年6月")]
    [InlineData("2024/O6/17")]
    public void Reports_what_nobody_can_read_on_the_cover(string date) => Reports(
        Paper($"第 1.0 版\n\n[|{date}|]", "1.0\t2024/6/17\t初版"),
        en: $"\"{date}\" on the cover cannot be read as a date. Write it with digits.",
        ja: $"表紙の「{date}」は日付として読み取れません。日付を数字で書いてください。");

    [Theory]
    [InlineData("令和4年8年31日", "令和4年8月31日")]
    [InlineData("2024年6日17日", "2024年6月17日")]
    [InlineData("2024月6月17日", "2024年6月17日")]
    public void Reports_signs_that_are_mixed_up(string date, string right) => Reports(
        Paper($"第 1.1 版\n\n[|{date}|]", "1.0\t2023/8/31\t初版"),
        en: $"\"{date}\" is not a valid date: the signs of year, month and day are mixed up. Write \"{right}\".",
        ja: $"「{date}」は、年・月・日の字が誤っています。「{right}」と書いてください。");

    [Fact]
    public void Reports_a_date_in_the_text() => Reports(
        "5.1.1 情報セキュリティのための方針群\n\n方針を[|2024年2月30日|]に見直しました。\n",
        en: "\"2024年2月30日\" is not a valid date: February 2024 has no day 30. Write the date that is meant.",
        ja: "「2024年2月30日」という日付はありません。2024年2月に 30 日はないため、正しい日付に直してください。");

    [Fact]
    public void Reports_a_date_in_the_front_matter() => Reports(
        "---\ntitle: カゼノ文書\ndate: [|2024-02-30|]\n---\n\n5.1.1 情報セキュリティのための方針群\n\n方針を見直しています。\n",
        en: "\"2024-02-30\" is not a valid date: February 2024 has no day 30. Write the date that is meant.",
        ja: "「2024-02-30」という日付はありません。2024年2月に 30 日はないため、正しい日付に直してください。");

    [Theory]
    [InlineData("2024年2月29日に見直しました。")] // a leap year
    [InlineData("ソフトウェアのバージョンは 2024.13.1 です。")] // may be a version
    [InlineData("文書番号 2024-15-01 に定めています。")] // may be the number of a document
    [InlineData("認証番号 JP15/080358、比率 9/31、版 1.13.32 です。")]
    [InlineData("2024年6月 3年間の保管を定めました。")] // a month and a span of time
    [InlineData("問い合わせは 24/7/365 で受け付けます。")]
    [InlineData("https://kazeno.example/2024/13/45/ に掲載しています。")] // an address
    [InlineData("形式は `2024/13/45` です。")] // code
    [InlineData("アドレスは 192.168.13.45 です。")]
    public void Accepts_numbers_that_are_no_dates_and_dates_that_exist(string sentence) =>
        Accepts($"5.1.1 情報セキュリティのための方針群\n\n{sentence}\n");
}
