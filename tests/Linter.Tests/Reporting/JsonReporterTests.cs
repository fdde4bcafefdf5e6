using System.Text;
using System.Text.Json;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Tests.Reporting;

public sealed class JsonReporterTests
{
    [Fact]
    public void Writes_findings_with_their_places_fixes_and_related_places() => Snapshot.Verify(Write(Sample.Mixed()), "json");

    [Fact]
    public void Writes_an_empty_list_for_a_clean_run()
    {
        using var json = JsonDocument.Parse(Write(Sample.Clean()));
        Assert.Equal(0, json.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("papers").GetInt32());
    }

    [Fact]
    public void Survives_any_character_of_a_paper()
    {
        var hostile = "\"\\\x1b\0\uD800\u202E</script>";
        using var json = JsonDocument.Parse(Write(Sample.Of("[|a|]", path: hostile, rule: Sample.CoverVersion, hostile)));
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal("表紙の版は \"\\\x1b\0\uFFFD\u202E</script> です。", finding.GetProperty("message").GetString());
    }

    private static string Write(RunResult run)
    {
        using var stream = new MemoryStream();
        new JsonReporter(stream, Language.Japanese).Write(run);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
