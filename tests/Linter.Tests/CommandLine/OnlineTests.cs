using System.Text.Json;
using Wplint.Tests.Files;

namespace Wplint.Tests.CommandLine;

/// <summary>Commands that ask the network about links, with a network that says what a test wants.</summary>
public sealed class OnlineTests : IDisposable
{
    private const string Rules = "dead-url,moved-url,unverified-url";
    private const string Dead = "https://www.kaede.internal/dead";
    private const string Moved = "https://www.kaede.internal/moved";
    private const string Target = "https://www.kaede.internal/here";
    private const string Walled = "https://www.kaede.internal/walled";
    private const string Alive = "https://www.kaede.internal/alive";

    private readonly FakeLinkChecker _network = new();
    private readonly Shell _shell = new() { HasRealRules = true };

    public OnlineTests()
    {
        _shell.LinkChecker = _network;
        _network.Answers[Dead] = new(LinkVerdict.Dead, LinkReason.NotFound) { Status = 404 };
        _network.Answers[Moved] = new(LinkVerdict.Moved, LinkReason.MovedPermanently) { Target = Target };
        _network.Answers[Walled] = new(LinkVerdict.Unknown, LinkReason.Forbidden) { Status = 403 };
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Says_what_the_network_says_of_links()
    {
        _shell.Write("a.md", Shell.PaperWith($"{Dead} と {Moved} と {Walled} と {Alive} です。"));

        var (status, output, error) = _shell.Run("check", "a.md", "--online", "--select", Rules);

        Assert.Equal(1, status);
        Assert.Contains($"a.md:3:12: error WP3003 dead-url: \"{Dead}\" is dead: there is no such page (404).", output, StringComparison.Ordinal);
        Assert.Contains($"warning WP3004 moved-url: \"{Moved}\" has moved for good. Write \"{Target}\". [suggested fix]", output, StringComparison.Ordinal);
        Assert.Contains($"note WP3010 unverified-url: Whether \"{Walled}\" is alive could not be told: it turns programs away (403).", output, StringComparison.Ordinal);
        Assert.Equal("1 paper checked: 1 error, 1 warning, 1 note. 0.00 s\n", error);
        Assert.Equal([Alive, Dead, Moved, Walled], _network.Asked);
    }

    [Fact]
    public void Asks_nobody_unless_told_to()
    {
        _shell.Write("a.md", Shell.PaperWith($"{Dead} と {Moved} です。"));

        Assert.Equal((0, ""), Outcome("check", "a.md", "--select", Rules));
        Assert.Equal((0, ""), Outcome("fix", "a.md", "--suggested", "--select", Rules, "-q"));
        Assert.Null(_network.Asked);
    }

    [Fact]
    public void Asks_about_an_address_once_however_many_papers_use_it()
    {
        _shell.Write("a.md", Shell.PaperWith($"{Dead} です。"));
        _shell.Write("b.md", Shell.PaperWith($"{Dead} と {Dead}#2 です。"));

        var (_, output, _) = _shell.Run("check", "--online", "--select", Rules);

        Assert.Equal([Dead, $"{Dead}#2"], _network.Asked);
        Assert.Equal(2, CountOf("WP3003", output));
    }

    [Theory]
    [InlineData("https://www.kaede.example/")]
    [InlineData("https://www.example.com/a")]
    [InlineData("https://kaede.test/a")]
    [InlineData("ftp://www.kaede.internal/a")]
    [InlineData("https://user:word@www.kaede.internal/a")]
    [InlineData("https://www.kaede..internal/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://www.w3.org/2001/04/xmldsig-more")]
    public void Never_asks_about(string address)
    {
        _shell.Write("a.md", Shell.PaperWith($"[規約]({address})"));

        Assert.Equal((0, ""), Outcome("check", "a.md", "--online", "--select", Rules));
        Assert.Null(_network.Asked);
    }

    [Fact]
    public void Asks_about_papers_only()
    {
        _shell.Write("README.md", $"# Read me\n\n{Dead}\n");
        _shell.Write("drafts/a.md", Shell.PaperWith(Dead));
        _shell.Write("b.md", Shell.PaperWith(Alive));
        _shell.Write("rules.json", """{ "exclude": ["drafts/**"] }""");

        Assert.Equal((0, ""), Outcome("check", "--online", "--select", Rules));
        Assert.Equal([Alive], _network.Asked);
    }

    [Fact]
    public void Asks_about_nothing_where_the_rules_are_off()
    {
        _shell.Write("a.md", Shell.PaperWith(Dead));
        _shell.Write("rules.json", """{ "overrides": [ { "files": ["a.md"], "rules": { "WP3003": "off", "WP3004": "off", "WP3010": "off" } } ] }""");

        Assert.Equal((0, ""), Outcome("check", "--online", "--select", Rules));
        Assert.Null(_network.Asked);
    }

    [Fact]
    public void With_since_only_papers_that_changed_are_asked_about_and_only_changes_reported()
    {
        var repository = new TemporaryRepository(_shell.Folder);
        repository.Commit("a.md", Shell.PaperWith($"{Walled} です。"));
        repository.Commit("b.md", Shell.PaperWith($"{Moved} です。"));
        _shell.Write("b.md", Shell.PaperWith($"{Moved} です。") + $"\n{Dead} です。\n");

        var (status, output, _) = _shell.Run("check", "--online", "--since", "HEAD", "--select", Rules);

        Assert.Equal(1, status);
        Assert.Equal([Dead, Moved], _network.Asked);
        Assert.StartsWith("b.md:25:1: error WP3003", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WP3004", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_about_standard_input()
    {
        _shell.Input = Shell.PaperWith($"{Dead} です。");

        var (status, output, _) = _shell.Run("check", "--stdin-filename", "a.md", "--online", "--select", Rules);

        Assert.Equal(1, status);
        Assert.StartsWith("a.md:3:12: error WP3003", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_an_address_that_a_paper_uses_many_times_once()
    {
        _shell.Write("a.md", Shell.PaperWith($"{Dead} と [こちら]({Dead}) です。\n\n{Dead} も同じです。"));

        var (_, output, error) = _shell.Run("check", "a.md", "--online", "--select", Rules);

        Assert.Equal(1, CountOf("WP3003", output));
        Assert.Contains("  a.md:3:52: The same address is used here\n  a.md:5:1: The same address is used here\n", output, StringComparison.Ordinal);
        Assert.Contains(": 1 error, ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppression_of_one_place_leaves_the_others()
    {
        _shell.Write("a.md", Shell.PaperWith($"\n\n<!-- wplint-disable-next WP3003: 記録のため -->\n\n{Dead}\n\n{Dead} です。"));

        var (status, output, error) = _shell.Run("check", "a.md", "--online", "--select", Rules);

        Assert.Equal(1, status);
        Assert.StartsWith("a.md:9:1: error WP3003", output, StringComparison.Ordinal);
        Assert.Contains("1 error, 0 warnings, 0 notes; 1 suppressed", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WP3003", Alive, true)]
    [InlineData("WP3003", Walled, false)] // nobody can tell
    [InlineData("WP3010", Alive, false)] // it may be busy again tomorrow
    public void A_suppression_is_unused_only_if_the_network_says_so(string rule, string address, bool isUnused)
    {
        _shell.Write("a.md", Shell.PaperWith($"\n\n<!-- wplint-disable-next {rule}: 記録のため -->\n\n{address} です。"));

        Assert.DoesNotContain("WP9003", _shell.Run("check").Output, StringComparison.Ordinal);
        Assert.Equal(isUnused, _shell.Run("check", "--online").Output.Contains("WP9003", StringComparison.Ordinal));
    }

    [Fact]
    public void An_accepted_finding_is_gone_only_if_the_network_says_so()
    {
        _shell.Write("a.md", Shell.PaperWith($"{Dead} です。"));
        _shell.Write("rules.json", """{ "rules": { "WP3007": "off" } }""");
        Assert.Equal((0, ""), Outcome("baseline", "write", "--online"));
        Assert.Contains("WP3003", _shell.Read(".wplint-baseline.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("WP3003", _shell.Run("check", "--online").Output, StringComparison.Ordinal);

        _shell.Run("baseline", "prune");
        Assert.Contains("WP3003", _shell.Read(".wplint-baseline.json"), StringComparison.Ordinal);

        _network.Answers.Remove(Dead);
        _shell.Run("baseline", "prune", "--online");
        Assert.DoesNotContain("WP3003", _shell.Read(".wplint-baseline.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Fixes_every_place_of_an_address_that_has_moved_and_asks_once()
    {
        _shell.Write("a.md", Shell.PaperWith($"{Moved} と [{Moved}]({Moved}) です。"));

        var (status, _, error) = _shell.Run("fix", "a.md", "--suggested", "--online", "--select", Rules);

        Assert.Equal(0, status);
        Assert.Equal(Shell.PaperWith($"{Target} と [{Target}]({Target}) です。"), _shell.Read("a.md"));
        Assert.Equal([Moved], _network.Asked);
        Assert.Contains("0 warnings", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_the_address_alone_without_a_person_who_asks_for_it()
    {
        _shell.Write("a.md", Shell.PaperWith($"{Moved} です。"));

        _shell.Run("fix", "a.md", "--online", "--select", Rules);

        Assert.Equal(Shell.PaperWith($"{Moved} です。"), _shell.Read("a.md"));
    }

    [Fact]
    public void Says_what_was_moved_rather_than_that_it_is_not_encrypted()
    {
        const string Insecure = "http://www.kaede.internal/moved";
        _network.Answers[Insecure] = _network.Answers[Moved];
        _shell.Write("a.md", Shell.PaperWith($"{Insecure} です。"));

        var (_, output, _) = _shell.Run("check", "a.md", "--online", "--select", $"{Rules},insecure-url");

        Assert.Contains("WP3004", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WP3002", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_an_address_is_private_rather_than_that_it_could_not_be_verified()
    {
        _shell.Write("a.md", Shell.PaperWith($"{Walled} です。"));

        var (_, output, _) = _shell.Run("check", "a.md", "--online", "--select", "WP3");

        Assert.Contains("WP3007", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WP3010", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Hands_on_what_the_command_line_and_the_configuration_say()
    {
        _shell.Write("a.md", Shell.PaperWith(Alive));
        _shell.Write("rules.json", """{ "links": { "timeoutSeconds": 3, "perHost": 4, "cacheHours": 5, "budgetSeconds": 6, "ignore": ["https://a/*"] } }""");

        _shell.Run("check", "--online", "--allow-private-addresses");

        Assert.Equal((3, 4, 5, 6), (_network.Configuration!.TimeoutSeconds, _network.Configuration.PerHost, _network.Configuration.CacheHours, _network.Configuration.BudgetSeconds));
        Assert.Equal(["https://a/*"], _network.Configuration.Ignore);
        Assert.True(_network.Request!.AllowsPrivateAddresses);
        Assert.False(_network.Request.IsStrict);
        Assert.True(_network.Request.UsesCache);
        _shell.Run("check", "--online");
        Assert.False(_network.Request.AllowsPrivateAddresses);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("baseline write")]
    public void Private_addresses_make_no_sense_offline(string command)
    {
        var (status, output, error) = _shell.Run([.. command.Split(' '), "--allow-private-addresses"]);

        Assert.Equal((2, ""), (status, output));
        Assert.Equal("wplint: --allow-private-addresses means nothing without --online: no address is asked. Give both, or neither.\n", error);
    }

    [Fact]
    public void A_configuration_cannot_ask_the_network()
    {
        _shell.Write("a.md", Shell.PaperWith(Dead));
        _shell.Write("rules.json", """{ "online": true, "links": { "allowPrivateAddresses": true } }""");

        var (status, output, _) = _shell.Run("check", "--select", Rules);

        Assert.Equal(2, status);
        Assert.Contains("Use --online on the command line.", output, StringComparison.Ordinal);
        Assert.Contains("Use --allow-private-addresses on the command line.", output, StringComparison.Ordinal);
        Assert.Null(_network.Asked);
    }

    [Fact]
    public void A_network_that_fails_is_said_to_and_costs_nothing_else()
    {
        _shell.LinkChecker = new FakeLinkChecker { During = static () => throw new InvalidOperationException("fell over") };
        _shell.Write("a.md", Shell.PaperWith($"{Dead} と http://www.kaede.co.jp/ です。"));
        _shell.Write("b.md", Shell.PaperWith(Dead));

        var (status, output, _) = _shell.Run("check", "--online", "--select", $"{Rules},insecure-url");

        Assert.Equal(3, status);
        Assert.Equal(1, CountOf("WP9001", output));
        Assert.Contains("a.md:1:1: error WP9001 rule-crashed: wplint failed to ask the network about links (InvalidOperationException: fell over).", output, StringComparison.Ordinal);
        Assert.Contains("WP3002", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ctrl_C_stops_the_asking_and_what_is_known_is_printed()
    {
        _shell.LinkChecker = new FakeLinkChecker { During = () => Assert.True(_shell.PressInterrupt!()), Answers = { [Dead] = _network.Answers[Dead] } };
        _shell.Write("a.md", Shell.PaperWith($"{Dead} と {Alive} です。"));

        var (status, output, error) = _shell.Run("check", "--online", "--select", Rules);

        Assert.Equal(130, status);
        Assert.Contains("WP3003", output, StringComparison.Ordinal);
        Assert.DoesNotContain("WP3010", output, StringComparison.Ordinal);
        Assert.StartsWith("Interrupted: links without an answer by then were not judged.\n1 paper checked: 1 error", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ctrl_C_leaves_the_baseline_as_it_is()
    {
        _shell.LinkChecker = new FakeLinkChecker { During = () => Assert.True(_shell.PressInterrupt!()) };
        _shell.Write("a.md", Shell.PaperWith(Dead));

        var (status, output, error) = _shell.Run("baseline", "write", "--online", "--lang", "ja");

        Assert.Equal((130, "", "中断されました。それまでに応答を得られなかったリンクは判定していません。\n"), (status, output, error));
        Assert.False(File.Exists(_shell.Full(".wplint-baseline.json")));
    }

    [UnixFact]
    public void Asks_about_a_paper_from_a_pipe_that_can_be_read_only_once()
    {
        _shell.Write("text", Shell.PaperWith($"{Dead} です。"));
        using var make = System.Diagnostics.Process.Start("mkfifo", [_shell.Full("pipe.md")]);
        make.WaitForExit();
        using var fill = System.Diagnostics.Process.Start("/bin/sh", ["-c", "cat \"$0\" > \"$1\"", _shell.Full("text"), _shell.Full("pipe.md")]);

        var (status, output, _) = _shell.Run("check", "pipe.md", "--online", "--select", Rules);

        Assert.Equal(1, status);
        Assert.Contains("pipe.md:3:12: error WP3003", output, StringComparison.Ordinal);
    }

    [Fact]
    public void SARIF_lists_the_rules_offline_too()
    {
        _shell.Write("a.md", Shell.PaperWith(Dead));

        using var sarif = JsonDocument.Parse(_shell.Run("check", "a.md", "--format", "sarif", "--select", Rules).Output);

        var rules = sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(static rule => rule.GetProperty("id").GetString());
        Assert.Superset(new HashSet<string?> { "WP3003", "WP3004", "WP3010" }, rules.ToHashSet());
    }

    private (int Status, string Output) Outcome(params string[] arguments)
    {
        var (status, output, _) = _shell.Run(arguments);
        return (status, output);
    }

    private static int CountOf(string word, string text) => text.Split(word).Length - 1;
}
