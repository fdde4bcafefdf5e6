using Wplint.Core.Files;

namespace Wplint.Tests.Files;

public sealed class DisplayPathTests
{
    [Theory]
    [InlineData("/srv/papers/a.md", "papers/a.md")]
    [InlineData("/srv", ".")]
    [InlineData("/srv/..a.md", "..a.md")] // a name, not the way up
    public void Is_relative_below_the_working_folder(string path, string expected) => Assert.Equal(expected, Show(path));

    [Fact]
    public void Is_absolute_elsewhere() => Assert.Equal(Path.GetFullPath("/srvr/a.md").Replace('\\', '/'), Show("/srvr/a.md"));

    private static string Show(string path) => DisplayPath.Of(Path.GetFullPath(path), Path.GetFullPath("/srv"));
}
