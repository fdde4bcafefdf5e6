namespace Wplint.Tests.Running;

/// <summary>Papers made by hand, for tests that are not about parsing.</summary>
internal static class HandMade
{
    public static Knowledge NoKnowledge { get; } = new([], StandardsRegistry.Empty);

    public static Whitepaper Paper(string text, params Clause[] clauses) => new()
    {
        Path = "paper.md",
        Source = new SourceText(text),
        Language = Language.English,
        Cover = new Cover { Span = default, Body = [] },
        Clauses = clauses,
        Citations = [],
        References = [],
        Links = [],
        DefinedTerms = [],
        Footnotes = [],
        Comments = [],
    };

    public static Clause Clause(TextSpan span) => new([])
    {
        Title = new Passage(new SourceText(""), []),
        HeadingSpan = span,
        Span = span,
        Body = [],
    };
}
