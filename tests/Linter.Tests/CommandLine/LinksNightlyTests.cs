using System.Diagnostics;
using System.Text;
using Wplint.Tests.Files;
using YamlDotNet.RepresentationModel;

namespace Wplint.Tests.CommandLine;

/// <summary>The scripts of <c>docs/examples/links-nightly.yml</c>, run as GitHub runs them, with a <c>gh</c> that notes down what it is told.</summary>
public sealed class LinksNightlyTests : IDisposable
{
    private const string Ask = "Ask the network";
    private const string Tell = "Open or update the issue";

    private static readonly string Workflow = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "docs", "examples", "links-nightly.yml"));

    private readonly TemporaryFolder _folder = new();
    private readonly Shell _shell = new(new AskingRule());
    private readonly FakeLinkChecker _network = new();

    public LinksNightlyTests()
    {
        _shell.LinkChecker = _network;
        _folder.CreateFolder("work");
        Program("bin/gh", """
            #!/bin/sh
            printf '%s|' "$@" >> "$RUNNER_TEMP/gh.log"
            echo >> "$RUNNER_TEMP/gh.log"
            if [ "$1 $2" = "issue list" ]; then cat "$RUNNER_TEMP/open"; fi
            """);
        _folder.Write("open", "");
    }

    public void Dispose()
    {
        _folder.Dispose();
        _shell.Dispose();
    }

    [UnixFact]
    public void Opens_an_issue_that_lists_the_dead_links()
    {
        _network.Answers["https://kaede.tld/old"] = new(LinkVerdict.Dead, LinkReason.NotFound) { Status = 404, LastAlive = new(2026, 9, 2, 8, 0, 0, TimeSpan.Zero) };
        _network.Answers["https://gone.tld/"] = new(LinkVerdict.Dead, LinkReason.NoSuchHost);
        WriteAnswer(Links("https://kaede.tld/old と https://gone.tld/ と https://kaede.tld/ と https://kaede.tld/old"));
        Assert.Equal((0, ""), Run(Ask));
        Assert.Equal((0, ""), Run(Tell));
        Assert.Equal(
            "label|create|dead-links|--description|Dead links in papers|--force|\n"
            + "issue|list|--label|dead-links|--state|open|--limit|1|--json|number|--jq|.[].number|\n"
            + $"issue|create|--label|dead-links|--title|Dead links: 2|--body-file|{_folder.Full("issue.md")}|\n",
            Read("gh.log"));
        Assert.Equal(
            "Nothing is behind these addresses any more. Correct or remove them in the papers, and close this issue.\n\n"
            + "<pre>\n"
            + "https://gone.tld/\n  there is no such host\n  a.md:3:36\n\n"
            + "https://kaede.tld/old\n  there is no such page (404), last alive on 2026-09-02\n  a.md:3:12\n  a.md:3:77\n"
            + "</pre>\n",
            Read("issue.md"));
    }

    [UnixFact]
    public void Updates_the_issue_that_is_open_instead_of_another_one_each_night()
    {
        _folder.Write("open", "17\n");
        _network.Answers["https://gone.tld/"] = new(LinkVerdict.Dead, LinkReason.NoSuchHost);
        WriteAnswer(Links("https://gone.tld/"));
        Run(Ask);
        Assert.Equal((0, ""), Run(Tell));
        Assert.Contains($"\nissue|edit|17|--title|Dead links: 1|--body-file|{_folder.Full("issue.md")}|\n", Read("gh.log"), StringComparison.Ordinal);
        Assert.DoesNotContain("issue|create", Read("gh.log"), StringComparison.Ordinal);
    }

    [UnixFact]
    public void Leaves_issues_alone_where_nothing_is_dead()
    {
        _network.Answers["https://late.tld/"] = new(LinkVerdict.Unknown, LinkReason.TimedOut);
        WriteAnswer(Links("https://late.tld/"));
        Run(Ask);
        Assert.Equal((0, "No link is dead.\n"), Run(Tell));
        Assert.False(File.Exists(_folder.Full("gh.log")));
    }

    [UnixFact]
    public void Fails_where_wplint_could_not_do_its_work()
    {
        foreach (var status in (int[])[2, 3])
        {
            WriteAnswer((status, "", ""));
            Assert.Equal((status, ""), Run(Ask));
        }
    }

    [UnixFact]
    public void What_papers_say_is_neither_run_nor_anything_but_text()
    {
        const string Address = "https://kaede.tld/$(touch${IFS}evil);&</pre><img/src=x>@everyone";
        WriteAnswer((1, $$"""
            {
              "links": [
                {
                  "address": "{{Address}}", "verdict": "dead", "reason": "gone", "message": "`touch evil`", "lastAlive": null,
                  "uses": [ { "path": "a`touch evil`\n</pre> $(touch evil).md", "line": 1, "column": 2 } ]
                }
              ],
              "summary": { "dead": 1 }
            }
            """, ""));
        Run(Ask);
        Assert.Equal((0, ""), Run(Tell));
        Assert.Empty(Directory.GetFiles(_folder.Path, "evil*", SearchOption.AllDirectories));
        var body = Read("issue.md");
        Assert.Contains("https://kaede.tld/$(touch${IFS}evil);&amp;&lt;/pre&gt;&lt;img/src=x&gt;@everyone\n", body, StringComparison.Ordinal);
        Assert.Equal(body.Length - "</pre>\n".Length, body.IndexOf("</pre>", StringComparison.Ordinal));
    }

    [UnixFact]
    public void An_issue_stays_shorter_than_GitHub_takes()
    {
        var links = string.Join(",", Enumerable.Range(0, 500).Select(static number =>
            $$"""{ "address": "https://kaede.tld/{{number}}?{{new string('&', 200)}}", "verdict": "dead", "message": "", "lastAlive": null, "uses": [] }"""));
        WriteAnswer((1, $$"""{ "links": [ {{links}} ], "summary": { "dead": 500 } }""", ""));
        Run(Ask);
        Assert.Equal((0, ""), Run(Tell));
        Assert.InRange(Read("issue.md").Length, 12_000, 65_536);
    }

    [Fact]
    public void Nothing_is_pasted_into_a_script() => Assert.All(
        Steps().Where(static step => step.Children.ContainsKey("run")),
        static step => Assert.DoesNotContain("${{", step["run"].ToString(), StringComparison.Ordinal));

    [Fact]
    public void Only_the_step_that_writes_the_issue_has_a_token() =>
        Assert.Equal([Tell], Steps().Where(static step => step.ToString().Contains("token }}", StringComparison.Ordinal)).Select(static step => step["name"].ToString()));

    private (int Status, string Output, string Error) Links(string text)
    {
        _shell.Write("a.md", Shell.PaperWith(text));
        return _shell.Run("links", "a.md", "--format", "json");
    }

    /// <summary>Makes a wplint that says what another one has said.</summary>
    private void WriteAnswer((int Status, string Output, string Error) answer)
    {
        _folder.Write("answer.json", answer.Output);
        Program("wplint/wplint", $"#!/bin/sh\n[ \"$*\" = 'links --format json' ] || exit 9\ncat \"$RUNNER_TEMP/answer.json\"\nexit {answer.Status}\n");
    }

    private void Program(string path, string script)
    {
        _folder.Write(path, script);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder.Full(path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static IEnumerable<YamlMappingNode> Steps()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Workflow));
        return ((YamlSequenceNode)yaml.Documents[0].RootNode["jobs"]["links"]["steps"]).Children.Cast<YamlMappingNode>();
    }

    private (int Status, string Output) Run(string step)
    {
        var named = Steps().Single(candidate => candidate.Children.TryGetValue("name", out var name) && name.ToString() == step);
        _folder.Write("script.sh", named["run"].ToString());
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", _folder.Full("script.sh")])
        {
            WorkingDirectory = _folder.Full("work"),
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["RUNNER_TEMP"] = _folder.Path;
        start.Environment["PATH"] = $"{_folder.Full("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private string Read(string path) => File.ReadAllText(_folder.Full(path));
}
