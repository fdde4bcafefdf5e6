using Wplint.Tests.Files;

namespace Wplint.Tests.CommandLine;

/// <summary><c>check --since</c> with repositories made by git.</summary>
public sealed class SinceTests : IDisposable
{
    private const string Unrecorded = "error WP4011 unrecorded-change: The history has no new entry, but these clauses changed: 12.4.1.";

    private readonly Shell _shell = new() { HasRealRules = true };

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Says_on_the_changed_line_that_the_change_is_not_recorded()
    {
        var repository = Repository(SincePapers.Before, SincePapers.Changed);
        var (status, output, error) = _shell.Run("check", "--since", "HEAD~1");
        Assert.Equal(1, status);
        Assert.StartsWith($"papers/a.md:19:1: {Unrecorded}", output, StringComparison.Ordinal);
        Assert.Contains("  papers/a.md:30:3: The history so far\n", output, StringComparison.Ordinal);
        Assert.StartsWith("1 paper checked: 1 error, 0 warnings, 0 notes.", error, StringComparison.Ordinal);
        Assert.Equal("", repository.Git("status", "--porcelain"));
    }

    [Fact]
    public void Says_that_a_changed_clause_is_not_listed()
    {
        Repository(SincePapers.Before, SincePapers.ChangedWithEntry("12.4.4 の記述を更新"));
        var (status, output, _) = _shell.Run("check", "--since", "HEAD~1", "--lang", "ja");
        Assert.Equal(0, status);
        Assert.StartsWith("papers/a.md:31:3: warning WP4012 unlisted-changed-clause: 改訂履歴の新しい履歴に、変更された 12.4.1 が挙げられていません。", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WP4011", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_silent_where_the_new_entry_lists_the_change()
    {
        Repository(SincePapers.Before, SincePapers.ChangedWithEntry("12.4.1 の記述を更新"));
        Assert.Equal((0, ""), StatusAndOutput("check", "--since", "HEAD~1"));
    }

    [Fact]
    public void Is_silent_where_text_is_only_wrapped_or_moved()
    {
        Repository(SincePapers.Before, SincePapers.Moved);
        Assert.Equal((0, ""), StatusAndOutput("check", "--since", "HEAD~1", "--ignore", "WP1002")); // 12.4.4 before 12.3.1 is out of order
        Assert.Contains("WP2007", _shell.Run("check").Output, StringComparison.Ordinal); // what was there before stays silent
    }

    [Fact]
    public void Is_silent_where_nothing_changed()
    {
        Repository(SincePapers.Before, SincePapers.Changed);
        Assert.Equal((0, "", "1 paper checked: 0 errors, 0 warnings, 0 notes. 0.00 s\n"), _shell.Run("check", "--since", "HEAD"));
    }

    [Fact]
    public void Compares_the_file_as_it_lies_there_committed_or_not()
    {
        var repository = Repository(SincePapers.Before);
        repository.Write("papers/a.md", SincePapers.Changed);
        Assert.Contains(Unrecorded, _shell.Run("check", "--since", "HEAD").Output, StringComparison.Ordinal);
        repository.Git("add", ".");
        Assert.Contains(Unrecorded, _shell.Run("check", "--since", "HEAD").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compares_standard_input_with_the_file_of_its_name()
    {
        Repository(SincePapers.Before);
        _shell.Input = SincePapers.Changed;
        Assert.Contains(Unrecorded, _shell.Run("check", "--since", "HEAD", "--stdin-filename", "papers/a.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Works_from_a_folder_below_and_from_outside()
    {
        _shell.Write("elsewhere/rules.json", "{}");
        var repository = new TemporaryRepository(_shell.Full("repository"));
        repository.Commit("papers/a.md", SincePapers.Before);
        repository.Commit("papers/a.md", SincePapers.Changed);
        _shell.WorkingFolder = "repository/papers";
        Assert.StartsWith($"a.md:19:1: {Unrecorded}", _shell.Run("check", "--since", "HEAD~1").Output, StringComparison.Ordinal);
        _shell.WorkingFolder = "elsewhere";
        Assert.Contains(Unrecorded, _shell.Run("check", "--since", "HEAD~1", "../repository/papers/a.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Works_in_a_worktree()
    {
        var repository = Repository(SincePapers.Before);
        repository.Git("worktree", "add", "--quiet", "../" + Path.GetFileName(_shell.Folder) + "/tree", "-b", "other");
        _shell.Write("tree/papers/a.md", SincePapers.Changed);
        _shell.WorkingFolder = "tree";
        Assert.StartsWith($"papers/a.md:19:1: {Unrecorded}", _shell.Run("check", "--since", "main").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("git mv")]
    [InlineData("commit")]
    [InlineData("nothing")]
    public void Finds_a_file_that_was_renamed(string toldBy)
    {
        var repository = Repository(SincePapers.Before);
        repository.Commit("papers/other.md", "# Another file\n\nWith other lines.\n");
        File.Move(_shell.Full("papers/a.md"), _shell.Full("papers/b 表.md"));
        File.Delete(_shell.Full("papers/other.md"));
        repository.Write("papers/b 表.md", SincePapers.Changed);
        if (toldBy != "nothing") repository.Git("add", "--all");
        if (toldBy == "commit") repository.Commit();
        Assert.StartsWith($"papers/b 表.md:19:1: {Unrecorded}", _shell.Run("check", "--since", toldBy == "commit" ? "HEAD~1" : "HEAD").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_all_of_a_new_file_as_new()
    {
        var repository = Repository(SincePapers.Before);
        repository.Commit("papers/b.md", SincePapers.Changed.Replace("カゼノ文書", "カゼノ写真", StringComparison.Ordinal));
        var output = _shell.Run("check", "--since", "HEAD~1").Output;
        Assert.StartsWith("papers/b.md:1:1: warning WP2007", output, StringComparison.Ordinal);
        Assert.DoesNotContain("papers/a.md:", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WP4011", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_all_of_a_file_as_new_that_was_no_text()
    {
        var repository = Repository();
        _shell.Write("papers/a.md", [0x83, 0x4E, 0x83, 0x89, 0x83, 0x45, 0x83, 0x68]); // クラウド in Shift_JIS
        repository.Commit();
        repository.Commit("papers/a.md", SincePapers.Before);
        Assert.StartsWith("papers/a.md:1:1: warning WP2007", _shell.Run("check", "--since", "HEAD~1").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_aside_what_others_changed_on_the_branch_in_the_meantime()
    {
        var repository = Repository(SincePapers.Before);
        repository.Git("switch", "--quiet", "--create", "topic");
        repository.Commit("papers/b.md", "# Notes\n");
        repository.Git("switch", "--quiet", "main");
        repository.Commit("papers/a.md", SincePapers.Changed);
        repository.Git("switch", "--quiet", "topic");
        Assert.Equal((0, ""), StatusAndOutput("check", "--since", "main"));
    }

    [Fact]
    public void Compares_with_the_revision_itself_where_histories_have_nothing_in_common()
    {
        var repository = Repository(SincePapers.Before);
        repository.Git("switch", "--quiet", "--orphan", "other");
        repository.Commit("papers/a.md", SincePapers.Changed);
        Assert.Contains(Unrecorded, _shell.Run("check", "--since", "main").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Works_with_line_endings_that_git_converted()
    {
        var repository = Repository(SincePapers.Before);
        repository.Write("papers/a.md", SincePapers.Before.ReplaceLineEndings("\r\n"));
        Assert.Equal((0, ""), StatusAndOutput("check", "--since", "HEAD"));
    }

    [Fact]
    public void Says_what_a_shallow_clone_lacks_and_works_as_far_as_it_reaches()
    {
        var repository = Repository(SincePapers.Before, SincePapers.Changed);
        repository.Git("clone", "--quiet", "--depth", "1", new Uri(_shell.Folder).AbsoluteUri, "clone");
        _shell.WorkingFolder = "clone";
        Assert.Equal(
            (2, "", "wplint: \"HEAD~1\" cannot be reached in this shallow clone. Fetch the whole history: \"git fetch --unshallow\", or \"fetch-depth: 0\" for actions/checkout.\n"),
            _shell.Run("check", "--since", "HEAD~1"));
        _shell.Write("clone/papers/a.md", SincePapers.Before);
        Assert.Contains(Unrecorded, _shell.Run("check", "--since", "HEAD").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_a_shallow_clone_does_not_show_where_a_branch_was_left()
    {
        var repository = Repository(SincePapers.Before);
        repository.Git("branch", "release");
        repository.Commit("papers/a.md", SincePapers.Changed);
        repository.Git("clone", "--quiet", "--depth", "1", "--no-single-branch", new Uri(_shell.Folder).AbsoluteUri, "clone");
        _shell.WorkingFolder = "clone";
        Assert.StartsWith(
            "wplint: このシャロークローンでは「origin/release」まで履歴をたどれません。「git fetch --unshallow」で",
            _shell.Run("check", "--since", "origin/release", "--lang", "ja").Error,
            StringComparison.Ordinal);
    }

    [UnixFact]
    public void Passes_on_that_a_repository_belongs_to_somebody_else()
    {
        if (!Environment.IsPrivilegedProcess) return; // nobody else can give a folder away
        Repository(SincePapers.Before);
        using (var give = System.Diagnostics.Process.Start("chown", ["-R", "12345", _shell.Folder])) give.WaitForExit();
        var (status, output, error) = _shell.Run("check", "--since", "HEAD");
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith($"wplint: git does not read \"{_shell.Folder}\", since it belongs to another user.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nope", "git knows no revision \"nope\". Name a branch, a tag or a commit for --since, and fetch it if it is on a server only.")]
    [InlineData("HEAD:papers", "git knows no revision \"HEAD:papers\". Name a branch, a tag or a commit for --since, and fetch it if it is on a server only.")]
    [InlineData("main..main", "git knows no revision \"main..main\". Name a branch, a tag or a commit for --since, and fetch it if it is on a server only.")]
    [InlineData(" ", "\" \" is no revision for --since. Name a branch, a tag or a commit: --since origin/main.")]
    [InlineData("--output=x", "\"--output=x\" is no revision for --since. Name a branch, a tag or a commit: --since origin/main.")]
    [InlineData("main\nHEAD", "\"main␊HEAD\" is no revision for --since. Name a branch, a tag or a commit: --since origin/main.")]
    public void Says_that_there_is_no_such_revision(string reference, string complaint)
    {
        Repository(SincePapers.Before);
        Assert.Equal((2, "", $"wplint: {complaint}\n"), _shell.Run("check", $"--since={reference}"));
    }

    [Fact]
    public void Says_that_a_paper_lies_in_no_repository()
    {
        _shell.Write("papers/a.md", SincePapers.Before);
        Assert.Equal(
            (2, "", "wplint: \"papers/a.md\" lies in no git repository, so nobody can tell what changed in it. Leave --since out, or name papers in a repository.\n"),
            _shell.Run("check", "--since", "HEAD"));
    }

    [Fact]
    public void Says_that_a_repository_is_broken()
    {
        _shell.Write(".git", "gitdir: nowhere\n");
        _shell.Write("papers/a.md", SincePapers.Before);
        var (status, output, error) = _shell.Run("check", "--since", "HEAD");
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith($"wplint: \"{_shell.Folder}\" cannot be read as a git repository: fatal: not a git repository: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_the_repository_has_no_revision_yet()
    {
        Repository();
        _shell.Write("papers/a.md", SincePapers.Before);
        Assert.StartsWith("wplint: git knows no revision \"HEAD\".", _shell.Run("check", "--since", "HEAD").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_the_content_of_a_revision_is_not_in_the_clone()
    {
        var repository = Repository(SincePapers.Before, SincePapers.Changed);
        repository.Git("config", "uploadpack.allowFilter", "true");
        repository.Git("clone", "--quiet", "--filter=blob:none", new Uri(_shell.Folder).AbsoluteUri, "clone");
        _shell.WorkingFolder = "clone";
        var (status, output, _) = _shell.Run("check", "--since", "HEAD~1");
        Assert.Equal(2, status);
        Assert.StartsWith(
            "papers/a.md:1:1: error WP9005 unreadable-file: This file could not be compared with the revision of --since. The content of \"papers/a.md\" at that revision is not in this partial clone.",
            output,
            StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_name_with_a_line_end_asks_git_for_nothing_else()
    {
        var repository = Repository(SincePapers.Before);
        repository.Commit("papers/a.md\nHEAD:papers/a.md", SincePapers.Changed);
        Assert.Contains("WP2007", _shell.Run("check", "--since", "HEAD~1").Output, StringComparison.Ordinal); // all of it is new
    }

    private (int Status, string Output) StatusAndOutput(params string[] arguments)
    {
        var (status, output, _) = _shell.Run(arguments);
        return (status, output);
    }

    /// <summary>A repository at the shell's folder with a revision for each text of the paper.</summary>
    private TemporaryRepository Repository(params string[] texts)
    {
        var repository = new TemporaryRepository(_shell.Folder);
        foreach (var text in texts) repository.Commit("papers/a.md", text);
        return repository;
    }
}
