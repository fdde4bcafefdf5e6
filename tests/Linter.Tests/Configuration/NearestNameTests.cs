using Wplint.Core.Configuration;

namespace Wplint.Tests.Configuration;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["dead-url", "moved-url", "WP3003", "WP3004", "warning", "en", "ja"];

    [Theory]
    [InlineData("dead-ulr", "dead-url")] // neighbours exchanged
    [InlineData("deadurl", "dead-url")]
    [InlineData("dead_url", "dead-url")]
    [InlineData("Dead-URL", "dead-url")]
    [InlineData("wp3033", "WP3003")]
    [InlineData("warn", "warning")]
    [InlineData("e", "en")]
    public void Finds_what_was_meant(string word, string expected) => Assert.Equal(expected, NearestName.Find(word, Names));

    [Theory]
    [InlineData("fr")] // two letters, and both are others
    [InlineData("")]
    [InlineData("something-else")]
    [InlineData("WP7777")]
    public void Finds_nothing_where_nothing_is_near(string word) => Assert.Null(NearestName.Find(word, Names));

    [Fact]
    public void Takes_the_nearest_of_several() => Assert.Equal("moved-url", NearestName.Find("mved-url", Names));

    [Fact]
    public void Prefers_a_slip_to_an_abbreviation() => Assert.Equal("files", NearestName.Find("file", ["file-pattern", "files"]));

    [Fact]
    public void Is_quick_with_a_word_longer_than_any_name() => Assert.Null(NearestName.Find(new string('x', 10_000_000), Names));
}
