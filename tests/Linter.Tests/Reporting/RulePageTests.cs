using Wplint.Core.Reporting;

namespace Wplint.Tests.Reporting;

public sealed class RulePageTests
{
    private const string Page =
        """
        <!-- head: generated
        from the rule -->
        # WP5002 mismatched-equivalent

        <!-- error -->

        `JIS Q 27017:2016` has the text of
        ISO/IEC 27017:2015.

        ## Bad

        ````md
        <!-- wplint-disable WP7003: an example -->
        # 1. 目的
        ```

        ````

        Text <!-- aside -->behind.

        """;

    [Fact]
    public void Comments_are_for_our_tools_unless_they_are_an_example() => Assert.Equal(
        """
        # WP5002 mismatched-equivalent

        `JIS Q 27017:2016` has the text of
        ISO/IEC 27017:2015.

        ## Bad

        ````md
        <!-- wplint-disable WP7003: an example -->
        # 1. 目的
        ```

        ````

        Text behind.

        """,
        RulePage.WithoutComments(Page));

    [Fact]
    public void Plain_text_has_no_marks_except_in_examples() => Assert.Equal(
        """
        WP5002 mismatched-equivalent

        JIS Q 27017:2016 has the text of
        ISO/IEC 27017:2015.

        Bad

        <!-- wplint-disable WP7003: an example -->
        # 1. 目的
        ```


        Text behind.
        """,
        RulePage.ToPlainText(RulePage.WithoutComments(Page)));

    [Theory]
    [InlineData("# T\n\nOne\ntwo `x`.\n\nThree.\n", "One two x.")]
    [InlineData("# T\r\n\r\n一つ目の\r\n文。\r\n", "一つ目の文。")]
    [InlineData("# T\n\n- a list\n", null)]
    [InlineData("# T\n\n```\ncode\n```\n", null)]
    public void Finds_the_first_paragraph(string page, string? paragraph) => Assert.Equal(paragraph, RulePage.FirstParagraph(page));
}
