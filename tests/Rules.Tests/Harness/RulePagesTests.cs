using Wplint.Rules.History;
using Wplint.Rules.Links;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Harness;

public sealed class RulePagesTests
{
    private const string Page = """
        # WP0001 british-spelling

        ```markdown bad
        The colour.
        ```

        ```markdown good
        The color.
        ```
        """;

    [Fact]
    public void Finds_the_examples_of_a_page() => Assert.Equal(
        [new PageExample(PageExampleKind.Bad, "The colour.\n", 3), new PageExample(PageExampleKind.Good, "The color.\n", 7)],
        RulePages.Examples(Page));

    [Fact]
    public void Finds_an_example_that_holds_fences_itself() => Assert.Equal(
        [new PageExample(PageExampleKind.Good, "```\nThe colour.\n```\n", 1)],
        RulePages.Examples("````markdown good\n```\nThe colour.\n```\n````\n"));

    [Fact]
    public void Passes_over_code_that_is_no_example() => Assert.Empty(RulePages.Examples("```json\n{}\n```\n\n```markdown\nThe colour.\n```\n"));

    [Fact]
    public void Reads_a_page_with_CR_LF_alike() =>
        Assert.Equal(RulePages.Examples(Page), RulePages.Examples(Page.ReplaceLineEndings("\r\n")));

    [Fact]
    public void Passes_pages_that_say_the_truth() => RulePages.Verify(Runner(), Page, Page);

    [Fact]
    public void Tells_of_an_example_that_is_neither_bad_nor_good() => Assert.Equal(
        "The example on line 1 of the page is said to be \"markdown Bad\"; write \"markdown bad\" or \"markdown good\".",
        Assert.Throws<RuleTestException>(() => RulePages.Examples("```markdown Bad\n```\n")).Message);

    [Fact]
    public void Tells_of_a_fence_that_is_never_closed() => Assert.Equal(
        "The fence on line 3 of the page is never closed.",
        Assert.Throws<RuleTestException>(() => RulePages.Examples("# Page\n\n```markdown bad\nThe colour.\n")).Message);

    [Fact]
    public void Tells_of_a_bad_example_in_which_nothing_is_found() => Assert.Equal(
        """
        WP0001 british-spelling finds nothing in the example on line 3 of its Japanese page, which is said to be bad:

            1 │ The flavour.
            2 │
        """,
        Failure(Page, Page.Replace("colour", "flavour", StringComparison.Ordinal)));

    [Fact]
    public void Tells_of_a_good_example_in_which_something_is_found() => Assert.StartsWith(
        """
        WP0001 british-spelling finds something in the example on line 7 of its English page, which is said to be good:

            1 │ The [|colour|].
        """,
        Failure(Page.Replace("color", "colour", StringComparison.Ordinal), Page),
        StringComparison.Ordinal);

    [Fact]
    public void Runs_an_example_against_what_it_was_before()
    {
        const string page = """
            ```markdown before
            12.4.1 Event logging

            One year.

            Revision history

            - 1.0 (May 15, 2023) First
            ```

            ```markdown bad
            12.4.1 Event logging

            Two years.

            Revision history

            - 1.0 (May 15, 2023) First
            ```

            ```markdown good
            12.4.1 Event logging

            One year.

            Revision history

            - 1.0 (May 15, 2023) First
            ```
            """;
        var runner = new RuleRunner(new UnrecordedChangeRule(), new Knowledge([], StandardsRegistry.Empty), new() { Today = new DateOnly(2026, 11, 20) }, new Dictionary<string, object>());
        RulePages.Verify(runner, page, page);
    }

    [Fact]
    public void Tells_of_a_rule_that_is_handed_what_was_before_and_does_not_ask_for_it() => Assert.Equal(
        "WP0001 british-spelling is handed the revision before and does not name Fact.Previous in its descriptor.",
        Failure($"```markdown before\nThe color.\n```\n\n{Page}", Page));

    [Fact]
    public void Runs_an_example_with_what_the_network_answers()
    {
        const string page = """
            ```text answers
            https://kaede.example/a 404
            ```

            ```markdown bad
            See https://kaede.example/a.
            ```

            ```text answers
            https://kaede.example/a 200
            ```

            ```markdown good
            See https://kaede.example/a.
            ```
            """;
        RulePages.Verify(new RuleRunner(new DeadUrlRule(), new Knowledge([], StandardsRegistry.Empty), Facts.None, new Dictionary<string, object>()), page, page);
    }

    [Fact]
    public void Tells_of_a_rule_that_is_handed_answers_and_looks_at_no_links() => Assert.Equal(
        "WP0001 british-spelling is handed answers of the network and looks at no links.",
        Failure($"```text answers\nhttps://kaede.example/a 404\n```\n\n{Page}", Page));

    [Fact]
    public void Tells_of_a_page_without_a_good_example() => Assert.Equal(
        "The English page of WP0001 british-spelling has no example fenced with ```markdown good.",
        Failure("```markdown bad\nThe colour.\n```\n", Page));

    [Fact]
    public void Tells_of_a_page_that_is_missing() =>
        Assert.Equal("WP0001 british-spelling has no Japanese page. Write it beside the rule, called like its file: …Rule.ja.md.", Failure(Page, null));

    [Fact]
    public void Tells_of_pages_with_different_examples() => Assert.Equal(
        "The pages of WP0001 british-spelling show different examples. English: bad, good. Japanese: bad, good, good.",
        Failure(Page, $"{Page}\n\n```markdown good\nThe end.\n```\n"));

    private static string Failure(string? english, string? japanese) =>
        Assert.Throws<RuleTestException>(() => RulePages.Verify(Runner(), english, japanese)).Message.ReplaceLineEndings("\n");

    private static RuleRunner Runner() =>
        new(new WordRule(), new Knowledge([], StandardsRegistry.Empty), Facts.None, new Dictionary<string, object>());
}
