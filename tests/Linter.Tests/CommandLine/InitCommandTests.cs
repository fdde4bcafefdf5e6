using Wplint.Core.Configuration;

namespace Wplint.Tests.CommandLine;

public sealed class InitCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public InitCommandTests() => _shell.Write(".git/HEAD", "");

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Writes_a_configuration_for_the_papers_that_it_finds_and_says_what_comes_next()
    {
        _shell.Write("README.md", "# Read me\n");
        _shell.Write("papers/a.md", Shell.PaperWith(""));
        _shell.Write("papers/b.md", Shell.PaperWith("WRONG"));
        var (status, output, error) = _shell.Run("init", "--lang", "en");
        Assert.Equal((0, ""), (status, error));
        Assert.Equal(
            "Found 2 papers:\n  papers/a.md\n  papers/b.md\nWrote rules.json, which includes papers/*.md.\n\nNext:\n"
            + "  wplint check           shows what there is to repair\n"
            + "  wplint baseline write  accepts what there is, so that only new findings are reported\n",
            output.ReplaceLineEndings("\n"));
        var text = _shell.Read("rules.json");
        Assert.Contains("  // The papers. Files among them that are none, such as a README, are skipped.\n  \"include\": [\"papers/*.md\"],\n", text, StringComparison.Ordinal);
        Assert.Contains("\"language\": \"en\"", text, StringComparison.Ordinal);
        Assert.Contains("\"edition\": \"first\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void What_it_writes_holds_and_a_check_looks_at_the_same_papers(string language)
    {
        _shell.Write("a.md", Shell.PaperWith("ODD"));
        _shell.Write("README.md", "# Read me\n");
        _shell.Write("sub/日本語 名.md", Shell.PaperWith("ODD"));
        Assert.Equal(0, _shell.Run("init", "--lang", language).Status);
        var configuration = ConfigurationLoader.Load(_shell.Folder, null, []);
        Assert.NotNull(configuration.Path);
        var (status, output, error) = _shell.Run("check", "--lang", "en");
        Assert.Equal(0, status);
        Assert.Equal(["a.md", "sub/日本語 名.md"], output.Split('\n').Where(static line => line.Contains(": warning ", StringComparison.Ordinal)).Select(static line => line.Split(':')[0]));
        Assert.StartsWith("2 papers checked: 0 errors, 2 warnings", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_are_in_the_language_of_the_reader_and_messages_in_that_of_the_papers()
    {
        _shell.Environment["LANG"] = "en_US.UTF-8";
        _shell.Write("a.md", Shell.PaperWith(""));
        _shell.Run("init");
        Assert.Contains("// Language of the messages", _shell.Read("rules.json"), StringComparison.Ordinal);
        Assert.Contains("\"language\": \"ja\"", _shell.Read("rules.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Speaks_Japanese()
    {
        _shell.Environment["LANG"] = "ja_JP.UTF-8";
        _shell.Write("a.md", Shell.PaperWith(""));
        Assert.StartsWith("ホワイトペーパーが 1 件見つかりました：", _shell.Run("init").Output, StringComparison.Ordinal);
        Assert.Contains("// メッセージの言語", _shell.Read("rules.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Never_overwrites_a_configuration()
    {
        _shell.Write("rules.json", "{ mine");
        var (status, output, error) = _shell.Run("init");
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("wplint: There is a rules.json here already, and nothing was written.", error, StringComparison.Ordinal);
        Assert.Equal("{ mine", _shell.Read("rules.json"));
    }

    [Fact]
    public void Says_so_where_a_configuration_above_holds_already()
    {
        File.Delete(_shell.Full(".git/HEAD"));
        Directory.Delete(_shell.Full(".git"));
        var parent = Path.GetDirectoryName(_shell.Folder)!;
        Assert.False(File.Exists(Path.Combine(parent, "rules.json")));
        _shell.Write("rules.json", "{}");
        _shell.Write("papers/a.md", Shell.PaperWith(""));
        var (status, error) = RunIn("papers");
        Assert.Equal(2, status);
        Assert.Contains("rules.json\" holds in this folder already, and nothing was written.", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_shell.Full("papers/rules.json")));
    }

    [Fact]
    public void An_empty_folder_gets_one_too_that_a_check_finds_nothing_wrong_in()
    {
        var (status, output, _) = _shell.Run("init");
        Assert.Equal(0, status);
        Assert.StartsWith("There is no Markdown file here yet.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("rules.json:", _shell.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_file_is_a_paper_all_Markdown_is_included()
    {
        _shell.Write("README.md", "# Read me\n");
        var (status, output, _) = _shell.Run("init");
        Assert.Equal(0, status);
        Assert.StartsWith("There is no paper here yet: no Markdown file (of 1)", output, StringComparison.Ordinal);
        Assert.Contains("  \"include\": [\"**/*.md\"],", _shell.Read("rules.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_and_stays_included()
    {
        _shell.Write("papers/a.md", Shell.PaperWith(""));
        _shell.Write("papers/b.md", [0x83, 0x4E, 0x83, 0x89]);
        _shell.Write("README.md", "# Read me\n");
        var (status, _, error) = _shell.Run("init", "--lang", "en");
        Assert.Equal(0, status);
        Assert.StartsWith("papers/b.md: This file is Shift_JIS", error, StringComparison.Ordinal);
        Assert.Contains("[\"papers/*.md\"]", _shell.Read("rules.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_in_its_place_is_not_written_through()
    {
        File.CreateSymbolicLink(_shell.Full("rules.json"), _shell.Full("elsewhere.json"));
        var (status, _, error) = _shell.Run("init");
        Assert.Equal(2, status);
        Assert.StartsWith("wplint: ", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_shell.Full("elsewhere.json")));
        Assert.Equal(["rules.json"], Directory.EnumerateFileSystemEntries(_shell.Folder, "rules*").Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_in_its_place_is_no_crash()
    {
        Directory.CreateDirectory(_shell.Full("rules.json"));
        var (status, _, error) = _shell.Run("init");
        Assert.Equal(2, status);
        Assert.StartsWith("wplint: Cannot write ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_files_are_looked_at()
    {
        for (var i = 0; i < 1_000; i++) _shell.Write($"papers/{i}.md", i % 2 == 0 ? Shell.PaperWith("") : "# Notes\n");
        var (status, output, _) = _shell.Run("init", "--lang", "en");
        Assert.Equal(0, status);
        Assert.Contains("Found 500 papers:", output, StringComparison.Ordinal);
        Assert.Contains("  and 490 more", output, StringComparison.Ordinal);
        Assert.Contains("which includes papers/*.md.", output, StringComparison.Ordinal);
    }

    private (int Status, string Error) RunIn(string folder)
    {
        using var error = new MemoryStream();
        using var terminal = new Wplint.Cli.Terminals.Terminal
        {
            Output = Stream.Null,
            ErrorOutput = error,
            OpenInput = static () => Stream.Null,
            Variable = static _ => null,
            FindWorkingFolder = () => _shell.Full(folder),
            IsOutputInteractive = static () => false,
            IsErrorInteractive = static () => false,
            Width = static () => null,
            Clock = TimeProvider.System,
        };
        var status = Wplint.Cli.Application.Run(["init"], terminal);
        return (status, System.Text.Encoding.UTF8.GetString(error.ToArray()));
    }
}
