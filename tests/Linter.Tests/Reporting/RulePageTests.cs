using Wplint.Core.Reporting;

namespace Wplint.Tests.Reporting;

public sealed class RulePageTests
{
    private const string Page =
        """
        # WP5002 mismatched-equivalent

        <!-- rule:begin -->
        Severity: error
        <!-- rule:end -->

        `JIS Q 27017:2016` has the text of
        ISO/IEC 27017:2015.

        ## Why

        ````markdown bad
        <!-- wplint-disable WP7003: an example -->
        # 1. `目的`
        ```
        ````

        ```json
        { }
        ```

        """;

    [Fact]
    public void Readers_get_words_over_the_examples_and_no_comments_of_our_tools() => Assert.Equal(
        """
        # WP5002 mismatched-equivalent

        Severity: error

        `JIS Q 27017:2016` has the text of
        ISO/IEC 27017:2015.

        ## Why

        **Bad**

        ````markdown
        <!-- wplint-disable WP7003: an example -->
        # 1. `目的`
        ```
        ````

        ```json
        { }
        ```

        """,
        RulePage.ForReaders(Page, Language.English));

    [Fact]
    public void Readers_of_Japanese_get_Japanese_words() =>
        Assert.Equal("**良い例**\n\n```markdown\n文\n```\n", RulePage.ForReaders("```markdown good\r\n文\r\n```\r\n", Language.Japanese));

    [Fact]
    public void Plain_text_has_no_marks_except_in_examples() => Assert.Equal(
        """
        WP5002 mismatched-equivalent

        JIS Q 27017:2016 has the text of
        ISO/IEC 27017:2015.

        Why

        Bad

            <!-- wplint-disable WP7003: an example -->
            # 1. `目的`
            ```

            { }
        """,
        RulePage.ToPlainText(RulePage.ForReaders(RulePage.WithoutHead(Page), Language.English)));

    [Theory]
    [InlineData("# T\n\nOne\ntwo `x`.\n\nThree.\n", "One two x.")]
    [InlineData("# T\r\n\r\n一つ目の\r\n文。\r\n", "一つ目の文。")]
    [InlineData("# T\n\n- a list\n", null)]
    [InlineData("# T\n\n```\ncode\n```\n", null)]
    public void Finds_the_first_paragraph(string page, string? paragraph) => Assert.Equal(paragraph, RulePage.FirstParagraph(page));
}
