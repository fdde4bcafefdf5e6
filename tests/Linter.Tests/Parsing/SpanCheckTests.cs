using Wplint.Testing;

namespace Wplint.Tests.Parsing;

public sealed class SpanCheckTests
{
    private static readonly SourceText Source = new("5.1.1 方針\n\n方針です。ISO/IEC 27017 です。\n");

    [Fact]
    public void Finds_nothing_in_a_paper_that_tells_the_truth() => Assert.Empty(SpanCheck.Find(TreeText.Parse(Source.Text)));

    [Fact]
    public void Finds_a_number_that_is_off_by_one() => Assert.Equal(
        "paper.md: the number of the clause \"5.1.1 方針\" reads \"5.1.1\", and \".1.1 \" stands at [1..6).",
        Assert.Single(SpanCheck.Find(Paper(MakeClause(number: new TextSpan(1, 5))))));

    [Fact]
    public void Finds_a_block_outside_of_its_clause() => Assert.Equal(
        ["paper.md: the parts of \"5.1.1 方針\" do not lie one behind the other inside [0..8): [10..15) begins before 8 or ends too late.", "paper.md: the block of \"5.1.1 方針\" at [10..15) does not lie inside [0..8)."],
        SpanCheck.Find(Paper(MakeClause(whole: new TextSpan(0, 8)))));

    [Fact]
    public void Finds_clauses_that_overlap() => Assert.Contains(
        SpanCheck.Find(Paper(MakeClause(), MakeClause())),
        static problem => problem.Contains("the clauses at the top do not lie one behind the other", StringComparison.Ordinal));

    private static Clause MakeClause(TextSpan? number = null, TextSpan? whole = null) => new([])
    {
        Number = new ClauseNumber([5, 1, 1]) { Series = ClauseSeries.Controls, Text = "5.1.1", Span = number ?? new TextSpan(0, 5) },
        Title = Passage.Of(Source, new TextSpan(6, 2)),
        HeadingSpan = new TextSpan(0, 8),
        Span = whole ?? new TextSpan(0, 15),
        Body = [new TextBlock { Kind = TextBlockKind.Paragraph, Span = new TextSpan(10, 5), Passage = Passage.Of(Source, new TextSpan(10, 5)) }],
    };

    private static Whitepaper Paper(params Clause[] clauses) => new()
    {
        Path = "paper.md",
        Source = Source,
        Language = Language.Japanese,
        Cover = new Cover { Span = default, Body = [] },
        Clauses = clauses,
        Citations = [],
        References = [],
        Links = [],
        DefinedTerms = [],
        Footnotes = [],
        Comments = [],
    };
}
