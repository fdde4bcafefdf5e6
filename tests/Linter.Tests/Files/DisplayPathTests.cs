using Wplint.Core.Files;

namespace Wplint.Tests.Files;

public sealed class DisplayPathTests
{
    [Theory]
    [InlineData("/work/papers/a.md", "papers/a.md")]
    [InlineData("/work", ".")]
    [InlineData("/work/..a.md", "..a.md")] // a name, not the way up
    public void Is_relative_below_the_working_folder(string path, string expected) => Assert.Equal(expected, Show(path));

    [Fact]
    public void Is_absolute_elsewhere() => Assert.Equal(Path.GetFullPath("/worker/a.md").Replace('\\', '/'), Show("/worker/a.md"));

    private static string Show(string path) => DisplayPath.Of(Path.GetFullPath(path), Path.GetFullPath("/work"));
}
