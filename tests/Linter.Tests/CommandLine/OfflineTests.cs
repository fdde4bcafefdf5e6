using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Wplint.Tests.Files;

namespace Wplint.Tests.CommandLine;

/// <summary>Without <c>--online</c>, the program asks nobody: papers come from strangers.</summary>
public sealed class OfflineTests : IDisposable
{
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

        var status = Run(AppContext.BaseDirectory, arguments);

        Assert.InRange(status, 0, 1);
        Assert.False(site.Pending());
    }

    [UnixFact]
    public void What_would_ask_is_not_even_loaded()
    {
        _folder.Write("a.md", Shell.PaperWith("[規約](http://www.kaede.example/a)"));
        var program = _folder.CreateFolder("program");
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory)) File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
        foreach (var library in (string[])["Linter.Links.dll", "Polly.Core.dll"]) File.WriteAllText(Path.Combine(program, library), "This is no library.");

        Assert.Equal(0, Run(program, "check", "a.md", "--select", "WP3"));
    }

    private int Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(program, OperatingSystem.IsWindows() ? "wplint.exe" : "wplint"), arguments)
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
