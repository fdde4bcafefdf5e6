using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Wplint.Core.Files.Git;

/// <summary>
/// Starts git so that nothing in the repository can make it run anything: it only reads objects, and what a repository may configure to be
/// run (hooks, filters, pagers, a file system monitor, the way to a server) is off. No shell is involved.
/// </summary>
internal static class GitProgram
{
    /// <summary>No answer that is asked for takes a second.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const int MostOutput = 256 * 1024 * 1024;

    /// <summary>What of the environment is the user's word on git, and none of a hook's on the repository that it runs in.</summary>
    private static readonly string[] Kept = ["GIT_EXEC_PATH", "GIT_DISCOVERY_ACROSS_FILESYSTEM"];

    private static readonly string[] Precautions =
    [
        "--no-pager", "--no-replace-objects", "--literal-pathspecs",
        "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.sshCommand=false", "-c", "core.askPass=",
        "-c", "credential.helper=", "-c", "protocol.allow=never", "-c", "safe.bareRepository=explicit", "-c", "gc.auto=0",
    ];

    /// <summary>Runs git to its end.</summary>
    /// <param name="folder">The root of the repository's files; git looks for a repository there and not above.</param>
    /// <param name="arguments">Command and arguments.</param>
    /// <exception cref="GitException">There is no git, or it does not come to an end.</exception>
    public static GitOutput Run(string folder, params IReadOnlyList<string> arguments)
    {
        using var process = Start(folder, arguments);
        process.StandardInput.Close();
        using var watchdog = new Watchdog(process);
        watchdog.Watch();
        var bytes = ReadAll(process.StandardOutput.BaseStream, watchdog);
        process.WaitForExit();
        watchdog.Demand();
        var error = watchdog.Error;
        return new GitOutput(process.ExitCode, bytes, error.Length > 0 ? error : string.Create(CultureInfo.InvariantCulture, $"exit status {process.ExitCode}"));
    }

    /// <summary>Starts git.</summary>
    /// <param name="folder">The root of the repository's files; git looks for a repository there and not above.</param>
    /// <param name="arguments">Command and arguments.</param>
    /// <exception cref="GitException">There is no git.</exception>
    public static Process Start(string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.FileName = Find(start.Environment.TryGetValue("PATH", out var path) ? path : null) ?? throw new GitException(new(
            En: "git was not found. --since compares with a revision in git: install git, or add it to PATH.",
            Ja: "git が見つかりません。--since は git のリビジョンと比べるため、git をインストールするか、PATH に追加してください。"));
        foreach (var argument in Precautions) start.ArgumentList.Add(argument);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        Prepare(start.Environment, folder);
        try
        {
            return Process.Start(start)!;
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or IOException)
        {
            throw new GitException(new(En: $"git could not be started: {exception.Message}.", Ja: $"git を起動できません（{exception.Message}）。"));
        }
    }

    /// <summary>
    /// A hook's variables (GIT_DIR, GIT_INDEX_FILE…) speak of the repository of the commit that it is run for; which one a paper lies in, its
    /// place tells.
    /// </summary>
    private static void Prepare(IDictionary<string, string?> environment, string folder)
    {
        foreach (var name in environment.Keys.ToArray())
        {
            if (name.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase) && !IsKept(name)) environment.Remove(name);
        }

        environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(folder) ?? "";
        environment["GIT_NO_LAZY_FETCH"] = "1";
        environment["GIT_ALLOW_PROTOCOL"] = "";
        environment["GIT_TERMINAL_PROMPT"] = "0";
        environment["GIT_OPTIONAL_LOCKS"] = "0";
        environment["LC_ALL"] = "C";
    }

    // A user may trust a folder by GIT_CONFIG_COUNT and its companions.
    private static bool IsKept(string name) => Kept.Contains(name, StringComparer.OrdinalIgnoreCase) || name.StartsWith("GIT_CONFIG_", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Looks in PATH only. The runtime, and Windows, would look in the working folder first, and there the repository's own "git" may lie.
    /// </summary>
    private static string? Find(string? path)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        foreach (var folder in (path ?? "").Split(Path.PathSeparator))
        {
            if (!Path.IsPathFullyQualified(folder)) continue;
            var program = Path.Combine(folder, name);
            if (File.Exists(program)) return program;
        }

        return null;
    }

    private static byte[] ReadAll(Stream output, Watchdog watchdog)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (output.Read(buffer) is > 0 and var length)
        {
            if (bytes.Length + length > MostOutput) watchdog.Bite();
            else bytes.Write(buffer, 0, length);
        }

        return bytes.ToArray();
    }
}
