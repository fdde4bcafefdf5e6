using Wplint.Core.Starting;

namespace Wplint.Tests.Starting;

public sealed class IncludePatternsTests
{
    /// <summary>A file with <c>!</c> in front is no paper, one with <c>?</c> cannot be read.</summary>
    [Theory]
    [InlineData("", "**/*.md")]
    [InlineData("!README.md", "**/*.md")]
    [InlineData("a.md", "*.md")]
    [InlineData("a.md sub/b.md", "**/*.md")]
    [InlineData("a.md !README.md", "a.md")]
    [InlineData("papers/a.md papers/b.md !README.md", "papers/*.md")]
    [InlineData("papers/ja/a.md papers/en/b.md !README.md", "papers/**/*.md")]
    [InlineData("papers/ja/a.md papers/en/b.md !papers/README.md", "papers/en/*.md papers/ja/*.md")]
    [InlineData("papers/a.md !docs/b.md papers/c.md !papers/drafts/d.md", "papers/*.md")]
    [InlineData("papers/a.md ?papers/b.md !README.md", "papers/*.md")]
    [InlineData("p/a.md p/b.md p/c.md p/d.md p/e.md p/f.md !p/README.md", "p/*.md")]
    [InlineData("p/a.md p/b.md !p/README.md", "p/a.md p/b.md")]
    public void Are_the_narrowest_that_a_person_would_write(string files, string patterns) =>
        Assert.Equal(patterns.Split(' '), IncludePatterns.Of([.. files.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Surveyed)]));

    private static SurveyedFile Surveyed(string file) => file[0] switch
    {
        '!' => new SurveyedFile(file[1..]),
        '?' => new SurveyedFile(file[1..]) { Problem = new Diagnostic { Descriptor = Running.FakeRule.Describe("WP0001", "fake"), Message = "", Arguments = [], Span = default } },
        _ => new SurveyedFile(file) { IsPaper = true },
    };
}
