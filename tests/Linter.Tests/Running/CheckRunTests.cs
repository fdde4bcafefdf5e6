using System.Text;
using Wplint.Core.Running;
using Wplint.Tests.Files;

namespace Wplint.Tests.Running;

public sealed class CheckRunTests : IDisposable
{
    private const string FiveControls = """
        5.1.1 Title of 5.1.1

        We have policies.

        5.1.2 Title of 5.1.2

        We review them.

        6.1.1 Title of 6.1.1

        We have roles.

        6.1.2 Title of 6.1.2

        We have separated duties.

        6.1.3 Title of 6.1.3

        We know authorities.

        """;

    private const string OneControl = """
        5.1.1 Title of 5.1.1

        We have policies.

        """;

    private const string Readme = """
        # Our papers

        Text with no number.

        ## How to write one

        1. Think.
        2. Write.

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Keeps_the_headings_that_findings_are_about_and_lets_the_papers_go()
    {
        _folder.Write("a.md", "# 6 Roles\n\n" + FiveControls);
        var about = new FakeRule(FakeRule.Describe("WP0001", "about"), static (rule, context) =>
            context.Paper.AllClauses.Where(static clause => clause.Number?.Text is "6" or "6.1.1").Select(clause => rule.Report(clause.HeadingSpan) with { Clause = clause }));
        var over = new FakeRule(FakeRule.Describe("WP0002", "over") with { Outranks = ["WP0001"] }, static (rule, context) =>
            [rule.Report(default) with { Clause = context.Paper.AllClauses.First(static clause => clause.Number?.Text == "6.1.1") }]);

        var findings = Run(about, over).Files[0].Findings;

        Assert.Equal(["WP0002 6.1.1", "WP0001 6"], findings.Select(static finding => $"{finding.Rule.Id} {finding.Diagnostic.Clause!.Number!.Text}"));
        Assert.All(findings, static finding =>
        {
            var heading = finding.Diagnostic.Clause!;
            Assert.True(heading is { Parent: null, Children: [], Body: [] });
            Assert.Equal(heading.Number!.Span.Start, heading.HeadingSpan.Start);
            Assert.True(heading.Span.Length > heading.HeadingSpan.Length);
        });
    }

    [Fact]
    public void Checks_papers_and_skips_what_is_none()
    {
        _folder.Write("papers/b.md", FiveControls);
        _folder.Write("papers/a.md", FiveControls);
        _folder.Write("README.md", Readme);
        _folder.Write("one.md", OneControl);

        var result = Run();

        Assert.Equal(
            [
                ("README.md", FileOutcome.Skipped, ""),
                ("one.md", FileOutcome.Skipped, ""),
                ("papers/a.md", FileOutcome.Checked, "WP0001"),
                ("papers/b.md", FileOutcome.Checked, "WP0001"),
            ],
            Summarise(result));
        Assert.All(result.Files, static file => Assert.Null(file.Paper));
    }

    [Theory]
    [InlineData("---\nproduct: Kazeno\n---\n\nText.\n")]
    [InlineData("A.5.16 a\n\nText.\n\nA.5.17 b\n\nText.\n\nA.5.18 c\n\nText.\n\nA.5.19 d\n\nText.\n\nA.5.20 e\n\nText.\n")] // no catalogue has them
    public void Takes_a_file_for_a_paper_that_says_so_itself(string text)
    {
        _folder.Write("a.md", text);

        Assert.Equal([("a.md", FileOutcome.Checked, "WP0001")], Summarise(Run()));
    }

    [Fact]
    public void Takes_a_file_with_clauses_that_is_named_alone_for_a_paper()
    {
        _folder.Write("one.md", OneControl);

        Assert.Equal([("one.md", FileOutcome.Checked, "WP0001")], Summarise(Run("one.md")));
    }

    [Fact]
    public void Skips_files_of_a_hook_in_silence()
    {
        // A commit changes a README and a change log: nobody asked for them to be papers.
        _folder.Write("README.md", Readme);
        _folder.Write("one.md", OneControl);

        var result = Run("README.md", "one.md");

        Assert.Equal([("README.md", FileOutcome.Skipped, ""), ("one.md", FileOutcome.Skipped, "")], Summarise(result));
        Assert.Equal(ExitStatus.Clean, ExitStatus.Of(result, Severity.Note));
    }

    [Fact]
    public void Says_that_nothing_was_recognised_in_a_file_that_is_named_alone()
    {
        _folder.Write("README.md", Readme);

        var result = Run("README.md");

        Assert.Equal([("README.md", FileOutcome.Skipped, "WP9006")], Summarise(result));
        Assert.Equal(Severity.Warning, result.Files[0].Findings[0].Severity);
        Assert.StartsWith("No numbered clause was found in this file, so nothing was checked.", MessageOf(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_nothing_was_recognised_in_a_file_that_include_names()
    {
        _folder.Write("notes.md", Readme);
        _folder.Write("README.md", Readme);
        _folder.Write("a.md", FiveControls);
        _folder.Write("rules.json", """{ "include": ["*.md", "notes.md"] }""");

        Assert.Equal(
            [("README.md", FileOutcome.Skipped, ""), ("a.md", FileOutcome.Checked, "WP0001"), ("notes.md", FileOutcome.Skipped, "WP9006")],
            Summarise(Run()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n \n")]
    public void Says_that_a_file_is_empty_wherever_it_is(string text)
    {
        _folder.Write("a.md", FiveControls);
        _folder.Write("b.md", text);

        foreach (var result in (RunResult[])[Run(), Run("b.md"), Run("a.md", "b.md")])
        {
            var finding = Assert.Single(result.Files[^1].Findings);
            Assert.Equal("This file is empty, so nothing was checked.", finding.Diagnostic.GetMessage(Language.English));
            Assert.Equal("WP9006", finding.Rule.Id);
        }
    }

    [Fact]
    public void Does_not_say_so_where_that_is_turned_off()
    {
        _folder.Write("a.md", "");
        _folder.Write("rules.json", """{ "rules": { "nothing-recognised": "off" } }""");

        Assert.Equal([("a.md", FileOutcome.Skipped, "")], Summarise(Run("a.md")));
    }

    [Fact]
    public void Checks_all_files_beside_those_that_cannot_be_read()
    {
        _folder.Write("a.md", FiveControls);
        _folder.Write("binary.md", [0x89, 0x50, 0x4E, 0x47, 0]);
        _folder.Write("deep.md", string.Concat(Enumerable.Repeat("[", 32_000)));
        _folder.Write("sjis.md", Convert.FromHexString("8FEE95F1835A834C8385838A83658342"));
        _folder.Write("z.md", FiveControls);

        var result = Run("a.md", "binary.md", "deep.md", "gone.md", "sjis.md", "z.md");

        Assert.Equal(
            [
                ("a.md", FileOutcome.Checked, "WP0001"),
                ("binary.md", FileOutcome.Unreadable, "WP9005"),
                ("deep.md", FileOutcome.Unreadable, "WP9005"),
                ("gone.md", FileOutcome.Unreadable, "WP9005"),
                ("sjis.md", FileOutcome.Unreadable, "WP9005"),
                ("z.md", FileOutcome.Checked, "WP0001"),
            ],
            Summarise(result));
        Assert.Equal(ExitStatus.Misuse, ExitStatus.Of(result, Severity.Error));
        Assert.All(result.Files.Where(static file => file.Outcome == FileOutcome.Unreadable), static file => Assert.Equal(Severity.Error, file.Findings[0].Severity));
    }

    [Fact]
    public void Shows_where_a_text_cannot_be_understood()
    {
        _folder.Write("deep.md", "Text.\n\n" + string.Concat(Enumerable.Repeat("[", 32_000)));

        var file = Assert.Single(Run("deep.md").Files);

        Assert.StartsWith("This file cannot be understood as a paper. It has more than ", MessageOf(file), StringComparison.Ordinal);
        Assert.EndsWith(".", MessageOf(file), StringComparison.Ordinal);
        Assert.Equal(3, file.Source.GetLine(file.Findings[0].Span.Start));
    }

    [Fact]
    public void Reports_a_folder_without_papers()
    {
        _folder.Write("docs/README.md", Readme);
        _folder.Write("docs/CHANGELOG.md", Readme);
        _folder.Write("a.md", FiveControls);

        var result = Run("docs", "a.md");

        Assert.Equal(
            [
                ("a.md", FileOutcome.Checked, "WP0001"), ("docs", FileOutcome.Unreadable, "WP9005"),
                ("docs/CHANGELOG.md", FileOutcome.Skipped, ""), ("docs/README.md", FileOutcome.Skipped, ""),
            ],
            Summarise(result));
        Assert.StartsWith("There is no paper here: no Markdown file (of 2) has", MessageOf(result.Files[1]), StringComparison.Ordinal);
        Assert.Equal(ExitStatus.Misuse, ExitStatus.Of(result, Severity.Error));
    }

    [Theory]
    [InlineData(null, "There is no Markdown file (*.md) to check in this folder.")]
    [InlineData(Readme, "There is no paper here:")]
    public void Reports_a_working_folder_without_papers(string? text, string message)
    {
        if (text is not null) _folder.Write("README.md", text);

        var result = Run();

        Assert.Equal((".", "WP9005"), (result.Files[0].Path, result.Files[0].Findings[0].Rule.Id));
        Assert.StartsWith(message, MessageOf(result), StringComparison.Ordinal);
        Assert.Equal(ExitStatus.Misuse, ExitStatus.Of(result, null));
    }

    [Fact]
    public void Checks_papers_with_what_is_right_in_a_broken_configuration()
    {
        _folder.Write("a.md", FiveControls);
        _folder.Write("drafts/b.md", FiveControls);
        _folder.Write("rules.json", """{ "exclude": ["drafts"], "rules": { "fake-wp0002": "off", "fake-wp0009": "off" } }""");

        var result = Run(FakeRule.At("WP0001", default(TextSpan)), FakeRule.At("WP0002", default(TextSpan)));

        Assert.Equal([("a.md", FileOutcome.Checked, "WP0001"), ("rules.json", FileOutcome.Configuration, "WP9002")], Summarise(result));
        Assert.Equal("\"fake-wp0009\"", result.Files[1].Source[result.Files[1].Findings[0].Span]);
        Assert.Equal(ExitStatus.Misuse, ExitStatus.Of(result, null));
    }

    [Fact]
    public void Tells_which_patterns_match_nothing()
    {
        _folder.Write("papers/a.md", FiveControls);
        const string Json = """
            { "include": ["papers/**", "paper/**"], "overrides": [ { "files": ["papers/*.md", "en/**"], "rules": {} } ] }
            """;
        _folder.Write("rules.json", Json);

        var file = Run().Files[^1];

        Assert.Equal(("rules.json", FileOutcome.Configuration), (file.Path, file.Outcome));
        Assert.Equal([("WP9007", "\"paper/**\""), ("WP9007", "\"en/**\"")], file.Findings.Select(finding => (finding.Rule.Id, file.Source[finding.Span])));
        Assert.Equal(
            "The pattern \"paper/**\" matches no file. It starts from the folder \".\" and knows \"*\" and \"**\" only; remove it if its files are gone.",
            MessageOf(file));
    }

    [Fact]
    public void Does_not_tell_so_when_only_some_files_are_looked_at()
    {
        // A hook hands over one file; the patterns are about others.
        _folder.Write("papers/a.md", FiveControls);
        _folder.Write("rules.json", """{ "include": ["paper/**"], "overrides": [ { "files": ["en/**"], "rules": {} } ] }""");

        Assert.Equal([("papers/a.md", FileOutcome.Checked, "WP0001")], Summarise(Run("papers/a.md")));
    }

    [Fact]
    public void Gives_overrides_to_the_files_that_they_name()
    {
        _folder.Write("a.md", FiveControls);
        _folder.Write("en/b.md", FiveControls);
        _folder.Write("rules.json", """
            {
              "rules": { "WP0001": "note" },
              "overrides": [ { "files": ["en/**"], "rules": { "WP0001": "off" } }, { "files": ["en/b.md"], "rules": { "WP0002": "error" } } ]
            }
            """);

        var result = Run(FakeRule.At("WP0001", default(TextSpan)), FakeRule.At("WP0002", default(TextSpan)));

        Assert.Equal([("WP0001", Severity.Note), ("WP0002", Severity.Warning)], result.Files[0].Findings.Select(static finding => (finding.Rule.Id, finding.Severity)));
        Assert.Equal([("WP0002", Severity.Error)], result.Files[1].Findings.Select(static finding => (finding.Rule.Id, finding.Severity)));
    }

    [Fact]
    public void Gives_overrides_to_standard_input_by_its_name()
    {
        _folder.Write("rules.json", """{ "overrides": [ { "files": ["en/**"], "rules": { "WP0001": "off" } } ] }""");

        var result = Execute(Request() with { Input = new InMemoryFile("en/a.md", Encoding.UTF8.GetBytes(FiveControls)) });

        Assert.Equal([("en/a.md", FileOutcome.Checked, "")], Summarise(result));
    }

    [Fact]
    public void Skips_a_named_file_that_is_excluded_without_reading_it()
    {
        _folder.Write("drafts/a.md", [0xFF]);
        _folder.Write("rules.json", """{ "exclude": ["drafts/**"] }""");

        Assert.Equal([("drafts/a.md", FileOutcome.Skipped, "")], Summarise(Run("drafts/a.md")));
    }

    [Fact]
    public void Runs_the_rules_that_are_selected_and_not_ignored()
    {
        _folder.Write("a.md", FiveControls);
        Rule[] rules = [FakeRule.At("WP0001", default(TextSpan)), FakeRule.At("WP0002", default(TextSpan)), FakeRule.At("WP1001", default(TextSpan))];

        Assert.Equal("WP0001 WP0002", Checked(["WP0"], []));
        Assert.Equal("WP0002", Checked(["wp0002"], []));
        Assert.Equal("WP1001", Checked(["fake-wp1001"], []));
        Assert.Equal("WP0001", Checked(["WP0"], ["WP0002"]));
        Assert.Equal("WP1001", Checked([], ["WP0"]));

        string Checked(string[] select, string[] ignore) =>
            Summarise(Execute(Request("a.md") with { Select = select, Ignore = ignore }, rules)).Single().Findings;
    }

    [Fact]
    public void Runs_a_rule_that_the_command_line_names_although_rules_json_turns_it_off()
    {
        _folder.Write("a.md", FiveControls);
        _folder.Write("rules.json", """{ "rules": { "WP0001": "off" } }""");

        Assert.Equal("WP0001", Summarise(Execute(Request("a.md") with { Select = ["WP0001"] })).Single().Findings);
        // A family is not a name: what is off in it stays off.
        Assert.Equal("", Summarise(Execute(Request("a.md") with { Select = ["WP0"] })).Single().Findings);
    }

    [Fact]
    public void Still_says_what_it_could_not_do_when_a_rule_is_selected()
    {
        _folder.Write("empty.md", "");

        var result = Execute(Request("gone.md", "empty.md") with { Select = ["WP0001"], Ignore = ["WP9"] });

        // What can be ignored of the family is, and the failure is not.
        Assert.Equal([("empty.md", FileOutcome.Skipped, ""), ("gone.md", FileOutcome.Unreadable, "WP9005")], Summarise(result));
    }

    [Fact]
    public void Refuses_rules_that_do_not_exist()
    {
        var failure = Assert.Throws<UsageException>(() => Execute(Request() with { Select = ["fake-wp001"] }));
        Assert.Equal("Unknown rule \"fake-wp001\" in --select. Did you mean \"fake-wp0001\"?", failure.Reason.En);
        Assert.Equal("--select に指定された「fake-wp001」というルールはありません。「fake-wp0001」ではありませんか。", failure.Reason.Ja);

        Assert.Throws<UsageException>(() => Execute(Request() with { Ignore = ["WP8"] }));
        Assert.Throws<UsageException>(() => Execute(Request() with { Ignore = [""] }));
    }

    [Fact]
    public void Refuses_to_ignore_what_says_that_a_run_failed() =>
        Assert.StartsWith("WP9001 rule-crashed cannot be ignored", Assert.Throws<UsageException>(() => Execute(Request() with { Ignore = ["rule-crashed"] })).Reason.En, StringComparison.Ordinal);

    [Fact]
    public void Puts_the_edition_of_the_configuration_before_others()
    {
        _folder.Write("a.md", FiveControls);
        _folder.Write("rules.json", """{ "edition": "second" }""");
        string? id = null;
        var rule = new FakeRule(FakeRule.Describe("WP0001", "edition"), (_, context) =>
        {
            id = context.Catalogue.Id;
            return [];
        });

        Run(rule);

        Assert.Equal("second", id);
    }

    [Fact]
    public void Gathers_the_date_only_for_rules_that_need_it()
    {
        _folder.Write("a.md", FiveControls);
        var clock = new FixedClock(new DateTimeOffset(2027, 3, 4, 12, 0, 0, TimeSpan.Zero));
        DateOnly? seen = null;
        var rule = new FakeRule(FakeRule.Describe("WP0001", "dated") with { Needs = Fact.Today }, (_, context) =>
        {
            seen = context.Today;
            return [];
        });

        Execute(Request("a.md"), [rule], clock);
        Assert.Equal(new DateOnly(2027, 3, 4), seen);
        Assert.Equal(1, clock.Asked);

        Execute(Request("a.md") with { AsOf = new DateOnly(2024, 1, 2) }, [rule], clock);
        Assert.Equal(new DateOnly(2024, 1, 2), seen);
        Assert.Equal(1, clock.Asked);

        Execute(Request("a.md") with { Ignore = ["dated"] }, [rule], clock);
        Assert.Equal(1, clock.Asked);
    }

    [Fact]
    public void Tells_a_date_that_the_user_names_from_the_clock()
    {
        _folder.Write("a.md", FiveControls);
        DateOnly? seen = null;
        var rule = new FakeRule(FakeRule.Describe("WP0001", "dated") with { Needs = Fact.AsOf }, (_, context) =>
        {
            seen = context.AsOf;
            return [];
        });

        Execute(Request("a.md"), [rule]);
        Assert.Null(seen);

        Execute(Request("a.md") with { AsOf = new DateOnly(2024, 1, 2) }, [rule]);
        Assert.Equal(new DateOnly(2024, 1, 2), seen);
    }

    [Fact]
    public void Gathers_which_linked_files_are_missing_only_for_rules_that_need_it()
    {
        _folder.Write("papers/a.md", FiveControls + "[there](b.md) and [not there](img/c%20d.png?raw=true)\n");
        _folder.Write("papers/b.md", FiveControls);
        IReadOnlySet<string>? seen = null;
        var needy = new FakeRule(FakeRule.Describe("WP0001", "needy") with { Needs = Fact.Targets }, (_, context) =>
        {
            seen = context.MissingFiles;
            return [];
        });
        var hasty = new FakeRule(FakeRule.Describe("WP0002", "hasty"), (_, context) =>
        {
            seen = context.MissingFiles;
            return [];
        });

        Execute(Request("papers/a.md"), [needy]);
        Assert.Equal(["img/c d.png"], seen!);

        Assert.Contains("WP9001", Summarise(Execute(Request("papers/a.md"), [hasty])).Single().Findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Gathers_what_a_rule_needs_that_an_override_turns_on()
    {
        _folder.Write("a.md", FiveControls);
        _folder.Write("rules.json", """{ "rules": { "dated": "off" }, "overrides": [ { "files": ["a.md"], "rules": { "dated": "note" } } ] }""");
        var rule = new FakeRule(FakeRule.Describe("WP0001", "dated") with { Needs = Fact.Today }, static (rule, context) => [rule.Report(new TextSpan(context.Today.Day, 0))]);

        Assert.Equal("WP0001", Summarise(Execute(Request("a.md"), [rule])).Single().Findings);
    }

    [Fact]
    public void Keeps_going_when_a_rule_crashes_and_says_so_in_the_exit_status()
    {
        _folder.Write("a.md", FiveControls);
        _folder.Write("b.md", FiveControls);
        _folder.Write("c.md", [0xFF]);
        var broken = new FakeRule(FakeRule.Describe("WP0001", "broken"), static (rule, context) =>
            context.Paper.Path == "a.md" ? throw new InvalidOperationException("No.") : [rule.Report(default)]);

        var result = Run(broken);

        Assert.Equal([("a.md", FileOutcome.Checked, "WP9001"), ("b.md", FileOutcome.Checked, "WP0001"), ("c.md", FileOutcome.Unreadable, "WP9005")], Summarise(result));
        Assert.Equal(ExitStatus.Failure, ExitStatus.Of(result, null));
    }

    [Fact]
    public void Tells_how_far_it_is()
    {
        for (var i = 0; i < 20; i++) _folder.Write($"{i}.md", FiveControls);
        var progress = new Progress();

        new CheckRun([new FakePack()]).Execute(Request(), progress, CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, 20), progress.Reports.Select(static report => report.Done).Order());
        Assert.All(progress.Reports, static report => Assert.Equal(20, report.Total));

        progress.Reports.Clear();
        new CheckRun([new FakePack()]).Execute(Request("1.md"), progress, CancellationToken.None);
        Assert.Equal([(1, 1)], progress.Reports);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Stops_when_it_is_cancelled(int files)
    {
        for (var i = 0; i < files; i++) _folder.Write($"{i}.md", FiveControls);
        using var cancellation = new CancellationTokenSource();
        var rule = new FakeRule(FakeRule.Describe("WP0001", "cancels"), (_, context) =>
        {
            cancellation.Cancel();
            context.CancellationToken.ThrowIfCancellationRequested();
            return [];
        });

        Assert.ThrowsAny<OperationCanceledException>(() => new CheckRun([new FakePack(rule)]).Execute(Request(), null, cancellation.Token));
    }

    [Fact]
    public void Finds_the_same_however_the_files_fall_to_the_cores()
    {
        for (var i = 0; i < 50; i++) _folder.Write($"{i:00}.md", FiveControls);
        var rule = new FakeRule(FakeRule.Describe("WP0001", "path") with { Message = "{0}" }, static (rule, context) => [rule.Report(default, context.Paper.Path)]);

        var result = Run(rule);

        Assert.Equal(Enumerable.Range(0, 50).Select(static i => $"{i:00}.md"), result.Files.Select(static file => MessageOf(file)));
    }

    [Fact]
    public void Lists_all_rules_that_it_knew()
    {
        _folder.Write("a.md", FiveControls);

        var result = Run(FakeRule.At("WP9999"), FakeRule.At("WP1001"));

        Assert.Equal(["WP1001", .. EngineRules.All.Select(static rule => rule.Id), "WP9999"], result.Rules.Select(static rule => rule.Id));
    }

    [Fact]
    public void Hands_on_the_language_of_the_configuration()
    {
        _folder.Write("a.md", FiveControls);
        Assert.Null(Run().Language);

        _folder.Write("rules.json", """{ "language": "ja" }""");
        Assert.Equal(Language.Japanese, Run().Language);
    }

    private CheckRequest Request(params string[] paths) => new() { WorkingFolder = _folder.Path, Paths = paths };

    private RunResult Run(params string[] paths) => Execute(Request(paths));

    private RunResult Run(params Rule[] rules) => Execute(Request(), rules);

    private RunResult Run() => Execute(Request());

    private static RunResult Execute(CheckRequest request, Rule[]? rules = null, TimeProvider? clock = null) =>
        new CheckRun([new FakePack(rules ?? [FakeRule.At("WP0001", default(TextSpan))])], clock).Execute(request, null, CancellationToken.None);

    private static IEnumerable<(string Path, FileOutcome Outcome, string Findings)> Summarise(RunResult result) =>
        result.Files.Select(static file => (file.Path, file.Outcome, string.Join(' ', file.Findings.Select(static finding => finding.Rule.Id))));

    private static string MessageOf(RunResult result) => MessageOf(result.Files[0]);

    private static string MessageOf(FileResult file) => file.Findings[0].Diagnostic.GetMessage(Language.English);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public int Asked { get; private set; }

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow()
        {
            Asked++;
            return now;
        }
    }

    private sealed class Progress : IProgress<(int Done, int Total)>
    {
        public List<(int Done, int Total)> Reports { get; } = [];

        public void Report((int Done, int Total) value)
        {
            lock (Reports) Reports.Add(value);
        }
    }
}
