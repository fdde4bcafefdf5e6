using Wplint.Core.Parsing;

namespace Wplint.Tests.Parsing;

public sealed class VersionAndDateTests
{
    [Theory]
    [InlineData("Ver. 1.5", "Ver. 1.5=1.5")]
    [InlineData("Ver.1.5", "Ver.1.5=1.5")]
    [InlineData("ver1.5", "ver1.5=1.5")]
    [InlineData("Ｖｅｒ．１．５", "Ｖｅｒ．１．５=1.5")]
    [InlineData("Version 2.1", "Version 2.1=2.1")]
    [InlineData("Version: 2.1", "Version: 2.1=2.1")]
    [InlineData("V1.0", "V1.0=1.0")]
    [InlineData("v1.0.3", "v1.0.3=1.0.3")]
    [InlineData("第 1.0 版", "第 1.0 版=1.0")]
    [InlineData("第1.0版", "第1.0版=1.0")]
    [InlineData("第４版", "第４版=4")]
    [InlineData("第三版", "第三版=3")]
    [InlineData("第十二版", "第十二版=12")]
    [InlineData("1.4版", "1.4版=1.4")]
    [InlineData("4 版", "4 版=4")]
    [InlineData("初版", "初版=1*")]
    [InlineData("First edition", "First edition=1*")]
    [InlineData("2013年度版", "2013年度版=2013")]
    [InlineData("2013年版", "2013年版=2013")]
    [InlineData("Rev.3", "Rev.3=3")]
    [InlineData("Document KD-14, issue 4", "issue 4=4")]
    [InlineData("Issues 4 and 5", null)] // more than one of anything
    [InlineData("Revision 3", "Revision 3=3")]
    [InlineData("バージョン 1.2", "バージョン 1.2=1.2")]
    [InlineData("版数：1.2", "版数：1.2=1.2")]
    [InlineData("2024年6月(第3版)", "第3版=3")]
    [InlineData("OAuth v2", null)] // a single letter needs a number with a dot
    [InlineData("R2 の構成", null)]
    [InlineData("1.0 版数", null)] // the head of a column
    [InlineData("Ver.1.0,2024/1/12", "Ver.1.0=1.0")]
    [InlineData("Ver. 1.O", null)] // a letter for a digit
    [InlineData("Ver. 1,1", null)]
    [InlineData("Ver..1", null)]
    [InlineData("第 1,1 版", null)]
    [InlineData("第 1.O 版", null)]
    [InlineData("v1.0-rc1", null)]
    [InlineData("2024年6月", null)]
    [InlineData("Server 1.5", null)]
    public void Reads_versions(string text, string? expected)
    {
        var found = VersionReader.Find(TextFolding.FoldEach(text));
        Assert.Equal(expected ?? "?", TreeText.Describe(found?.ToVersion(Passage.Of(new SourceText(text), new TextSpan(0, text.Length)))));
    }

    [Theory]
    [InlineData("2024/1/10", "2024/1/10=2024-1-10")]
    [InlineData("2024/01/12", "2024/01/12=2024-1-12")]
    [InlineData("2024-01-12", "2024-01-12=2024-1-12")]
    [InlineData("2019.10.31", "2019.10.31=2019-10-31")]
    [InlineData("2024 年 1 月 12 日", "2024 年 1 月 12 日=2024-1-12")]
    [InlineData("２０２４年１月１２日", "２０２４年１月１２日=2024-1-12")]
    [InlineData("2024年6月", "2024年6月=2024-6-0")]
    [InlineData("2024年", "2024年=2024-0-0")]
    [InlineData("2024/6", "2024/6=2024-6-0")]
    [InlineData("令和6年6月17日", "令和6年6月17日=2024-6-17")]
    [InlineData("令和６年６月１７日", "令和６年６月１７日=2024-6-17")]
    [InlineData("令和 6 年 6 月", "令和 6 年 6 月=2024-6-0")]
    [InlineData("令和元年5月1日", "令和元年5月1日=2019-5-1")]
    [InlineData("平成31年4月30日", "平成31年4月30日=2019-4-30")]
    [InlineData("平成元年", "平成元年=1989-0-0")]
    [InlineData("昭和64年1月7日", "昭和64年1月7日=1989-1-7")]
    [InlineData("R6.6.17", "R6.6.17=2024-6-17")]
    [InlineData("H31.4.30", "H31.4.30=2019-4-30")]
    [InlineData("June 3, 2020", "June 3, 2020=2020-6-3")]
    [InlineData("Jun. 3, 2020", "Jun. 3, 2020=2020-6-3")]
    [InlineData("April 1st, 2024", "April 1st, 2024=2024-4-1")]
    [InlineData("3 June 2020", "3 June 2020=2020-6-3")]
    [InlineData("3rd June 2020", "3rd June 2020=2020-6-3")]
    [InlineData("March 2018", "March 2018=2018-3-0")]
    [InlineData("14/07/2026", "14/07/2026=2026-7-14")]
    [InlineData("07/14/2026", "07/14/2026=2026-7-14")]
    [InlineData("令和4年8年31日", "令和4年8年31日=2022-8-31!")]
    [InlineData("2024/2/30", "2024/2/30=2024-2-30!")]
    [InlineData("2024年13月1日", "2024年13月1日=2024-13-1!")]
    [InlineData("2023年2月29日", "2023年2月29日=2023-2-29!")]
    [InlineData("2024年6日17日", "2024年6日17日=2024-6-17!")]
    [InlineData("2024年6月17月", "2024年6月17月=2024-6-17!")]
    [InlineData("2024月6月17日", "2024月6月17日=2024-6-17!")]
    [InlineData("2024年6月 3年間", "2024年6月=2024-6-0")] // a month and a span of time
    [InlineData("10-Jan-2024", "10-Jan-2024=2024-1-10")]
    [InlineData("2024/1/10-2024/1/20", "2024/1/10=2024-1-10")]
    [InlineData("2024-01-12T09:00", "2024-01-12=2024-1-12")]
    [InlineData("2024/1O/12", null)]
    [InlineData("2024/1/1O", null)]
    [InlineData("2024/6//17", null)]
    [InlineData("2024/6-17", null)]
    [InlineData("2024年1O月12日", null)]
    [InlineData("2024年6月17", null)]
    [InlineData("2024年版", null)]
    [InlineData("2013年度", null)]
    [InlineData("10年間", null)]
    [InlineData("JP15/080358", null)]
    [InlineData("192.168.1.10", null)]
    [InlineData("1.0.2", null)]
    [InlineData("24/7", null)]
    [InlineData("ISO/IEC 27017:2015", null)]
    public void Reads_dates(string text, string? expected)
    {
        var found = DateReader.Find(TextFolding.FoldEach(text));
        Assert.Equal(expected ?? "?", TreeText.Describe(found?.ToDate(Passage.Of(new SourceText(text), new TextSpan(0, text.Length)))));
    }

    [Theory]
    [InlineData("2024年6月", "2024/6/17", 0)] // at the coarser precision
    [InlineData("令和6年", "2024/6/17", 0)]
    [InlineData("2024/6/17", "2024/6/18", -1)]
    [InlineData("03/04/2024", "2024/3/4", 0)] // may be the third of April or the fourth of March
    [InlineData("03/04/2024", "2024/4/20", -1)] // either is before
    [InlineData("03/14/2024", "2024/4/20", -1)]
    public void Compares_dates_as_far_as_they_are_known(string left, string right, int order)
    {
        Assert.Equal(order, Math.Sign(Read(left).CompareTo(Read(right))));
        Assert.Equal(-order, Math.Sign(Read(right).CompareTo(Read(left))));
    }

    [Fact]
    public void Collects_the_dates_of_a_paper_but_those_of_titles_code_and_addresses()
    {
        const string text = "アズサ文書 ホワイトペーパー\n\n2024年6月\n\n5.1.1 方針 2020/1/1\n\n2024/1/10 と 3 June 2020 に見直し、`2020/2/2` と https://azusa.example/2020/3/3 を示します。\n\n改訂履歴\n\n1.0\t2024/6/17\t2023/5/1 の方針\n";
        Assert.Equal(["2024年6月", "2024/1/10", "3 June 2020", "2024/6/17", "2023/5/1"], TreeText.Parse(text).Dates.Select(static date => date.Text));
    }

    private static PaperDate Read(string text) => DateReader.Find(text)!.Value.ToDate(Passage.Of(new SourceText(text), new TextSpan(0, text.Length)));
}
