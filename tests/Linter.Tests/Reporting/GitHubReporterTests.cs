using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Tests.Reporting;

public sealed class GitHubReporterTests
{
    [Fact]
    public void Prints_annotations_the_most_severe_first() => Snapshot.Verify(Print(Sample.Mixed()));

    [Fact]
    public void Escapes_what_would_end_a_property_or_a_line()
    {
        var run = Sample.Of("[|a|]\n", path: "a,b:c%\r\nd\x1b.md", rule: Sample.CoverVersion, "50%,\r\n::warning::a:b\x1b[2J");
        Assert.Equal(
            "::warning file=a%2Cb%3Ac%25%0D%0Ad␛.md,line=1,col=1,endLine=1,endColumn=2,title=WP4001 cover-version-mismatch"
            + "::The cover says 50%25,%0D%0A::warning::a:b␛[2J.\n",
            Print(run));
    }

    [Fact]
    public void Prints_ten_of_each_kind_and_says_how_many_more_there_are()
    {
        var lines = Print(Many(errors: 12, warnings: 11, notes: 9)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10, lines.Count(static line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(static line => line.StartsWith("::warning ", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(static line => line.StartsWith("::notice ", StringComparison.Ordinal)));
        Assert.Equal(
            "::notice title=wplint::Not shown here, because GitHub takes ten annotations of each kind from a step: 2 errors, 1 warning, 0 notes.",
            lines[^1]);
    }

    [Fact]
    public void Counts_the_notes_that_make_room_for_the_line_that_counts()
    {
        var lines = Print(Many(errors: 0, warnings: 0, notes: 11), Language.Japanese).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10, lines.Length);
        Assert.Equal(
            "::notice title=wplint::GitHub が一つのステップから受け取る注釈は種類ごとに 10 件までのため、エラー 0 件、警告 0 件、注記 2 件をここに示していません。",
            lines[^1]);
    }

    [Fact]
    public void Says_nothing_of_a_cut_where_all_fit() => Assert.Equal(30, Print(Many(10, 10, 10)).Count(static character => character == '\n'));

    [Fact]
    public void Prints_nothing_for_a_clean_run() => Assert.Equal("", Print(Sample.Clean()));

    [Fact]
    public void Names_no_columns_where_a_finding_takes_several_lines() => Assert.Equal(
        "::notice file=papers/kazeno.md,line=1,endLine=2,title=WP7008 mixed-width::Widths are mixed.\n",
        Print(Sample.Of("a [|b\nc|]\n")));

    [Fact]
    public void Names_files_from_the_root_of_the_repository() => Assert.StartsWith(
        "::notice file=docs/papers/kazeno.md,",
        Print(Sample.Of("[|a|]\n"), paths: new ForgePaths(Path.GetFullPath("/checkout/docs"), Path.GetFullPath("/checkout"))),
        StringComparison.Ordinal);

    private static RunResult Many(int errors, int warnings, int notes) => Sample.Run(new FileResult
    {
        Path = "a.md",
        Outcome = FileOutcome.Checked,
        Source = new("text"),
        Findings =
        [
            .. Enumerable.Repeat(Sample.Find(Sample.Remark, default), notes),
            .. Enumerable.Repeat(Sample.Find(Sample.CoverVersion, default, "1"), warnings),
            .. Enumerable.Repeat(Sample.Find(Sample.Equivalent, default, "1", "2", "3"), errors),
        ],
    });

    private static string Print(RunResult run, Language language = Language.English, ForgePaths? paths = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new GitHubReporter(writer, language, paths ?? Sample.Paths).Write(run);
        return writer.ToString();
    }
}
