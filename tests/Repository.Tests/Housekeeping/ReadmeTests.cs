using System.Text.RegularExpressions;

namespace Wplint.Repository.Tests.Housekeeping;

/// <summary>What the README says in English it says in Japanese. That the table of rules is current in both is tested with what is generated.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string English = RepositoryFiles.Read("README.md");
    private static readonly string Japanese = RepositoryFiles.Read("README.ja.md");

    [Fact]
    public void Both_have_the_same_sections() => Assert.Equal(AllOf(Section(), English), AllOf(Section(), Japanese));

    [Fact]
    public void Both_show_the_same_commands_and_settings() => Assert.Equal(AllOf(Fence(), English).Select(WithoutComments), AllOf(Fence(), Japanese).Select(WithoutComments));

    [Fact]
    public void Both_speak_of_the_same_commands() => Assert.Equal(AllOf(Command(), English).Distinct(), AllOf(Command(), Japanese).Distinct());

    [Fact]
    public void Both_show_the_same_findings() => Assert.Equal(AllOf(Finding(), English), AllOf(Finding(), Japanese));

    [Fact]
    public void Both_lead_to_the_same_pages() => Assert.Equal(LinksIn(English), LinksIn(Japanese));

    [Fact]
    public void Every_link_leads_to_a_page() => Assert.All(
        AllOf(Link(), English).Concat(AllOf(Link(), Japanese)),
        static path => Assert.True(RepositoryFiles.Exists(path) || RepositoryFiles.All.Any(file => file.StartsWith($"{path}/", StringComparison.Ordinal)), path));

    private static IEnumerable<string> LinksIn(string readme) =>
        AllOf(Link(), readme).Select(static path => path.Replace(".ja.md", ".md", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);

    private static string WithoutComments(string commands) => Comment().Replace(commands, "");

    private static IEnumerable<string> AllOf(Regex pattern, string readme) => pattern.Matches(readme).Select(static match => match.Groups[1].Value);

    /// <summary>Its level only: its words are of its language.</summary>
    [GeneratedRegex("^(#+) ", RegexOptions.Multiline)]
    private static partial Regex Section();

    /// <summary>What is to be typed or copied; the fence without a language shows output.</summary>
    [GeneratedRegex(@"^(```\w+\n.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`(wplint [^`]+)`")]
    private static partial Regex Command();

    /// <summary>Place, severity and rule.</summary>
    [GeneratedRegex(@"^(examples/\S+: \w+ WP\d{4} \S+:)", RegexOptions.Multiline)]
    private static partial Regex Finding();

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(" +# .*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
