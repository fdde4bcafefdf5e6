using System.Text;
using System.Text.Json;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Tests.Reporting;

public sealed class SarifReporterTests
{
    [Fact]
    public void Writes_a_whole_log_for_editors() => Snapshot.Verify(Write(Sample.Mixed(), SarifProfile.Editor), "json");

    [Fact]
    public void Writes_a_whole_log_for_GitHub() => Snapshot.Verify(Write(Sample.Mixed(), SarifProfile.GitHub, Language.Japanese), "json");

    [Fact]
    public void A_clean_run_has_all_rules_and_an_empty_list_of_results()
    {
        using var log = Parse(Sample.Clean());
        var run = log.RootElement.GetProperty("runs")[0];
        Assert.Equal(0, run.GetProperty("results").GetArrayLength());
        Assert.Equal(5, run.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength());
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void Begins_without_a_byte_order_mark_since_the_upload_refuses_one() => Assert.Equal((byte)'{', Bytes(Sample.Clean())[0]);

    [Fact]
    public void What_went_wrong_with_wplint_is_no_result()
    {
        using var log = Parse(Sample.Mixed());
        var run = log.RootElement.GetProperty("runs")[0];
        Assert.DoesNotContain(run.GetProperty("results").EnumerateArray(), static result => result.GetProperty("ruleId").GetString()!.StartsWith("WP9", StringComparison.Ordinal));
        var invocation = run.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("WP9002", invocation.GetProperty("toolConfigurationNotifications")[0].GetProperty("descriptor").GetProperty("id").GetString());
        Assert.Equal("WP9005", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("descriptor").GetProperty("id").GetString());
    }

    [Fact]
    public void Brackets_of_a_message_make_no_links()
    {
        var run = Sample.Of("[|a|]", rule: Sample.CoverVersion, arguments: @"[x] C:\a");
        Assert.Equal(@"The cover says \[x\] C:\\a.", Result(run).GetProperty("message").GetProperty("text").GetString());
    }

    /// <summary>Viewers that know no backslash look for <c>](</c>.</summary>
    [Fact]
    public void Brackets_of_a_message_make_no_links_where_a_viewer_does_not_know_the_backslash()
    {
        var run = Sample.Of("[|a|]", rule: Sample.CoverVersion, arguments: "[x](javascript:alert(1))");
        Assert.Equal("The cover says \\[x\\]\u2060(javascript:alert(1)).", Result(run).GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void A_place_is_quoted_with_what_stands_around_it()
    {
        var place = Result(Sample.Of("あ [|い|] う\n")).GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.False(place.GetProperty("region").TryGetProperty("snippet", out _));
        var context = place.GetProperty("contextRegion");
        Assert.Equal("あ い う", context.GetProperty("snippet").GetProperty("text").GetString());
        Assert.Equal((1, 1, 1, 6), (Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn")));

        int Number(string name) => context.GetProperty(name).GetInt32();
    }

    /// <summary>The region around a place has to be larger than it.</summary>
    [Fact]
    public void A_place_that_is_its_line_is_quoted_itself()
    {
        var place = Result(Sample.Of("[|第 1.0 版|]\n")).GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("第 1.0 版", place.GetProperty("region").GetProperty("snippet").GetProperty("text").GetString());
        Assert.False(place.TryGetProperty("contextRegion", out _));
    }

    [Theory]
    [InlineData("papers/a b%#?+ü文.md", "papers/a%20b%25%23%3F%2B%C3%BC%E6%96%87.md", true)]
    [InlineData("../up/a.md", "file:///srv/up/a.md", false)]
    [InlineData("/else where/a.md", "file:///else%20where/a.md", false)]
    [InlineData("a:b/..c.md", "a%3Ab/..c.md", true)]
    public void Addresses_are_relative_and_percent_encoded_where_they_can_be(string path, string uri, bool isRelative)
    {
        if (OperatingSystem.IsWindows() && !isRelative) return; // rooted paths look different there
        var artifact = Result(Sample.Of("[|a|]", path: path)).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal(uri, artifact.GetProperty("uri").GetString());
        Assert.Equal(isRelative, artifact.TryGetProperty("uriBaseId", out _));
    }

    private static JsonElement Result(RunResult run) => Parse(run).RootElement.GetProperty("runs")[0].GetProperty("results")[0];

    private static JsonDocument Parse(RunResult run) => JsonDocument.Parse(Bytes(run));

    private static byte[] Bytes(RunResult run) => Encoding.UTF8.GetBytes(Write(run, SarifProfile.GitHub));

    private static string Write(RunResult run, SarifProfile profile, Language language = Language.English)
    {
        using var stream = new MemoryStream();
        new SarifReporter(stream, new SarifOptions
        {
            Profile = profile,
            Language = language,
            Product = Sample.Product,
            WorkingFolder = "/srv/place",
            FindPage = static (rule, language) => rule == Sample.Equivalent
                ? language == Language.Japanese ? "<!-- head -->\n# WP5002\n\n併記された規格が同等では\nありません。\n" : "<!-- head -->\n# WP5002\n\nThe pair is\nnone.\n"
                : null,
        }).Write(run);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
