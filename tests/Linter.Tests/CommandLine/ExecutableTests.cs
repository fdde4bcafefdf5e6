using System.Diagnostics;
using System.Globalization;
using System.Text;
using Wplint.Tests.Files;

namespace Wplint.Tests.CommandLine;

/// <summary>The program itself, started as people start it.</summary>
public sealed class ExecutableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Runs_and_tells_result_from_summary()
    {
        _folder.Write("a.md", [0xFF, 0xFE, 0x61, 0x00]);
        var (status, output, error) = Run(["check", "a.md", "--lang", "ja"]);
        Assert.Equal(2, status);
        Assert.StartsWith("a.md:1:1: error WP9005 unreadable-file: このファイルは UTF-8 ではなく UTF-16 です。", output, StringComparison.Ordinal);
        Assert.StartsWith("文書 0 件を検査しました", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_standard_input()
    {
        var (status, output, _) = Run(["check", "--stdin-filename", "draft.md", "-q", "--format", "github"], input: "");
        Assert.Equal((0, "::warning file=draft.md,line=1,col=1,endLine=1,endColumn=1,title=WP9006 nothing-recognised::This file is empty, so nothing was checked.\n"), (status, output));
    }

    [UnixFact]
    public void Writes_after_what_others_have_written_to_the_same_file()
    {
        var (status, output, _) = RunIn("/bin/sh", ["-c", "(echo before; \"$0\" --version; echo behind) > log; cat log", Executable]);
        Assert.Equal(0, status);
        Assert.Matches(@"^before\nwplint \d+\.\d+\.\d+\nbehind\n$", output);
    }

    [UnixFact]
    public void Is_quiet_when_the_reader_has_seen_enough()
    {
        var (_, output, error) = RunIn("/bin/sh", ["-c", "\"$0\" rules --format json | true", Executable]);
        Assert.Equal(("", ""), (output, error));
    }

    [UnixFact]
    public void Says_that_its_working_folder_is_gone()
    {
        var (status, output, error) = RunIn("/bin/sh", ["-c", "mkdir gone; cd gone; rmdir ../gone; \"$0\" check", Executable]);
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("wplint: Cannot read or write: ", error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Says_that_the_disk_is_full()
    {
        if (!File.Exists("/dev/full")) return; // Linux only
        foreach (var command in (string[])["rules", "rules --format json", "explain WP9006"])
            Assert.Equal((2, "", "wplint: Cannot read or write: No space left on device.\n"), RunIn("/bin/sh", ["-c", $"\"$0\" {command} > /dev/full", Executable]));
    }

    [UnixFact]
    public void Ends_at_once_when_interrupted()
    {
        using var process = Start(Executable, ["check", "--stdin-filename", "a.md"]); // waits for standard input
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal((130, "", ""), (process.ExitCode, process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd()));
    }

    private static string Executable =>
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "wplint.exe" : "wplint");

    private (int Status, string Output, string Error) Run(string[] arguments, string? input = null) => RunIn(Executable, arguments, input);

    private (int Status, string Output, string Error) RunIn(string program, string[] arguments, string? input = null)
    {
        using var process = Start(program, arguments);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG", "GITHUB_ACTIONS"]) start.Environment.Remove(name);
        return Process.Start(start)!;
    }
}
