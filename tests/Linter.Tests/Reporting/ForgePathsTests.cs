using Wplint.Core.Reporting;

namespace Wplint.Tests.Reporting;

public sealed class ForgePathsTests
{
    [Theory]
    [InlineData("/work", "/work", "papers/a.md", "papers/a.md")]
    [InlineData("/work", "/work/", "papers/a.md", "papers/a.md")]
    [InlineData("/work/docs", "/work", "papers/a.md", "docs/papers/a.md")]
    [InlineData("/work/docs", "/work", "../a.md", "a.md")]
    [InlineData("/work", null, "papers/a.md", "papers/a.md")]
    [InlineData("/work", "", "papers/a.md", "papers/a.md")]
    [InlineData("/work", "relative", "papers/a.md", "papers/a.md")]
    [InlineData("/elsewhere", "/work", "papers/a.md", "papers/a.md")]
    public void Leads_from_the_root_of_the_repository(string workingFolder, string? root, string path, string expected) =>
        Assert.Equal(expected, new ForgePaths(Full(workingFolder)!, Full(root)).Of(path));

    private static string? Full(string? path) => path is ['/', ..] ? Path.GetFullPath(path) : path;
}
