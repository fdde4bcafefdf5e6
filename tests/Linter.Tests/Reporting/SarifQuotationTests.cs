using Wplint.Core.Reporting;

namespace Wplint.Tests.Reporting;

public sealed class SarifQuotationTests
{
    private static readonly string Long = new('あ', 300);

    [Theory]
    [InlineData("一行目\n27001 と [|27015|] と\n三行目\n", "27001 と 27015 と", "the line of the place")]
    [InlineData("一行目\r\n27001 と [|27015|] と\r\n三行目\r\n", "27001 と 27015 と", "a line ending that is not quoted")]
    [InlineData("[|第 1.0 版|]\n", "第 1.0 版", "the place, where it is the line")]
    [InlineData("文が終わ[||]\n", "文が終わ", "the line, where something is missing at its end")]
    [InlineData("一つ [|目\n二つ|] 目\n", "一つ 目\n二つ 目", "all lines of the place")]
    [InlineData("一行目[|\n|]\n二行目", "一行目\n", "a place that is a line ending")]
    [InlineData("一行目\r[|\n|]二行目\n", "一行目\r\n二行目", "a place within a line ending")]
    public void Quotes(string marked, string expected, string what)
    {
        Assert.NotEmpty(what);
        var (source, marks) = Marked.Parse(marked);
        Assert.Equal(expected, source[Assert.NotNull(SarifQuotation.Around(source, marks[0]))]);
    }

    [Theory]
    [InlineData("一行目\n[||]\n三行目\n", "an empty line")]
    [InlineData("[||]", "an empty file")]
    [InlineData("　[||] \n", "spaces")]
    public void Quotes_nothing_where_there_is_nothing_to_see(string marked, string what)
    {
        Assert.NotEmpty(what);
        var (source, marks) = Marked.Parse(marked);
        Assert.Null(SarifQuotation.Around(source, marks[0]));
    }

    [Fact]
    public void Quotes_a_hundred_characters_before_and_behind_on_a_long_line()
    {
        var (source, marks) = Marked.Parse($"{Long}[|27015|]{Long}\n");
        Assert.Equal(TextSpan.FromBounds(200, 405), SarifQuotation.Around(source, marks[0]));
    }

    [Fact]
    public void Cuts_no_emoji_in_two()
    {
        var emoji = string.Concat(Enumerable.Repeat("📄", 100));
        var (source, marks) = Marked.Parse($"a{emoji}い[|27015|]い{emoji}a\n");
        var quoted = source[Assert.NotNull(SarifQuotation.Around(source, marks[0]))];
        Assert.Equal($"{emoji[..98]}い27015い{emoji[..98]}", quoted);
    }

    [Fact]
    public void Quotes_no_place_that_is_very_long()
    {
        var (source, marks) = Marked.Parse($"[|{new string('a', 1001)}|]\n");
        Assert.Null(SarifQuotation.Around(source, marks[0]));
    }
}
