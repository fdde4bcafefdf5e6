using System.Text;
using Wplint.Core.Reporting;

namespace Wplint.Tests.Reporting;

public sealed class RuleListReporterTests
{
    [Fact]
    public void Lists_rules_in_columns() => Assert.Equal(
        """
        WP4001  cover-version-mismatch  warning  suggested  The cover's version is not the newest
        WP5002  mismatched-equivalent   error    safe       Two standards set equal that are not
        WP7008  mixed-width             note     -          Mixed widths

        """,
        Write(RuleListFormat.Text, Language.English));

    [Fact]
    public void Lists_rules_as_a_table() => Assert.Equal(
        """
        | ID | 名前 | 重大度 | 修正 | 検出する内容 |
        |---|---|---|---|---|
        | [WP4001](https://wplint.example/rules/WP4001) | cover-version-mismatch | warning | suggested | 表紙の版が最新でない |
        | [WP5002](https://wplint.example/rules/WP5002) | mismatched-equivalent | error | safe | 同等でない規格の併記 |
        | [WP7008](https://wplint.example/rules/WP7008) | mixed-width | note | – | 全角と半角の混在 |

        """,
        Write(RuleListFormat.Markdown, Language.Japanese));

    [Fact]
    public void Lists_rules_for_programs() => Snapshot.Verify(Write(RuleListFormat.Json, Language.English), "json");

    private static string Write(RuleListFormat format, Language language)
    {
        using var stream = new MemoryStream();
        new RuleListReporter(stream, language, Sample.Product).Write([Sample.CoverVersion, Sample.Equivalent, Sample.Remark], format);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
