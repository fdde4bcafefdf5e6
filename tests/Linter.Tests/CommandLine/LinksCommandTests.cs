using System.Text.Json;

namespace Wplint.Tests.CommandLine;

public sealed class LinksCommandTests : IDisposable
{
    private readonly FakeLinkChecker _network = new()
    {
        Answers =
        {
            ["https://kaede.tld/old"] = new(LinkVerdict.Dead, LinkReason.NotFound) { Status = 404, LastAlive = new(2026, 9, 2, 8, 0, 0, TimeSpan.Zero) },
            ["https://kaede.tld/sla"] = new(LinkVerdict.Moved, LinkReason.MovedPermanently)
            {
                Status = 200,
                Target = "https://kaede.tld/service/sla",
                FinalAddress = "https://kaede.tld/service/sla?lang=ja",
                LastAlive = new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero),
            },
            ["https://wall.tld/"] = new(LinkVerdict.Unknown, LinkReason.Forbidden) { Status = 403 },
            ["https://late.tld/"] = new(LinkVerdict.Unknown, LinkReason.TimedOut),
            ["https://own.tld/"] = new(LinkVerdict.Unknown, LinkReason.Ignored),
        },
    };

    private readonly Shell _shell = new(new AskingRule());

    public LinksCommandTests() => _shell.LinkChecker = _network;

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void Prints_every_address_with_what_is_known_of_it()
    {
        WritePapers();
        var (status, output, error) = _shell.Run("links", "papers");
        Assert.Equal(1, status);
        Snapshot.Verify(output);
        Assert.Equal("9 URLs in 2 papers: 1 dead, 1 moved, 5 unknown (3 not asked), 2 alive. 0.00 s\n", error);
    }

    [Fact]
    public void Prints_the_same_in_Japanese()
    {
        WritePapers();
        var (_, output, error) = _shell.Run("links", "papers", "--lang", "ja");
        Snapshot.Verify(output);
        Assert.Equal("文書 2 件の URL 9 件を調べました。リンク切れ 1 件、移転 1 件、不明 5 件（うち 3 件は問い合わせの対象外）、有効 2 件。0.00 秒\n", error);
    }

    [Fact]
    public void Writes_the_same_for_programs()
    {
        WritePapers();
        var (status, output, _) = _shell.Run("links", "papers", "--format", "json", "--quiet");
        Assert.Equal(1, status);
        Snapshot.Verify(output, "json");
    }

    [Fact]
    public void Asks_about_each_address_once_and_never_about_examples_and_what_is_no_address()
    {
        WritePapers();
        _shell.Run("links", "papers");
        Assert.Equal(["https://kaede.tld/", "https://kaede.tld/old", "https://kaede.tld/sla", "https://late.tld/", "https://own.tld/", "https://wall.tld/", "https://www.kaede.tld/a?b=c#d"], _network.Asked);
    }

    [Fact]
    public void Only_what_is_dead_fails_a_run()
    {
        _shell.Write("a.md", Shell.PaperWith("https://kaede.tld/sla と https://wall.tld/ と https://late.tld/ と https://kaede.tld/"));
        Assert.Equal(0, _shell.Run("links", "a.md").Status);
    }

    [Fact]
    public void Asks_as_the_command_line_says()
    {
        _shell.Write("a.md", Shell.PaperWith("https://kaede.tld/"));
        _shell.Run("links", "a.md");
        Assert.Equal(new() { IsStrict = false, UsesCache = true, AllowsPrivateAddresses = false }, _network.Request);
        _shell.Run("links", "a.md", "--strict", "--no-cache", "--allow-private-addresses");
        Assert.Equal(new() { IsStrict = true, UsesCache = false, AllowsPrivateAddresses = true }, _network.Request);
    }

    [Fact]
    public void Finds_papers_as_check_does()
    {
        _shell.Write("rules.json", """{ "language": "ja", "include": ["papers/*.md"], "exclude": ["papers/b.md"], "links": { "perHost": 1 } }""");
        WritePapers();
        _shell.Write("papers/README.md", "See https://readme.tld/.\n");
        _shell.Write("papers/b.md", Shell.PaperWith("https://excluded.tld/"));
        _shell.Write("c.md", Shell.PaperWith("https://elsewhere.tld/"));
        var (_, output, error) = _shell.Run("links");
        Assert.StartsWith("判定", output, StringComparison.Ordinal);
        Assert.StartsWith("文書 1 件の URL", error, StringComparison.Ordinal);
        Assert.DoesNotContain("readme.tld", output, StringComparison.Ordinal);
        Assert.DoesNotContain("excluded.tld", output, StringComparison.Ordinal);
        Assert.DoesNotContain("elsewhere.tld", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_addresses_nobody_is_asked_and_nothing_printed()
    {
        _shell.LinkChecker = null;
        _shell.Write("a.md", Shell.PaperWith("https://kaede.example/ と info@kaede.example"));
        _shell.Write("b.md", Shell.PaperWith(""));
        Assert.Equal((0, "", "0 URLs in 1 paper: 0 dead, 0 moved, 0 unknown, 0 alive. 0.00 s\n"), _shell.Run("links", "b.md"));
        Assert.Contains("\nunknown       -     1  -           https://kaede.example/\n", _shell.Run("links", "a.md").Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(_shell.Run("links", "b.md", "--format", "json").Output);
        Assert.Equal(0, json.RootElement.GetProperty("links").GetArrayLength());
    }

    [Fact]
    public void No_rule_judges_the_papers()
    {
        _shell.Write("a.md", "---\nedition: no-such-edition\n---\n\n" + Shell.PaperWith("ISO/IEC 27015 <!-- wplint-disable WP9999 -->"));
        Assert.Equal((0, "", "0 URLs in 1 paper: 0 dead, 0 moved, 0 unknown, 0 alive. 0.00 s\n"), _shell.Run("links", "a.md"));
    }

    [Fact]
    public void A_paper_that_cannot_be_read_is_told_and_the_others_are_asked_about()
    {
        _shell.Write("a.md", Shell.PaperWith("https://kaede.tld/"));
        _shell.Write("b.md", [0xFF, 0xFE, 0x61, 0x00]);
        var (status, output, error) = _shell.Run("links", "a.md", "b.md", "none.md");
        Assert.Equal(2, status);
        Assert.Contains("https://kaede.tld/", output, StringComparison.Ordinal);
        Assert.StartsWith("b.md:1:1: error WP9005 unreadable-file: This file is UTF-16", error, StringComparison.Ordinal);
        Assert.Contains("\nnone.md:1:1: error WP9005 unreadable-file: There is no such file", error, StringComparison.Ordinal);
        Assert.EndsWith("1 URL in 1 paper, 2 files unreadable: 0 dead, 0 moved, 0 unknown, 1 alive. 0.00 s\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_the_configuration_is_told()
    {
        _shell.Write("rules.json", """{ "lingks": {} }""");
        _shell.Write("a.md", Shell.PaperWith("https://kaede.tld/"));
        var (status, output, error) = _shell.Run("links", "a.md", "-q");
        Assert.Equal(2, status);
        Assert.Contains("https://kaede.tld/", output, StringComparison.Ordinal);
        Assert.StartsWith("rules.json:1:3: error WP9002 ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_papers_is_told()
    {
        _shell.Write("notes/README.md", "# Read me\n");
        var (status, output, error) = _shell.Run("links", "notes");
        Assert.Equal((2, ""), (status, output));
        Assert.Contains("WP9005", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_that_fails_is_a_defect_of_wplint()
    {
        _shell.LinkChecker = new FakeLinkChecker { During = static () => throw new InvalidOperationException("fell over") };
        _shell.Write("a.md", Shell.PaperWith("https://kaede.tld/"));
        Assert.Equal((3, "", "wplint: wplint itself failed. This is a defect: please report it. (InvalidOperationException: fell over)\n"), _shell.Run("links", "a.md"));
    }

    [Fact]
    public void Prints_what_is_known_when_interrupted()
    {
        var handled = new List<bool?>();
        var network = new FakeLinkChecker { During = () => handled.AddRange([_shell.PressInterrupt?.Invoke(), _shell.PressInterrupt?.Invoke()]) };
        network.Answers.Add("https://kaede.tld/old", new(LinkVerdict.Dead, LinkReason.Gone) { Status = 410 });
        _shell.LinkChecker = network;
        _shell.Write("a.md", Shell.PaperWith("https://kaede.tld/ と https://kaede.tld/old"));
        var (status, output, error) = _shell.Run("links", "a.md");
        Assert.Equal(130, status);
        Assert.Equal(
            "VERDICT  STATUS  USED  LAST ALIVE  URL\n"
            + "dead        410     1  -           https://kaede.tld/old\n"
            + "  The page has been removed for good (410).\n"
            + "  a.md:3:33\n"
            + "unknown       -     1  -           https://kaede.tld/\n"
            + "  The run was interrupted before it was known.\n"
            + "  a.md:3:12\n",
            output);
        Assert.Equal("Interrupted: nothing is known yet of 1 URL.\n2 URLs in 1 paper: 1 dead, 0 moved, 1 unknown, 0 alive. 0.00 s\n", error);
        Assert.Equal([true, false], handled); // the second one ends the process
    }

    [Fact]
    public void A_new_address_with_its_anchor_is_not_printed_twice()
    {
        _network.Answers["https://kaede.tld/a#b"] = new(LinkVerdict.Moved, LinkReason.MovedPermanently) { Status = 200, Target = "https://kaede.tld/c#b", FinalAddress = "https://kaede.tld/c" };
        _network.Answers["https://kaede.tld/d"] = new(LinkVerdict.Alive, LinkReason.Answered) { Status = 200, FinalAddress = "https://kaede.tld/e" };
        _shell.Write("a.md", Shell.PaperWith("https://kaede.tld/a#b と https://kaede.tld/d"));
        Assert.Equal(
            "VERDICT  STATUS  USED  LAST ALIVE  URL\n"
            + "moved       200     1  -           https://kaede.tld/a#b\n  It has moved for good.\n  New address: https://kaede.tld/c#b\n  a.md:3:12\n"
            + "alive       200     1  -           https://kaede.tld/d\n  Leads to: https://kaede.tld/e\n  a.md:3:36\n",
            _shell.Run("links", "a.md").Output);
    }

    [Fact]
    public void Says_how_to_ask_private_addresses()
    {
        _network.Answers["https://intra.tld/"] = new(LinkVerdict.Unknown, LinkReason.RefusedAddress);
        _shell.Write("a.md", Shell.PaperWith("https://intra.tld/"));
        var (status, _, error) = _shell.Run("links", "a.md");
        Assert.Equal((0, "Private addresses are not asked (1 URL). --allow-private-addresses asks them, too.\n1 URL in 1 paper: 0 dead, 0 moved, 1 unknown, 0 alive. 0.00 s\n"), (status, error));
    }

    [Fact]
    public void Says_that_there_is_no_network()
    {
        _network.Answers["https://kaede.tld/"] = new(LinkVerdict.Unknown, LinkReason.NameNotResolved);
        _shell.Write("a.md", Shell.PaperWith("https://kaede.tld/ と https://kaede.example/"));
        var (status, _, error) = _shell.Run("links", "a.md");
        Assert.Equal(0, status);
        Assert.StartsWith("No host could be reached.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_colours_where_somebody_looks_and_breaks_lines_of_places_to_the_width()
    {
        _shell.IsTerminal = true;
        _shell.Write("a-paper-with-a-long-name.md", Shell.PaperWith("https://kaede.tld/ https://kaede.tld/ https://kaede.tld/"));
        var (_, output, _) = _shell.Run("links", "a-paper-with-a-long-name.md");
        Assert.Equal(
            "\x1b[2mVERDICT  STATUS  USED  LAST ALIVE  URL\x1b[0m\n"
            + "\x1b[1;32malive\x1b[0m       200     3  2026-11-20  https://kaede.tld/\n"
            + "\x1b[2m  a-paper-with-a-long-name.md:3:12,\x1b[0m\n"
            + "\x1b[2m  a-paper-with-a-long-name.md:3:31,\x1b[0m\n"
            + "\x1b[2m  a-paper-with-a-long-name.md:3:50\x1b[0m\n",
            output);
    }

    [Fact]
    public void A_hostile_address_is_shown_disarmed()
    {
        _shell.Write("a.md", Shell.PaperWith("[x](<https://kaede.tld/\u202Egnp.exe\x1b[2J>)"));
        Assert.DoesNotContain('\x1b', _shell.Run("links", "a.md").Output);
        Assert.DoesNotContain('\u202E', _shell.Run("links", "a.md").Output);
    }

    [Theory]
    [InlineData("\"csv\" is no value of --format. Possible: text, json.", "links", "--format", "csv")]
    [InlineData("Unknown option \"--stirct\". Did you mean \"--strict\"?", "links", "--stirct")]
    [InlineData("Unknown option \"--fail-on\". See \"wplint links --help\".", "links", "--fail-on", "never")]
    public void Says_in_one_line_what_is_wrong_and_what_to_write(string complaint, params string[] arguments) =>
        Assert.Equal((2, "", $"wplint: {complaint}\n"), _shell.Run(arguments));

    [Fact]
    public void Help() => Snapshot.Verify(_shell.Run("links", "--help").Output);

    [Fact]
    public void Help_in_Japanese() => Snapshot.Verify(_shell.Run("links", "--help", "--lang", "ja").Output);

    private void WritePapers()
    {
        _shell.Write("papers/a.md", Shell.PaperWith(
            "[規約](https://kaede.tld/old) と https://kaede.tld/sla と https://wall.tld/ と <https://late.tld/> です。"
            + "[例](https://kaede.example/) と [型](https://{tenant}.kaede.tld/) と https://own.tld/ もあります。"));
        _shell.Write("papers/b.md", Shell.PaperWith("https://kaede.tld/ と [同じ規約](https://kaede.tld/old) と ![図](https://www.kaede.tld/a?b=c#d)"));
    }
}
