namespace Wplint.Tests.CommandLine;

public sealed class LanguageTests : IDisposable
{
    private const string English = "1 paper checked: 0 errors, 0 warnings, 0 notes. 0.00 s\n";
    private const string Japanese = "文書 1 件を検査しました。エラー 0 件、警告 0 件、注記 0 件。0.00 秒\n";

    private readonly Shell _shell = new();

    public LanguageTests() => _shell.Write("a.md", Shell.PaperWith(""));

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("", "", "", English)]
    [InlineData("", "", "ja_JP.UTF-8", Japanese)]
    [InlineData("", "ja_JP.UTF-8", "en_US.UTF-8", Japanese)]
    [InlineData("C", "ja_JP.UTF-8", "ja_JP.UTF-8", English)]
    [InlineData("ja", "", "", Japanese)]
    [InlineData("de_DE.UTF-8", "", "", English)]
    public void Follows_the_environment(string all, string messages, string language, string summary)
    {
        _shell.Environment["LC_ALL"] = all;
        _shell.Environment["LC_MESSAGES"] = messages;
        _shell.Environment["LANG"] = language;
        Assert.Equal(summary, _shell.Run("check", "a.md").Error);
    }

    [Theory]
    [InlineData(null, Japanese)]
    [InlineData("auto", Japanese)]
    [InlineData("en", English)]
    [InlineData("ja", Japanese)]
    public void The_configuration_outweighs_the_environment_and_the_option_both(string? option, string summary)
    {
        _shell.Environment["LANG"] = "en_US.UTF-8";
        _shell.Write("rules.json", "{ \"language\": \"ja\" }");
        Assert.Equal(summary, _shell.Run(option is null ? ["check", "a.md"] : ["check", "--lang", option, "a.md"]).Error);
    }

    [Theory]
    [InlineData("check", "--nope")]
    [InlineData("check", "--select", "nope")]
    [InlineData("explain", "nope")]
    [InlineData("tree", "nope.md")]
    [InlineData("chekc")]
    public void Complaints_are_in_the_reader_s_language_too(params string[] arguments)
    {
        Assert.DoesNotMatch("[ぁ-ん]", Complaint(arguments));
        Assert.Matches("[ぁ-ん]", Complaint([.. arguments, "--lang=ja"]));
        _shell.Write("rules.json", "{ \"language\": \"ja\" }");
        Assert.Matches("[ぁ-ん]", Complaint(arguments));
        Assert.DoesNotMatch("[ぁ-ん]", Complaint([.. arguments, "--lang", "en"]));
    }

    private string Complaint(params string[] arguments)
    {
        var (status, output, error) = _shell.Run(arguments);
        Assert.Equal((2, ""), (status, output));
        return error;
    }
}
