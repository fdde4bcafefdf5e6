using Wplint.Core.Terms;

namespace Wplint.Tests.Terms;

public sealed class LiteralPatternTests
{
    [Theory]
    [InlineData("サーバ", "サーバとサーバ室", "0,4")]
    [InlineData("ID", "ID、VIDEO、IDs、ＩＤ", "0")]
    [InlineData("😀", "a😀b", "1")]
    public void Finds_words_as_they_are_written(string word, string text, string starts) => Assert.Equal(starts, Starts(LetterComparison.Exact, true, text, word));

    [Fact]
    public void Takes_the_longer_of_two_words() =>
        Assert.Equal(["ハードウエアー"], new LiteralPattern(["ハードウエア", "ハードウエアー"], LetterComparison.Exact, wholeWords: true).FindIn("ハードウエアー").Select(static match => match.Found));

    [Fact]
    public void Finds_a_part_of_a_Latin_word_if_asked() => Assert.Equal("1", Starts(LetterComparison.Exact, false, "VIDEO", "IDE"));

    [Theory]
    [InlineData(false, "Aws aws ＡＷＳ", "0,4")]
    [InlineData(true, "Aws aws ＡｗＳ", "0,4,8")]
    public void Takes_letters_for_the_same_if_asked(bool ignoresWidth, string text, string starts) =>
        Assert.Equal(starts, Starts(ignoresWidth ? LetterComparison.IgnoreCaseAndWidth : LetterComparison.IgnoreCase, true, text, "AWS"));

    [Fact]
    public void Width_makes_no_difference_for_letters_and_digits_only() => Assert.Equal("", Starts(LetterComparison.IgnoreCaseAndWidth, true, "Ｃ＃", "C#"));

    private static string Starts(LetterComparison comparison, bool wholeWords, string text, string word) =>
        string.Join(',', new LiteralPattern([word], comparison, wholeWords).FindIn(text).Select(static match => match.Start));
}
