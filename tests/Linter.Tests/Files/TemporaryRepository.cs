using System.Diagnostics;

namespace Wplint.Tests.Files;

/// <summary>A git repository of its own for a test, gone afterwards. What is in it is written, committed and read by the git of the machine.</summary>
internal sealed class TemporaryRepository
{
    private readonly string _folder;

    /// <param name="folder">Where it is made.</param>
    public TemporaryRepository(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        Git("init", "--quiet", "--initial-branch=main");
    }

    /// <summary>Writes a file.</summary>
    public void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Commits all that is there.</summary>
    public void Commit(string message = "Change")
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "--message", message);
    }

    /// <summary>Writes a file and commits it.</summary>
    public void Commit(string path, string text)
    {
        Write(path, text);
        Commit();
    }

    /// <summary>Runs git in it.</summary>
    public string Git(params string[] arguments) => GitIn(_folder, arguments);

    /// <summary>Runs git in a folder, without what the machine's user has configured.</summary>
    public static string GitIn(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=A", "-c", "user.email=a@wplint.example", "-c", "commit.gpgSign=false", "-c", "protocol.file.allow=always", .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToArray()) start.Environment.Remove(name);
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"git {string.Join(' ', arguments)} failed: {error.Result}");
        return output.TrimEnd();
    }
}
