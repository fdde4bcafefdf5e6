using Wplint.Core.Parsing;
using Wplint.Tests.Parsing;

namespace Wplint.Tests.Markdown;

/// <summary>
/// Text that no author writes. A pull request may hold it: the parser returns, or says why it will not read on, in a time that grows
/// with the text. No test measures time; one that hangs is found all the same.
/// </summary>
public sealed class HostileTextTests
{
    private const string Clause = "5.1.1 情報セキュリティのための方針群\n\n";

    [Theory]
    [InlineData("[a](", 32_000, "It has more than 1,000 open brackets in one paragraph")]
    [InlineData("![a](", 32_000, "It has more than 1,000 open brackets in one paragraph")]
    [InlineData("[a](\\)", 32_000, "It has more than 1,000 open brackets in one paragraph")]
    [InlineData("[a](<b", 32_000, "It has more than 1,000 open brackets in one paragraph")]
    [InlineData("[", 32_000, "It has more than 1,000 open brackets in one paragraph")]
    [InlineData("[a][b] ", 32_000, "It has more than 4,000 marks in one paragraph")]
    [InlineData("> ", 2_000, "It has more than 64 levels of nesting")]
    [InlineData("- ", 100, "It has more than 64 levels of nesting")]
    [InlineData("1. ", 100, "It has more than 64 levels of nesting")]
    [InlineData("*a ", 32_000, "It has more than 4,000 marks in one paragraph")]
    [InlineData("_a ", 32_000, "It has more than 4,000 marks in one paragraph")]
    [InlineData("` a", 32_000, "It has more than 4,000 marks in one paragraph")]
    [InlineData("<a ", 32_000, "It has more than 4,000 marks in one paragraph")]
    [InlineData("<!-- ", 32_000, "It has more than 4,000 marks in one paragraph")]
    [InlineData("<div>", 32_000, "It has more than 4,000 marks in one paragraph")]
    [InlineData("[a]: https://a.example/\n", 32_000, "It has more than 1,000 link definitions")]
    [InlineData("a\n---\n", 32_000, "It has more than 10,000 underlined headings and tables")]
    [InlineData("a\n|b|\n|-|\n\n", 32_000, "It has more than 10,000 underlined headings and tables")]
    [InlineData("a\n", 500_000, "It has more than 200,000 lines")]
    [InlineData("[\r\n", 32_000, "It has more than 1,000 open brackets in one paragraph")]
    public void Is_refused_where_the_Markdown_parser_would_be_busy_for_good(string text, int times, string expected)
    {
        var refusal = Assert.Throws<UnreadablePaperException>(() => TreeText.Parse(Clause + Repeat(text, times)));
        Assert.Equal(expected, refusal.Reason.En);
        Assert.InRange(refusal.Span.Start, 0, Clause.Length + text.Length * times);
    }

    [Fact]
    public void Is_refused_where_lists_nest_by_indentation() => Assert.Equal(
        "It has more than 64 levels of nesting",
        Assert.Throws<UnreadablePaperException>(() => TreeText.Parse(string.Concat(Enumerable.Range(0, 200).Select(static level => $"{new string(' ', level * 2)}- a\n")))).Message);

    [Fact]
    public void Is_refused_where_a_few_marks_stand_in_a_very_long_paragraph() => Assert.Equal(
        "It has more than 2,499 marks in a paragraph of this length",
        Assert.Throws<UnreadablePaperException>(() => TreeText.Parse(Repeat("<!-- ", 3_000) + new string('b', 385_000))).Message);

    [Theory]
    [InlineData("**a** b ", 900)]
    [InlineData("[a](https://a.example/) ", 2_000)]
    [InlineData("[a] ", 2_000)]
    [InlineData("`a` ", 1_500)]
    [InlineData("<br>", 2_000)]
    [InlineData("a (b) [c] ", 20_000)]
    public void Is_read_as_long_as_an_author_could_have_written_it(string text, int times) =>
        Assert.Single(TreeText.Parse(Clause + Repeat(text, times)).AllClauses);

    [Fact]
    public void May_nest_brackets_that_lead_nowhere() =>
        Assert.Equal(new string('[', 900), TreeText.Parse(Clause + new string('[', 900)).AllClauses[0].Body[0].Passages.Single().Text);

    [Theory]
    [InlineData("あ、")]
    [InlineData("a b ")]
    [InlineData("9.4.1 ")]
    [InlineData("ISO/IEC 27001 (ISO/IEC 27001 ")]
    [InlineData("（以下、")]
    [InlineData("https://a.example/)")]
    [InlineData("1.")]
    [InlineData("\0")]
    [InlineData("か\u3099")]
    public void May_be_a_single_line_without_end(string text) => Assert.Single(TreeText.Parse(Clause + Repeat(text, 100_000)).AllClauses);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData(" ")]
    [InlineData("\t\n")]
    public void May_be_blank(string text) => Assert.Empty(TreeText.Parse(Repeat(text, 2_000_000)).AllClauses);

    [Fact]
    public void May_be_a_table_of_many_rows()
    {
        var clause = Assert.Single(TreeText.Parse(Clause + "| a | b |\n|---|---|\n" + Repeat("| 5.1.1 | x |\n", 100_000)).AllClauses);
        Assert.Equal(100_001, Assert.IsType<TableBlock>(Assert.Single(clause.Body)).Rows.Count);
    }

    [Theory]
    [InlineData("# ")]
    [InlineData("")]
    public void May_be_headings_without_end(string mark) =>
        Assert.Equal(50_000, TreeText.Parse(string.Concat(Enumerable.Range(0, 50_000).Select(number => $"{mark}{5 + number % 14}.{1 + number % 7}.{1 + number % 5} 題\n\n"))).AllClauses.Count);

    [Fact]
    public void May_be_a_history_without_end() =>
        Assert.Equal(20_000, TreeText.Parse("改訂履歴\n\n" + Repeat("1.0 2024/1/1 見直し\n", 20_000)).History!.Entries.Count);

    [Fact]
    public void May_be_contents_without_end_of_which_the_first_entries_are_read() =>
        Assert.Equal(2_000, TreeText.Parse("目次\n\n" + Repeat("5.1.1 題 ..... 3\n", 20_000)).Contents!.Entries.Count);

    [Fact]
    public void May_be_one_sentence_over_many_pages() =>
        Assert.Single(TreeText.Parse(Clause + Repeat("文を書き、\n\n", 20_000)).AllClauses[0].Body);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
