using Wplint.Links.Caching;

namespace Wplint.Tests.Links;

public sealed class CacheFolderTests
{
    private static readonly string Root = OperatingSystem.IsWindows() ? @"C:\" : "/";
    private static readonly string Home = Path.Combine(Root, "home", "me");

    [Fact]
    public void Is_where_the_user_keeps_such_things()
    {
        var folder = CacheFolder.Find(name => name switch
        {
            "HOME" => Home,
            "LOCALAPPDATA" => Path.Combine(Home, "Local"),
            _ => null,
        });

        string[] names = OperatingSystem.IsWindows() ? ["Local", "wplint", "Cache"]
            : OperatingSystem.IsMacOS() ? ["Library", "Caches", "wplint"]
            : [".cache", "wplint"];
        Assert.Equal(Path.Combine([Home, .. names]), folder);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("home/me")]
    public void Is_nowhere_where_the_user_has_no_folder(string? folder) => Assert.Null(CacheFolder.Find(_ => folder));

    [Theory]
    [InlineData("kept", "kept/wplint")]
    [InlineData("", "home/me/.cache/wplint")]
    public void Is_where_XDG_says_in_the_world_of_Linux(string cacheHome, string expected)
    {
        var folder = CacheFolder.Find(name => name switch
        {
            "XDG_CACHE_HOME" => cacheHome.Length == 0 ? "relative" : Path.Combine(Root, cacheHome),
            "HOME" => Home,
            _ => null,
        });

        if (OperatingSystem.IsLinux()) Assert.Equal(Path.Combine(Root, expected), folder);
        else Assert.DoesNotContain("kept", folder ?? "", StringComparison.Ordinal);
    }
}
