using System.Diagnostics;
using Wplint.Links;

namespace Wplint.Tests.Links;

public sealed class IgnoredAddressesTests
{
    [Theory]
    [InlineData("https://kumo.example/status")]
    [InlineData("https://KUMO.example/*")]
    [InlineData("*.example/*")]
    [InlineData("*status")]
    [InlineData("*://*/status")]
    [InlineData("https://*.example/st*s")]
    [InlineData("https:**status")]
    [InlineData("*")]
    public void Ignores_what_a_pattern_stands_for(string pattern) => Assert.True(new IgnoredAddresses([pattern]).Contains("https://kumo.example/status"));

    [Theory]
    [InlineData("https://kumo.example/")]
    [InlineData("kumo.example")]
    [InlineData("https://kumo.example/statu")]
    [InlineData("https://kumo.example/status*us")]
    [InlineData("https://kumo?example/status")]
    [InlineData("*kumo*kumo*")]
    [InlineData("")]
    public void Asks_what_a_pattern_only_resembles(string pattern) => Assert.False(new IgnoredAddresses([pattern]).Contains("https://kumo.example/status"));

    [Fact]
    public void Finds_the_pattern_that_fits_among_others() =>
        Assert.True(new IgnoredAddresses(["https://mizu.example/*", "https://kumo.example/*"]).Contains("https://kumo.example/status"));

    [Fact]
    public void Takes_no_longer_for_a_pattern_made_to_take_long()
    {
        var ignored = new IgnoredAddresses([string.Concat(Enumerable.Repeat("*a", 2000)) + "b"]);
        var watch = Stopwatch.StartNew();

        Assert.False(ignored.Contains($"https://kumo.example/{new string('a', 10_000)}"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
    }
}
