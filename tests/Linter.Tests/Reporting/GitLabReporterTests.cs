using System.Text;
using System.Text.Json;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Tests.Reporting;

public sealed class GitLabReporterTests
{
    [Fact]
    public void Writes_what_code_quality_asks_for()
    {
        using var report = Write(Sample.Mixed());
        var finding = report.RootElement.EnumerateArray().Single(static item => item.GetProperty("check_name").GetString() == "WP5002 mismatched-equivalent");
        Assert.Equal("WP5002: JIS Q 27017:2016 is ISO/IEC 27017:2015, not ISO/IEC 27015:2015. Write \"ISO/IEC 27017:2015\".", finding.GetProperty("description").GetString());
        Assert.Equal("major", finding.GetProperty("severity").GetString());
        Assert.Equal("papers/kazeno.md", finding.GetProperty("location").GetProperty("path").GetString());
        Assert.Equal(5, finding.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());
    }

    [Fact]
    public void Knows_three_severities()
    {
        using var report = Write(Sample.Mixed());
        Assert.Equal(
            ["info", "minor", "major", "major", "major"],
            report.RootElement.EnumerateArray().Select(static item => item.GetProperty("severity").GetString()));
    }

    [Fact]
    public void A_fingerprint_is_that_of_one_finding_of_one_file()
    {
        var run = Sample.Of("[|a|] [|a|]\n\n[|a|]\n", path: "a b.md");
        using var report = Write(Sample.Run([.. run.Files, .. Sample.Of("[|a|]\n", path: "ab.md").Files]));
        Assert.Equal(4, Fingerprints(report).Distinct().Count());
    }

    [Fact]
    public void A_fingerprint_stays_where_lines_move()
    {
        using var before = Write(Sample.Of("[|a|]\n"));
        using var after = Write(Sample.Of("new\n\n[|a|]\n"));
        Assert.Equal(Fingerprints(before), Fingerprints(after));
    }

    [Fact]
    public void A_clean_run_is_an_empty_list()
    {
        using var report = Write(Sample.Clean());
        Assert.Equal(0, report.RootElement.GetArrayLength());
    }

    [Fact]
    public void A_stranger_s_text_stays_text()
    {
        const string Hostile = "a\"],[\r\n::error::%0A|`<script>\x1b風.md";
        using var report = Write(Sample.Of("[|a|]\n", path: Hostile, Sample.CoverVersion, Hostile));
        var finding = Assert.Single(report.RootElement.EnumerateArray());
        Assert.Equal(Hostile, finding.GetProperty("location").GetProperty("path").GetString());
        Assert.Equal($"WP4001: The cover says {Hostile}.", finding.GetProperty("description").GetString());
    }

    private static string?[] Fingerprints(JsonDocument report) =>
        [.. report.RootElement.EnumerateArray().Select(static item => item.GetProperty("fingerprint").GetString())];

    private static JsonDocument Write(RunResult run)
    {
        using var stream = new MemoryStream();
        new GitLabReporter(stream, Language.English, Sample.Paths).Write(run);
        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
