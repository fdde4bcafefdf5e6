using System.Text.RegularExpressions;
using Wplint.Core.Terms;

namespace Wplint.Tests.Terms;

public sealed class ExpressionPatternTests
{
    [Theory]
    [InlineData(@"\bJS\b", "今日もJS祭り", "JS")]
    [InlineData(@"\bJS\b", "altJS", "")]
    [InlineData(@"[^\W]+", "版1.0", "1,0")]
    [InlineData(@"\d+", "１２と12", "12")]
    [InlineData(@"[\d年]+", "2024年", "2024年")]
    [InlineData("a[^]b", "a\nb", "a\nb")]
    [InlineData("[[a]+", "x[a", "[a")]
    [InlineData("サーバ(?!ー)", "サーバーとサーバ", "サーバ")]
    [InlineData(@"(あ)\1", "ああい", "ああ")]
    [InlineData(@"\/", "a/b", "/")]
    public void Reads_expressions_as_JavaScript_does(string expression, string text, string found) =>
        Assert.Equal(found, string.Join(',', Pattern(expression).FindIn(text).Select(static match => match.Found)));

    [Fact]
    public void Tells_what_the_groups_hold_and_puts_it_into_a_replacement()
    {
        var match = Assert.Single(Pattern(@"\(([^)]+)\)(x)?").FindIn("そう(笑)。"));
        Assert.Equal((2, "(笑)"), (match.Start, match.Found));
        Assert.Equal("（笑）", match.Expand("（$1）"));
        Assert.Equal("$3 $0 $", match.Expand("$3$2 $0 $"));
    }

    [Fact]
    public void Passes_over_a_match_whose_group_must_be_empty()
    {
        var pattern = new ExpressionPattern("", "(日経)?ソフトウエア", ignoreCase: false, mustBeEmpty: 1);
        Assert.Equal(10, Assert.Single(pattern.FindIn("日経ソフトウエアと、ソフトウエア")).Start);
    }

    [Fact]
    public void Never_cuts_a_character_in_two() => Assert.Empty(Pattern(@"\uD83D").FindIn("a😀b"));

    [Fact]
    public void Finds_nothing_where_nothing_stands() => Assert.Empty(Pattern("(?=b)").FindIn("abc"));

    [Fact]
    public void Repetitions_within_repetitions_take_no_time_without_look_around() =>
        Assert.Empty(Pattern("(あ+)+い").FindIn(new string('あ', 20_000)));

    [Fact]
    public void Look_around_that_takes_too_long_is_stopped() =>
        Assert.Throws<RegexMatchTimeoutException>(() => Pattern("(?=あ)(あ+)+い").FindIn(new string('あ', 5_000)));

    [Fact]
    public void An_expression_that_is_none_is_refused() => Assert.ThrowsAny<RegexParseException>(() => Pattern("(a"));

    private static ExpressionPattern Pattern(string expression) => new(expression, expression, ignoreCase: false);
}
