using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Wplint.Tests.Files;

namespace Wplint.Tests.CommandLine;

/// <summary>Without <c>--online</c>, the program asks nobody, and with it nobody inside: papers come from strangers.</summary>
public sealed class OfflineTests : IDisposable
{
    /// <summary>The program as it is built for people: beside the tests lie libraries of theirs, and some of its own do not.</summary>
    private static readonly string ProgramFolder = FindProgramFolder();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check", "a.md")]
    [InlineData("check", "--select", "WP3", "--ignore", "WP3007")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("fix", "--suggested")]
    [InlineData("baseline", "write")]
    [InlineData("tree", "a.md")]
    public void Nobody_is_called_by(params string[] arguments)
    {
        using var site = new TcpListener(IPAddress.Loopback, port: 0);
        site.Start();
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)site.LocalEndpoint).Port}/");
        _folder.Write("a.md", Shell.PaperWith($"[規約]({address}a) と {address} と ![図]({address}b.png) です。"));

        Assert.InRange(Run(ProgramFolder, arguments).Status, 0, 1);
        Assert.False(site.Pending());
    }

    [Fact]
    public void Nobody_inside_is_called_online_unless_the_command_line_says_so()
    {
        using var site = new TcpListener(IPAddress.Loopback, port: 0);
        site.Start();
        var port = ((IPEndPoint)site.LocalEndpoint).Port;
        _folder.Write("a.md", Shell.PaperWith(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/ と http://localhost:{port}/ です。")));

        var (status, output) = Run(ProgramFolder, "check", "--online", "--select", "unverified-url", "--lang", "en");

        Assert.Equal(0, status);
        Assert.Equal(3, output.Split("was not asked: it leads to a private, local or otherwise special address.").Length);
        Assert.False(site.Pending());
    }

    [UnixFact]
    public void What_would_ask_is_not_even_loaded()
    {
        _folder.Write("a.md", Shell.PaperWith("[規約](https://www.kaede.internal/a)"));
        var program = _folder.CreateFolder("program");
        foreach (var file in Directory.GetFiles(ProgramFolder)) File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
        foreach (var library in (string[])["Linter.Links.dll", "Polly.Core.dll"]) File.WriteAllText(Path.Combine(program, library), "This is no library.");

        Assert.Equal(0, Run(program, "check", "a.md", "--select", "dead-url").Status);
        Assert.Equal(3, Run(program, "check", "a.md", "--select", "dead-url", "--online").Status); // so they are broken
    }

    private static string FindProgramFolder()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory); // …/bin/Linter.Tests/debug
        return Path.Combine(own.Parent!.Parent!.FullName, "Linter", own.Name);
    }

    private (int Status, string Output) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(program, OperatingSystem.IsWindows() ? "wplint.exe" : "wplint"), arguments)
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        // What is remembered of earlier runs stays out of it.
        start.Environment["XDG_CACHE_HOME"] = _folder.CreateFolder(".cache");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
