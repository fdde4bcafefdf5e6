using Wplint.Core.Baselines;

namespace Wplint.Tests.Baselines;

/// <summary>What a finding is recognised by: its text and what stands around it, however lines end.</summary>
public sealed class QuotedTextTests
{
    [Theory]
    [InlineData("前の段落。\n\n本書は〔誤記〕を含みます。\n\n次の段落。\n", "本書は", "誤記", "を含みます。")]
    [InlineData("本書は\n〔誤記〕を\r\n含みます。\n", "本書は", "誤記", "を含みます。")]
    [InlineData("This  paper\nholds a 〔slip〕 of\nthe pen.\n", "This paper holds a", "slip", "of the pen.")]
    [InlineData("| a | 〔slip〕 |\n| b | c |\n", "| a |", "slip", "|")]
    [InlineData("Head\n| a | b |\n〔slip〕\n", "", "slip", "")]
    [InlineData("ＪＩＳ　Ｑ 〔２７０１５〕 です\n", "JIS Q", "27015", "です")]
    [InlineData("文末〔〕\n", "文末", "", "")]
    [InlineData("〔〕", "", "", "")]
    public void Is_read_from_the_paragraph(string marked, string before, string text, string after) =>
        Assert.Equal(new QuotedText(before, text, after), Quote(marked));

    [Fact]
    public void Is_as_long_as_it_needs_to_be()
    {
        var quoted = Quote(new string('あ', 1_000) + "〔" + new string('い', 1_000) + "〕" + new string('う', 1_000));
        Assert.Equal(new QuotedText(new string('あ', 20), new string('い', 80), ""), quoted);
        Assert.Equal(80, Quote("〔い〕" + new string('う', 1_000)) is var one ? one.Text.Length + one.After.Length : 0);
    }

    [Fact]
    public void Never_ends_within_a_character()
    {
        for (var offset = 0; offset < 4; offset++)
        {
            var emoji = string.Concat(Enumerable.Repeat("📄", 200));
            var quoted = Quote(new string('a', offset) + emoji + "〔" + new string('b', offset) + emoji + "〕" + emoji);
            var written = BaselineWriter.Write([new BaselineEntry { Path = "a.md", Rule = "WP0001", Before = quoted.Before, Text = quoted.Text, After = quoted.After }]);
            Assert.DoesNotContain("\uFFFD", written, StringComparison.Ordinal);
            Assert.DoesNotContain("\\uFFFD", written, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static QuotedText Quote(string marked)
    {
        var start = marked.IndexOf('〔', StringComparison.Ordinal);
        var end = marked.IndexOf('〕', StringComparison.Ordinal) - 1;
        var text = marked.Replace("〔", "", StringComparison.Ordinal).Replace("〕", "", StringComparison.Ordinal);
        return QuotedText.Of(new SourceText(text), TextSpan.FromBounds(start, end));
    }
}
