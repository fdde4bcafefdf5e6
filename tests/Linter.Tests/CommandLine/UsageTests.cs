namespace Wplint.Tests.CommandLine;

public sealed class UsageTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("Unknown command \"chekc\". Did you mean \"check\"?", "chekc")]
    [InlineData("Unknown command \"papers\". See \"wplint --help\".", "papers")]
    [InlineData("Unknown option \"--fromat\". Did you mean \"--format\"?", "check", "--fromat", "json")]
    [InlineData("Unknown option \"--fromat\". Did you mean \"--format\"?", "check", "--fromat=json")]
    [InlineData("Unknown option \"--nothing\". See \"wplint check --help\".", "check", "--nothing")]
    [InlineData("Unknown option \"-x\". See \"wplint --help\".", "-x")]
    [InlineData("--format stands before its command. Write it behind: \"wplint check --format\".", "--format", "json", "check")]
    [InlineData("--baseline stands before its command. Write it behind: \"wplint baseline write --baseline\".", "baseline", "--baseline=a.json", "write")]
    [InlineData("-q stands before its command. Write it behind: \"wplint check -q\".", "-q", "check")]
    [InlineData("\"jsno\" is no value of --format. Did you mean \"json\"?", "check", "--format", "jsno")]
    [InlineData("\"red\" is no value of --color. Possible: auto, always, never.", "check", "--color=red")]
    [InlineData("--config needs a value: --config FILE.", "check", "--config")]
    [InlineData("--lang is given more than once. Give it once.", "check", "--lang", "en", "--lang", "en")]
    [InlineData("explain needs one RULE. See \"wplint explain --help\".", "explain")]
    [InlineData("\"b.md\" is one argument too many. See \"wplint tree --help\".", "tree", "a.md", "b.md")]
    [InlineData("\"more\" is one argument too many. See \"wplint rules --help\".", "rules", "more")]
    [InlineData("Unknown rule \"wrong-wrod\". Did you mean \"wrong-word\"?", "explain", "wrong-wrod")]
    [InlineData("Unknown rule \"WP0009\" in --select. Did you mean \"WP0001\"?", "check", "--select", "WP0009")]
    [InlineData("An empty path was given. Name a paper.", "tree", "")]
    [InlineData("\".\" is a folder. Name one paper in it.", "tree", ".")]
    public void Says_in_one_line_what_is_wrong_and_what_to_write(string complaint, params string[] arguments) =>
        Assert.Equal((2, "", $"wplint: {complaint}\n"), _shell.Run(arguments));

    [Fact]
    public void A_hostile_argument_is_shown_disarmed() =>
        Assert.Equal("wplint: Unknown command \"␛[2J␊\". See \"wplint --help\".\n", _shell.Run("\x1b[2J\n").Error);

    [Theory]
    [InlineData("@arguments")]
    [InlineData("[suggest]")]
    [InlineData("--looks-like-an-option.md")]
    public void A_path_is_a_path_whatever_it_looks_like(string path)
    {
        _shell.Write(path, Shell.PaperWith("WRONG"));
        var (status, output, _) = _shell.Run("check", "--", path);
        Assert.Equal(1, status);
        Assert.StartsWith($"{path}:3:12: error", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_command_there_is_help_and_no_result()
    {
        var (status, output, error) = _shell.Run();
        Assert.Equal((2, ""), (status, output));
        Assert.Contains("Usage: wplint COMMAND", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("-V")]
    public void Says_its_version(string option)
    {
        var (status, output, error) = _shell.Run(option);
        Assert.Equal((0, ""), (status, error));
        Assert.Matches(@"^wplint \d+\.\d+\.\d+\n$", output);
    }

    [Fact]
    public void Help_of_the_program() => Snapshot.Verify(Help("--help"));

    [Fact]
    public void Help_of_check() => Snapshot.Verify(Help("check", "--help"));

    [Fact]
    public void Help_of_check_in_Japanese() => Snapshot.Verify(Help("check", "-h", "--lang", "ja"));

    [Fact]
    public void Help_is_given_also_where_the_rest_is_wrong() => Assert.Contains("PATH", Help("tree", "--nope", "--help"), StringComparison.Ordinal);

    private string Help(params string[] arguments)
    {
        var (status, output, error) = _shell.Run(arguments);
        Assert.Equal((0, ""), (status, error));
        return output;
    }
}
