using Wplint.Core.Reporting;

namespace Wplint.Tests.Reporting;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("abc [|def|] ghi", "abc def ghi", "    ~~~")]
    [InlineData("管理策[|9.5.2|]です", "管理策9.5.2です", "      ~~~~~")]
    [InlineData("[|ＩＳＯ|]／ｉｅｃ", "ＩＳＯ／ｉｅｃ", "~~~~~~")]
    [InlineData("ｶﾞ[|ｷﾞ|]", "ｶﾞｷﾞ", "  ~~")]
    [InlineData("か\u3099[|き\u3099|]", "か\u3099き\u3099", "  ~~")]
    [InlineData("か[|\u3099|]き", "か\u3099き", "~~")]
    [InlineData("🏢の[|🔒|]と[|x|]", "🏢の🔒とx", "    ~~")]
    [InlineData("👨‍👩‍👧[|x|]", "👨‍👩‍👧x", "  ~")]
    [InlineData("☁️[|x|]☁", "☁️x☁", "  ~")]
    [InlineData("a\u200B[|b|]", "a\u200Bb", " ~")]
    [InlineData("a[|\u200B|]b", "a\u200Bb", " ^")]
    [InlineData("±÷[|x|]", "±÷x", "  ~")]
    [InlineData("a\t[|b\tc|]", "a   b   c", "    ~~~~~")]
    [InlineData("あ\t[|b|]", "あ  b", "    ~")]
    [InlineData("ab[||]cd", "abcd", "  ^")]
    [InlineData("abcd[||]", "abcd", "    ^")]
    [InlineData("one\nt[|wo\nthr|]ee", "two", " ~~")]
    public void Underlines_what_is_marked(string marked, string text, string underline)
    {
        var excerpt = Cut(marked, 80);
        Assert.Equal(text, excerpt.Text);
        Assert.Equal(underline, Underline(excerpt));
    }

    [Theory]
    [InlineData("0123456789[|abc|]0123456789", "…56789abc01234…", "      ~~~")]
    [InlineData("[|abc|]01234567890123456789", "abc0123456789…", "~~~")]
    [InlineData("01234567890123456789[|abc|]", "…0123456789abc", "           ~~~")]
    [InlineData("01234[|abcdefghijklmnopqrstuvwxyz|]56789", "…abcdefghijklm…", " ~~~~~~~~~~~~~")]
    [InlineData("本書は管理策を[|定|]めるものとして扱います", "…策を定めるも…", "     ~~")]
    public void Cuts_a_long_line_around_what_is_marked(string marked, string text, string underline)
    {
        var excerpt = Cut(marked, 15);
        Assert.Equal(text, excerpt.Text);
        Assert.Equal(underline, Underline(excerpt));
        Assert.InRange(DisplayWidth.Of(excerpt.Text), 1, 15);
    }

    [Fact]
    public void Looks_only_at_what_can_be_seen_of_a_huge_line()
    {
        var excerpt = Cut(new string('あ', 5_000_000) + "[|x|]" + new string('い', 5_000_000), 21);
        Assert.Equal("…ああああxいいいいい…", excerpt.Text);
    }

    [Fact]
    public void Shows_half_of_a_surrogate_pair_as_one_cell() => Assert.Equal(new Excerpt(1, "\uFFFDx", 1, 1), Cut("\uD83D[|x|]", 80));

    private static Excerpt Cut(string marked, int width)
    {
        var (source, marks) = Marked.Parse(marked);
        return Excerpt.Of(source, marks[0], width)!;
    }

    private static string Underline(Excerpt excerpt) =>
        new string(' ', excerpt.Indent) + (excerpt.Underline == 0 ? "^" : new string('~', excerpt.Underline));
}
