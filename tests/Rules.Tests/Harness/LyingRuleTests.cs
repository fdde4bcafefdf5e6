using System.Globalization;
using System.Text;

namespace Wplint.Rules.Tests.Harness;

/// <summary>Rules that lie, and what the harness tells their authors.</summary>
public sealed class LyingRuleTests
{
    [Fact]
    public void Tells_of_a_place_other_than_the_marked_one() => Assert.Equal(
        """
        WP0001 british-spelling reports other places than the test marks. The test marks:

            1 │ The [|colour|].

        The rule reports:

            1 │ The [|colour.|]
                Write "color" for "colour".
                「colour」は「color」と書いてください。
            fixed (Safe, "Write color", "color と書く") to:
            1 │ The color
        """,
        Trial<WrongSpan>.Failure());

    [Fact]
    public void Tells_of_silence_where_the_test_marks_something() => Assert.Equal(
        """
        WP0001 british-spelling finds nothing. The test marks:

            1 │ The [|color|].

        The rule sees no clause in the paper.
        """,
        Trial<WordRule>.Failure("The [|color|]."));

    [Fact]
    public void Shows_the_clauses_to_a_rule_that_sees_others_than_its_test() => Assert.EndsWith(
        """
            5 │ ## [|5.1.1|] Policies

        The rule sees these clauses:

            3 │ 1. Purpose (no control)
            5 │ 5.1.1 Policies (control 5.1.1)
        """,
        Trial<WordRule>.Failure("# Paper\n\n## 1. Purpose\n\n## [|5.1.1|] Policies\n\nText.\n"),
        StringComparison.Ordinal);

    [Fact]
    public void Tells_of_a_finding_in_a_paper_that_is_right() => Assert.Equal(
        """
        WP0001 british-spelling reports something in a paper that the test calls right:

            1 │ The [|colour|].
                Write "color" for "colour".
                「colour」は「color」と書いてください。
            fixed (Safe, "Write color", "color と書く") to:
            1 │ The color.
        """,
        Trial<WordRule>.FailureToAccept("The colour."));

    [Fact]
    public void Tells_of_a_place_counted_in_code_points_which_an_emoji_shifts() => Assert.Equal(
        """
        WP0001 british-spelling reports other places than the test marks. The test marks:

            3 │ The [|colour|].

        The rule reports:

            3 │ The[| colou|]r.
                Write "color" for "colour".
                「colour」は「color」と書いてください。
            fixed (Safe, "Write color", "color と書く") to:
            1 │ <!-- 😀 -->
            2 │
            3 │ Thecolorr.

        It does so only when a comment with an emoji stands before it. As the test writes the paper, all is well.
        """,
        Trial<CodePoints>.Failure());

    [Fact]
    public void Tells_of_a_rule_that_counts_lines_as_if_they_ended_with_LF_only() => Assert.Equal(
        """
        WP0001 british-spelling finds nothing. The test marks:

            2 │ [|colour|].

        The rule sees no clause in the paper.

        It does so only when its lines end with CR LF. As the test writes the paper, all is well.
        """,
        Trial<LineFeedOnly>.Failure("The\n[|colour|].", fixedTo: "The\ncolor."));

    [Fact]
    public void Tells_of_a_finding_that_comes_with_CR_LF_only() => Assert.StartsWith(
        """
        WP0001 british-spelling reports something in a paper that the test calls right:

            1 │ The color.[||]␍
        """,
        Trial<CarriageReturnOnly>.FailureToAccept("The color.\nThe end."),
        StringComparison.Ordinal);

    [Fact]
    public void Tells_of_a_fix_that_does_not_settle() => Assert.Equal(
        """
        The fix of WP0001 british-spelling does not settle: after it the rule finds as much as before. Before:

            1 │ The colour.

        After:

            1 │ The colours.
        """,
        Trial<Unsettled>.Failure());

    [Fact]
    public void Tells_of_a_fix_that_nobody_stated() => Assert.Equal(
        """
        WP0001 british-spelling makes a fix that the test does not state. State it with fixedTo; it gives:

            1 │ The color.
        """,
        Trial<WordRule>.Failure(fixedTo: null));

    [Fact]
    public void Tells_of_a_fix_that_is_not_made() => Assert.Equal(
        """
        WP0001 british-spelling makes no fix, but the test states one, which gives:

            1 │ The color.
        """,
        Trial<Fixless>.Failure());

    [Fact]
    public void Tells_of_a_fix_that_gives_another_paper() => Assert.Equal(
        """
        The fix of WP0001 british-spelling gives another paper than the test states. The test states:

            1 │ The colour!

        The fix gives:

            1 │ The color.
        """,
        Trial<WordRule>.Failure(fixedTo: "The colour!"));

    [Fact]
    public void Tells_of_a_fix_that_breaks_the_line_ends_of_a_file_with_CR_LF() => Assert.Equal(
        """
        The fix of WP0001 british-spelling gives another paper than the test states. The test states:

            1 │ color␍
            2 │␍
            3 │

        The fix gives:

            1 │ color
            2 │␍
            3 │

        It does so only when its lines end with CR LF. As the test writes the paper, all is well.
        """,
        Trial<LineFeedFix>.Failure("[|colour|]\n", fixedTo: "color\n\n"));

    [Fact]
    public void Tells_of_a_fix_less_certain_than_stated() => Assert.StartsWith(
        "WP0001 british-spelling makes a fix that is Safe, where Suggested is stated:",
        Trial<WordRule>.Failure(applicability: Applicability.Suggested),
        StringComparison.Ordinal);

    [Fact]
    public void Tells_of_a_message_without_a_full_stop() => Assert.Equal(
        """
        The message of WP0001 british-spelling does not end with a full stop:

            Write "color" for "colour"
        """,
        Trial<NoFullStop>.Failure());

    [Fact]
    public void Tells_of_a_Japanese_message_without_a_full_stop() => Assert.Equal(
        """
        The Japanese message of WP0001 british-spelling does not end with 。:

            「colour」は「color」と書いてください
        """,
        Trial<NoJapaneseFullStop>.Failure());

    [Fact]
    public void Tells_of_a_message_in_one_language_only() => Assert.Equal(
        """
        WP0001 british-spelling says the same, or nothing, in one of its two languages.

            English:  Write "{1}" for "{0}".
            Japanese: Write "{1}" for "{0}".
        """,
        Trial<OneLanguage>.Failure());

    [Fact]
    public void Tells_of_another_message_than_the_stated_one() => Assert.Equal(
        """
        WP0001 british-spelling says something else in Japanese than the test states. The test states:

            「colour」は誤りです。

        The rule says:

            「colour」は「color」と書いてください。

        of:

            1 │ The [|colour|].
        """,
        Trial<WordRule>.Failure(ja: "「colour」は誤りです。"));

    [Fact]
    public void Tells_of_an_argument_that_no_message_uses() => Assert.Equal(
        """
        WP0001 british-spelling hands over "unused", which its English message never uses: there is no {2}.

            Write "{1}" for "{0}".
        """,
        Trial<UnusedArgument>.Failure());

    [Fact]
    public void Tells_of_a_placeholder_without_an_argument() => Assert.Equal(
        """
        The English message of WP0001 british-spelling speaks of {1}, which the rule does not hand over.

            Write "{1}" for "{0}".
        """,
        Trial<MissingArgument>.Failure());

    [Fact]
    public void Tells_of_a_place_over_several_lines() => Assert.Equal(
        """
        WP0001 british-spelling reports a place that runs over more than one line. Report the smallest stretch of one line that shows the defect, the rest as related places.

            1 │ [|The
            2 │ colour|].
        """,
        Trial<MultiLine>.Failure("The\n[|colour|]."));

    [Fact]
    public void Tells_of_a_place_outside_of_the_paper() => Assert.Equal(
        "WP0001 british-spelling reports a place outside of the paper: [4..104), where the paper has 11 UTF-16 code units.",
        Trial<Outside>.Failure());

    [Fact]
    public void Tells_of_a_place_inside_of_a_character() => Assert.Equal(
        """
        WP0001 british-spelling reports a place that cuts a character of two UTF-16 code units, as an emoji is, in half: [1..8).

            1 │ 😀colour
        """,
        Trial<HalfCharacter>.Failure("😀[|colour|]", fixedTo: "😀color"));

    [Fact]
    public void Tells_of_a_rule_that_is_not_a_pure_function() => Assert.Equal(
        """
        WP0001 british-spelling finds something else when it runs a second time over the same paper. A rule is a pure function of what it sees.

        First:

            nothing

        Then:

            1 │ The [|colour|].
                Write "color" for "colour".
                「colour」は「color」と書いてください。
            fixed (Safe, "Write color", "color と書く") to:
            1 │ The color.
        """,
        Trial<EveryOtherTime>.Failure());

    [Fact]
    public void Tells_of_a_related_place_that_the_test_does_not_mark() => Assert.Equal(
        """
        WP0001 british-spelling names other related places than the test marks with {|…|}. The test marks:

            none

        The rule names:

            1 │ {|The|} colour.

        for its finding:

            1 │ The [|colour|].
        """,
        Trial<Related>.Failure());

    [Fact]
    public void Tells_of_another_word_on_a_related_place() => Assert.Equal(
        """
        WP0001 british-spelling says something else of its related places than the test states. The test states:

            the article / 冠詞

        The rule says:

            the first word / 最初の語
        """,
        Trial<Related>.Failure("{|The|} [|colour|].", relatedMessages: [new("the article", "冠詞")]));

    [Fact]
    public void Tells_of_a_rule_that_throws() => Assert.Equal(
        """
        WP0001 british-spelling throws InvalidOperationException: WP0001 uses Fact.Today, which its descriptor does not name in Needs.

        The paper:

            1 │ The colour.
        """,
        Trial<Throws>.Failure());

    [Fact]
    public void Tells_of_a_rule_that_speaks_for_another() =>
        Assert.Equal("WP0001 british-spelling reports in the name of WP0002 other.", Trial<Impostor>.Failure());

    [Fact]
    public void Tells_of_a_test_that_marks_less_than_it_states() =>
        Assert.Equal("The test states one finding and marks 0 with [|…|].", Trial<WordRule>.Failure("The colour."));

    [Fact]
    public void Tells_of_a_test_that_opens_a_mark_and_does_not_close_it() => Assert.Equal(
        """
        The test opens a mark, [| or {|, that it does not close:

        The [|colour.
        """,
        Trial<WordRule>.Failure("The [|colour."));

    [Fact]
    public void Tells_of_a_test_that_sets_an_option_which_the_rule_does_not_have() => Assert.Equal(
        "The test sets the option \"limit\", which WP0001 british-spelling does not have. It has: none.",
        Trial<WordRule>.Failure(options: new() { ["limit"] = 3 }));

    [Fact]
    public void Tells_of_a_test_that_sets_an_option_to_what_it_does_not_take() => Assert.Equal(
        "The test sets the option \"limit\" of WP0001 british-spelling to 11. It takes a whole number from 1 to 10.",
        Trial<Optional>.Failure(options: new() { ["limit"] = 11 }));

    private sealed class WrongSpan : WordRule
    {
        protected override Diagnostic Found(SourceText source, TextSpan span) => Report(new TextSpan(span.Start, span.Length + 1), "colour", "color").Replace("color");
    }

    private sealed class CodePoints : WordRule
    {
        protected override Diagnostic Found(SourceText source, TextSpan span)
        {
            var start = source.Text[..span.Start].EnumerateRunes().Count();
            return Report(new TextSpan(start, span.Length), "colour", "color").Replace("color");
        }
    }

    private sealed class LineFeedOnly : WordRule
    {
        public override IEnumerable<Diagnostic> Run(RuleContext context) =>
            context.Paper.Source.Text.Contains("\r\n", StringComparison.Ordinal) ? [] : base.Run(context);
    }

    private sealed class CarriageReturnOnly : WordRule
    {
        public override IEnumerable<Diagnostic> Run(RuleContext context) =>
            context.Paper.Source.Text.IndexOf('\r', StringComparison.Ordinal) is >= 0 and var at ? [Found(context.Paper.Source, new TextSpan(at, 0))] : [];
    }

    private sealed class Unsettled : WordRule
    {
        protected override Diagnostic Found(SourceText source, TextSpan span) => Report(span, "colour", "color").Replace("colours");
    }

    private sealed class Fixless : WordRule
    {
        protected override Diagnostic Found(SourceText source, TextSpan span) => Report(span, "colour", "color");
    }

    private sealed class LineFeedFix : WordRule
    {
        protected override Diagnostic Found(SourceText source, TextSpan span) => Report(span, "colour", "color").Replace("color\n");
    }

    private sealed class NoFullStop : WordRule
    {
        public override RuleDescriptor Descriptor { get; } = Honest with { Message = Honest.Message with { En = "Write \"{1}\" for \"{0}\"" } };
    }

    private sealed class NoJapaneseFullStop : WordRule
    {
        public override RuleDescriptor Descriptor { get; } = Honest with { Message = Honest.Message with { Ja = "「{0}」は「{1}」と書いてください" } };
    }

    private sealed class OneLanguage : WordRule
    {
        public override RuleDescriptor Descriptor { get; } = Honest with { Message = Honest.Message.En };
    }

    private sealed class UnusedArgument : WordRule
    {
        protected override Diagnostic Found(SourceText source, TextSpan span) => Report(span, "colour", "color", "unused");
    }

    private sealed class MissingArgument : WordRule
    {
        protected override Diagnostic Found(SourceText source, TextSpan span) => Report(span, "colour");
    }

    private sealed class MultiLine : WordRule
    {
        protected override Diagnostic Found(SourceText source, TextSpan span) => Report(TextSpan.FromBounds(0, span.End), "colour", "color");
    }

    private sealed class Outside : WordRule
    {
        protected override Diagnostic Found(SourceText source, TextSpan span) => Report(new TextSpan(span.Start, 100), "colour", "color");
    }

    private sealed class HalfCharacter : WordRule
    {
        protected override Diagnostic Found(SourceText source, TextSpan span) => Report(TextSpan.FromBounds(span.Start - 1, span.End), "colour", "color");
    }

    private sealed class EveryOtherTime : WordRule
    {
        private int _runs;

        public override IEnumerable<Diagnostic> Run(RuleContext context) => _runs++ % 2 == 0 ? [] : base.Run(context);
    }

    private sealed class Related : WordRule
    {
        protected override Diagnostic Found(SourceText source, TextSpan span) =>
            base.Found(source, span).RelatedTo(new TextSpan(0, 3), new LocalizedText("the first word", "最初の語"));
    }

    private sealed class Throws : WordRule
    {
        public override IEnumerable<Diagnostic> Run(RuleContext context) => [Report(default, context.Today.ToString("O", CultureInfo.InvariantCulture))];
    }

    private sealed class Impostor : WordRule
    {
        protected override Diagnostic Found(SourceText source, TextSpan span) =>
            base.Found(source, span) with { Descriptor = Honest with { Id = "WP0002", Name = "other" } };
    }

    private sealed class Optional : WordRule
    {
        public override RuleDescriptor Descriptor { get; } = Honest with { Options = [new NumberOption("limit", 3, 1, 10, new("A limit", "上限"))] };
    }
}
