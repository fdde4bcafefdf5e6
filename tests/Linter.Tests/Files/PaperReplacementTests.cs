using System.Diagnostics;
using System.Text;
using Wplint.Core.Files;

namespace Wplint.Tests.Files;

public sealed class PaperReplacementTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Replaces_a_file_and_leaves_nothing_else_behind()
    {
        var file = _folder.Write("a.md", "old");
        Assert.Null(Replace(file, "old", "new"));
        Assert.Equal("new", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("older")]
    [InlineData("odd")]
    [InlineData("")]
    public void Leaves_alone_what_somebody_changed(string present)
    {
        var file = _folder.Write("a.md", present);
        Assert.StartsWith("The file was changed by somebody else meanwhile.", Replace(file, "old", "new"), StringComparison.Ordinal);
        Assert.Equal(present, File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Has_nothing_to_do_where_the_new_text_is_there() => Assert.Null(Replace(_folder.Write("a.md", "new"), "old", "new"));

    [Fact]
    public void Leaves_alone_what_changes_while_the_new_text_is_written()
    {
        var file = _folder.Write("a.md", "old");
        Assert.Throws<IOException>(() => WholeFile.Replace(file, stream => stream.Write("new"u8), static () => throw new IOException("Too late.")));
        Assert.Equal("old", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Does_not_make_a_file_that_is_gone()
    {
        Assert.StartsWith("The file was changed", Replace(_folder.Full("a.md"), "old", "new"), StringComparison.Ordinal);
        Assert.StartsWith("The file was changed", Replace(_folder.Full("gone/a.md"), "old", "new"), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [UnixFact]
    public void Keeps_the_mode()
    {
        var file = _folder.Write("a.md", "old");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, Mode);
        Assert.Null(Replace(file, "old", "new"));
        if (!OperatingSystem.IsWindows()) Assert.Equal(Mode, File.GetUnixFileMode(file));
    }

    [UnixFact]
    public void Follows_links_so_that_they_stay_links()
    {
        var file = _folder.Write("real/a.md", "old");
        _folder.LinkFile("link.md", "real/a.md");
        _folder.LinkFile("second.md", "link.md");
        Assert.Null(Replace(_folder.Full("second.md"), "old", "new"));
        Assert.Equal("new", File.ReadAllText(file));
        Assert.Equal("link.md", new FileInfo(_folder.Full("second.md")).LinkTarget);
        Assert.Equal([file], Directory.GetFileSystemEntries(_folder.Full("real")));
    }

    [UnixFact]
    public void Says_that_links_go_round_in_circles()
    {
        _folder.LinkFile("one.md", "two.md");
        _folder.LinkFile("two.md", "one.md");
        Assert.StartsWith("It could not be written: ", Replace(_folder.Full("one.md"), "old", "new"), StringComparison.Ordinal);
    }

    [UnixFact]
    public void Does_not_replace_a_named_pipe()
    {
        var pipe = _folder.Full("pipe.md");
        using (var make = Process.Start("mkfifo", [pipe])) make.WaitForExit();
        Assert.Equal("It is no regular file.", Replace(pipe, "old", "new"));
        Assert.Equal([pipe], Directory.GetFileSystemEntries(_folder.Path));
    }

    // A device has no length, as an empty file has none. None of these tests names a device that there is: whoever runs them may be allowed to replace it.
    [Fact]
    public void Does_not_replace_what_has_no_length()
    {
        var file = _folder.Write("a.md", "");
        Assert.StartsWith("The file was changed", Replace(file, "", "new"), StringComparison.Ordinal);
        Assert.Equal("", File.ReadAllText(file));
    }

    [UnixFact]
    public void Makes_nothing_among_the_devices()
    {
        Assert.Throws<IOException>(static () => WholeFile.Replace("/dev/wplint-test", static stream => stream.Write("new"u8)));
        Assert.False(File.Exists("/dev/wplint-test"));
    }

    [UnprivilegedFact]
    public void Does_not_replace_a_file_that_is_not_to_be_written()
    {
        var file = _folder.Write("a.md", "old");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead);
        Assert.Equal("There is no permission to write it.", Replace(file, "old", "new"));
        Assert.Equal("old", File.ReadAllText(file));
    }

    [UnprivilegedFact]
    public void Says_that_a_folder_is_not_to_be_written_in()
    {
        var file = _folder.Write("closed/a.md", "old");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder.Full("closed"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.StartsWith("There is no permission to write in its folder", Replace(file, "old", "new"), StringComparison.Ordinal);
        _folder.Close("closed", close: false);
        Assert.Equal("old", File.ReadAllText(file));
    }

    private static string? Replace(string path, string before, string after) =>
        PaperReplacement.Replace(path, Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after))?.En;
}
