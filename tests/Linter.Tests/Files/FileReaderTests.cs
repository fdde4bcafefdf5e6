using System.Diagnostics;
using Wplint.Core.Files;

namespace Wplint.Tests.Files;

public sealed class FileReaderTests : IDisposable
{
    private const int TenMegabytes = 10 * 1024 * 1024;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_a_file() => Assert.Equal("方針", FileReader.Read(_folder.Write("a.md", "方針")).Source.Text);

    [Fact]
    public void Reads_the_file_that_a_named_link_leads_to()
    {
        _folder.LinkFile("link.md", _folder.Write("a.md", "方針"));

        Assert.Equal("方針", FileReader.Read(_folder.Full("link.md")).Source.Text);
    }

    [Fact]
    public void Reads_a_file_of_the_largest_size()
    {
        var file = _folder.Write("a.md", Filled(TenMegabytes));

        Assert.Equal(TenMegabytes, FileReader.Read(file).Source.Length);
    }

    [Fact]
    public void Refuses_a_file_that_is_larger() =>
        Assert.StartsWith("This file is too large. wplint reads papers of up to 10 MB.", MessageOf(_folder.Write("a.md", Filled(TenMegabytes + 1))), StringComparison.Ordinal);

    [UnixFact]
    public void Refuses_a_file_without_end() => Assert.StartsWith("This file is too large.", MessageOf("/dev/zero"), StringComparison.Ordinal);

    [Fact]
    public void Says_that_a_file_is_missing()
    {
        Assert.StartsWith("There is no such file or folder.", MessageOf(_folder.Full("a.md")), StringComparison.Ordinal);
        Assert.StartsWith("There is no such file or folder.", MessageOf(_folder.Full("no/a.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_a_link_leads_nowhere()
    {
        _folder.LinkFile("link.md", "gone.md");

        Assert.StartsWith("There is no such file or folder.", MessageOf(_folder.Full("link.md")), StringComparison.Ordinal);
    }

    [UnprivilegedFact]
    public void Says_that_there_is_no_permission()
    {
        var file = _folder.Write("a.md", "方針");
        _folder.Close("a.md");

        Assert.StartsWith("There is no permission to read this.", MessageOf(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_so_of_a_folder_too()
    {
        // The system refuses to open a folder as it refuses a file that may not be read; also to root.
        Assert.StartsWith("There is no permission to read this.", MessageOf(_folder.Path), StringComparison.Ordinal);
    }

    [UnixFact]
    public void Says_that_the_system_failed()
    {
        _folder.LinkFile("a.md", "b.md");
        _folder.LinkFile("b.md", "a.md");

        Assert.StartsWith("This could not be read (", MessageOf(_folder.Full("a.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_a_found_file_without_length_for_empty() => Assert.Equal("", FileReader.ReadFound(_folder.Write("a.md")).Source.Text);

    [UnixFact]
    public void Does_not_wait_at_a_pipe_that_a_search_found()
    {
        using (var mkfifo = Process.Start("mkfifo", _folder.Full("pipe.md"))) mkfifo.WaitForExit();

        var reading = Task.Run(() => FileReader.ReadFound(_folder.Full("pipe.md")));

        Assert.True(reading.Wait(TimeSpan.FromSeconds(10)));
    }

    private static byte[] Filled(int length)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, (byte)'a');
        return bytes;
    }

    private static string MessageOf(string path) => FileReader.Read(path).Problem!.GetMessage(Language.English);
}
