using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Wplint.Tests.Files;
using Wplint.Tests.Links.Site;

namespace Wplint.Tests.CommandLine;

/// <summary><c>wplint links</c> as people start it, against a real server.</summary>
public sealed class LinksProcessTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Tells_of_each_address_what_a_server_says()
    {
        Write("/page", "/page#there", "/page#nowhere", "/redirect/301/2", "/redirect/302/1", "/status/404", "/status/403");
        using var process = Start("links", "a.md", "--strict", "--allow-private-addresses", "--format", "json");
        var (status, output, error) = Finish(process);
        Assert.True(status == 1, error);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(
            [
                "dead not-found 404 /status/404",
                "moved moved-permanently 200 /redirect/301/2",
                "unknown fragment-not-found 200 /page#nowhere",
                "unknown forbidden 403 /status/403",
                "alive answered 200 /page",
                "alive answered 200 /page#there",
                "alive answered 200 /redirect/302/1",
            ],
            json.RootElement.GetProperty("links").EnumerateArray().Select(link =>
                $"{link.GetProperty("verdict")} {link.GetProperty("reason")} {link.GetProperty("status")} {link.GetProperty("address").ToString()[_site.At("").ToString().TrimEnd('/').Length..]}"));
    }

    [Fact]
    public void Papers_of_strangers_reach_nobody_at_home()
    {
        Write("/page");
        using var process = Start("links", "a.md");
        var (status, output, error) = Finish(process);
        Assert.True(status == 0, error);
        Assert.Contains("  It leads to a private address, which is not asked.\n", output, StringComparison.Ordinal);
        Assert.StartsWith("Private addresses are not asked (1 URL).", error, StringComparison.Ordinal);
        Assert.Equal(0, _site.Connections);
    }

    [UnixFact]
    public async Task Prints_what_is_known_when_Ctrl_C_is_pressed()
    {
        Write("/page", "/silent", "/silent?2", "/silent?3");
        using var process = Start("links", "a.md", "--allow-private-addresses");
        while (!process.HasExited && (_site.Requests("/silent") == 0 || _site.Requests("/page") == 0)) await Task.Delay(20);
        await Task.Delay(200);
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        var (status, output, error) = Finish(process);
        Assert.True(status == 130, output + error);
        Assert.Contains($"alive       200     1  {Today()}  {_site.At("/page")}\n", output, StringComparison.Ordinal);
        Assert.Contains($"unknown       -     1  -           {_site.At("/silent")}\n  The run was interrupted before it was known.\n", output, StringComparison.Ordinal);
        Assert.StartsWith("Interrupted: nothing is known yet of 3 URLs.\n4 URLs in 1 paper: 0 dead, 0 moved, 3 unknown, 1 alive. ", error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Is_quiet_when_the_reader_has_seen_enough()
    {
        _folder.Write("a.md", Shell.PaperWith(string.Concat(Enumerable.Range(0, 3000).Select(static number => $"\n\n- https://kaede.example/{number}"))));
        using var process = Start("/bin/sh", "-c", "\"$0\" links a.md --quiet | head -n 1", Executable);
        var (_, output, error) = Finish(process);
        Assert.Equal(("VERDICT  STATUS  USED  LAST ALIVE  URL\n", ""), (output, error));
    }

    private static string Executable => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "wplint.exe" : "wplint");

    /// <summary>Of the process, which knows where it is.</summary>
    private static string Today() => DateTime.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Write(params string[] pages) =>
        _folder.Write("a.md", Shell.PaperWith(string.Concat(pages.Select(page => $"\n\n- <{_site.At("").ToString().TrimEnd('/')}{page}>"))));

    private Process Start(string argument, params string[] arguments)
    {
        var start = argument == "links" ? new ProcessStartInfo(Executable, [argument, .. arguments]) : new ProcessStartInfo(argument, arguments);
        start.WorkingDirectory = _folder.Path;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        start.StandardErrorEncoding = Encoding.UTF8;
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG", "GITHUB_ACTIONS"]) start.Environment.Remove(name);
        foreach (var name in (string[])["XDG_CACHE_HOME", "HOME", "LOCALAPPDATA"]) start.Environment[name] = _folder.Path;
        return Process.Start(start)!;
    }

    private static (int Status, string Output, string Error) Finish(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
