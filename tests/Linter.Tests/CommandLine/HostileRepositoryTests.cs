using System.Diagnostics;
using Wplint.Tests.Files;

namespace Wplint.Tests.CommandLine;

/// <summary>A repository comes from strangers: whatever it configures to be run, <c>--since</c> runs nothing of it.</summary>
public sealed class HostileRepositoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Marker => _folder.Full("marker");

    private string Program => _folder.Full("evil");

    [UnixFact]
    public void Nothing_that_a_repository_configures_is_run()
    {
        var repository = HostileRepository();
        var (status, output, error) = Run([], "check", "--since", "HEAD~1", "--select", "WP4011", "papers/a.md");
        Assert.True(status == 1, error);
        Assert.Contains("WP4011", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Marker), "Something of the repository was run.");

        Assert.Throws<InvalidOperationException>(() => repository.Git("diff", "HEAD"));
        Assert.True(File.Exists(Marker), "The repository is not hostile, so that this test shows nothing.");
    }

    [UnixFact]
    public void Nothing_is_run_to_find_a_renamed_file_or_to_fetch_one_that_is_missing()
    {
        var repository = HostileRepository();
        File.Move(_folder.Full("r/papers/a.md"), _folder.Full("r/papers/b.md"));
        Assert.Contains("WP4011", Run([], "check", "--since", "HEAD~1", "papers/b.md").Output, StringComparison.Ordinal);

        var blob = repository.Git("rev-parse", "HEAD~1:papers/a.md");
        File.Delete(_folder.Full($"r/.git/objects/{blob[..2]}/{blob[2..]}"));
        repository.Git("config", "extensions.partialClone", "origin");
        repository.Git("config", "remote.origin.promisor", "true");
        repository.Git("config", "remote.origin.url", $"ext::{Program}");
        repository.Git("config", "protocol.ext.allow", "always");
        Assert.Equal(2, Run([], "check", "--since", "HEAD~1", "papers").Status);
        Assert.False(File.Exists(Marker), "Something of the repository was run.");
    }

    [UnixFact]
    public void Git_is_not_the_one_that_lies_in_the_working_folder()
    {
        HostileRepository();
        File.Copy(Program, _folder.Full("r/git"));
        Run([], "check", "--since", "HEAD~1", "papers/a.md");
        Run(new() { ["PATH"] = $".::{Environment.GetEnvironmentVariable("PATH")}" }, "check", "--since", "HEAD~1", "papers/a.md");
        Assert.False(File.Exists(Marker), "The repository's own git was run.");
    }

    [UnixFact]
    public void A_folder_that_looks_like_a_repository_is_none()
    {
        HostileRepository();
        _folder.Write("plain/a.md", SincePapers.Changed);
        TemporaryRepository.GitIn(_folder.Path, "init", "--quiet", "--bare", "bare");
        _folder.Write("bare/a.md", SincePapers.Changed);
        Assert.Contains("lies in no git repository", Run([], "check", "--since", "HEAD", "../bare/a.md").Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void The_variables_of_a_hook_do_not_lead_astray()
    {
        HostileRepository();
        _folder.CreateFolder("other");
        TemporaryRepository.GitIn(_folder.Full("other"), "init", "--quiet");
        var hook = new Dictionary<string, string>
        {
            ["GIT_DIR"] = _folder.Full("other/.git"),
            ["GIT_WORK_TREE"] = _folder.Full("other"),
            ["GIT_INDEX_FILE"] = _folder.Full("other/.git/index"),
            ["GIT_OBJECT_DIRECTORY"] = _folder.Full("other/.git/objects"),
            ["GIT_PREFIX"] = "papers/",
        };
        Assert.Contains("WP4011", Run(hook, "check", "--since", "HEAD~1", "papers/a.md").Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Says_that_there_is_no_git()
    {
        HostileRepository();
        var (status, output, error) = Run(new() { ["PATH"] = _folder.Path }, "check", "--since", "HEAD", "papers/a.md");
        Assert.Equal((2, "", "wplint: git was not found. --since compares with a revision in git: install git, or add it to PATH.\n"), (status, output, error));
    }

    /// <summary>Everything that git knows to run, set to a program that leaves a mark.</summary>
    private TemporaryRepository HostileRepository()
    {
        _folder.Write("evil", $"#!/bin/sh\ntouch '{Marker}'\nexit 1\n");
        MakeExecutable(Program);
        var repository = new TemporaryRepository(_folder.Full("r"));
        repository.Commit("papers/a.md", SincePapers.Before);
        repository.Commit("papers/a.md", SincePapers.Changed);
        repository.Write("papers/a.md", SincePapers.Changed + "\n");
        repository.Write(".gitattributes", "*.md filter=evil diff=evil merge=evil textconv=evil working-tree-encoding=Shift_JIS\n");
        foreach (var key in (string[])
        [
            "core.fsmonitor", "core.pager", "core.editor", "core.askPass", "core.sshCommand", "core.gitProxy", "core.alternateRefsCommand", "pager.cat-file", "pager.ls-tree",
            "pager.rev-parse", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "diff.external", "diff.evil.command", "diff.evil.textconv",
            "merge.evil.driver", "credential.helper", "gpg.program", "sequence.editor", "interactive.diffFilter", "remote.origin.uploadpack",
        ]) repository.Git("config", key, Program);
        foreach (var command in (string[])["cat-file", "rev-parse", "ls-tree", "merge-base"]) repository.Git("config", $"alias.{command}", $"!{Program}");
        foreach (var hook in (string[])["post-index-change", "reference-transaction", "post-checkout", "pre-commit", "fsmonitor-watchman", "pre-auto-gc"])
        {
            File.Copy(Program, _folder.Full($"r/.git/hooks/{hook}"), overwrite: true);
        }

        repository.Git("config", "remote.origin.url", _folder.Full("r"));
        File.Delete(Marker);
        return repository;
    }

    private (int Status, string Output, string Error) Run(Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "wplint"), arguments)
        {
            WorkingDirectory = _folder.Full("r"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG", "GITHUB_ACTIONS"]) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static void MakeExecutable(string path)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
