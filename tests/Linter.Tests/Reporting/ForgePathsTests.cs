using Wplint.Core.Reporting;

namespace Wplint.Tests.Reporting;

public sealed class ForgePathsTests
{
    [Theory]
    [InlineData("/checkout", "/checkout", "papers/a.md", "papers/a.md")]
    [InlineData("/checkout", "/checkout/", "papers/a.md", "papers/a.md")]
    [InlineData("/checkout/docs", "/checkout", "papers/a.md", "docs/papers/a.md")]
    [InlineData("/checkout/docs", "/checkout", "../a.md", "a.md")]
    [InlineData("/checkout", null, "papers/a.md", "papers/a.md")]
    [InlineData("/checkout", "", "papers/a.md", "papers/a.md")]
    [InlineData("/checkout", "relative", "papers/a.md", "papers/a.md")]
    [InlineData("/elsewhere", "/checkout", "papers/a.md", "papers/a.md")]
    public void Leads_from_the_root_of_the_repository(string workingFolder, string? root, string path, string expected) =>
        Assert.Equal(expected, new ForgePaths(Full(workingFolder)!, Full(root)).Of(path));

    private static string? Full(string? path) => path is ['/', ..] ? Path.GetFullPath(path) : path;
}
