using System.Text;
using Markdig;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Tests.Reporting;

public sealed class JobSummaryReporterTests
{
    private const int Plenty = 1024 * 1024;

    [Fact]
    public void Counts_by_paper_and_family_and_links_each_finding_to_its_rule() => Snapshot.Verify(Write(Sample.Mixed()));

    [Fact]
    public void Speaks_Japanese()
    {
        var summary = Write(Sample.Of("a\n[|b|]\n"), Language.Japanese);
        Assert.Contains("<th>文書</th><th>文章</th><th>計</th>", summary, StringComparison.Ordinal);
        Assert.Contains("<li>2 行目：<b>note</b> ", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_run_has_its_numbers_and_no_table() => Assert.Equal(
        "\n<h2>wplint</h2>\n<p>1 paper checked: 0 errors, 0 warnings, 0 notes. 0.12 s</p>\n\n",
        Write(Sample.Clean()));

    [Theory]
    [InlineData("a|b", "a|b")]
    [InlineData("`a`", "`a`")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onclick=\"", "&quot; onclick=&quot;")]
    [InlineData("</code></td></table>", "&lt;/code&gt;&lt;/td&gt;&lt;/table&gt;")]
    [InlineData("a\n\n# b\r\n::error::c", "a␊␊# b␍␊::error::c")]
    [InlineData("[a](https://kazeno.example) ![b](https://kazeno.example/b.png)", "[a](https://kazeno.example) ![b](https://kazeno.example/b.png)")]
    [InlineData("&lt;b&gt; %0A", "&amp;lt;b&amp;gt; %0A")]
    [InlineData("<!--", "&lt;!--")]
    [InlineData("風の 文書", "風の 文書")]
    public void A_stranger_s_text_stays_text(string hostile, string shown)
    {
        var summary = Write(Sample.Of("[|a|]\n", path: hostile, Sample.CoverVersion, hostile));
        Assert.Equal(
            $"""

            <h2>wplint</h2>
            <p>1 paper checked: 0 errors, 1 warning, 0 notes. 0.12 s</p>
            <table>
            <tr><th>Paper</th><th>Version history</th><th>All</th></tr>
            <tr><td><code>{shown}</code></td><td>1</td><td>1</td></tr>
            </table>
            <h3><code>{shown}</code></h3>
            <ul>
            <li>Line 1: <b>warning</b> <a href="https://wplint.example/rules/WP4001">WP4001 cover-version-mismatch</a>: The cover says {shown}.</li>
            </ul>


            """.ReplaceLineEndings("\n"),
            summary);
    }

    /// <summary>What GitHub adds to Markdown is among the extensions: tables, addresses without brackets, task lists.</summary>
    [Theory]
    [InlineData("a | b\n|---|---|\n| c | d |")]
    [InlineData("`a` **b** ~~c~~ [d](https://kazeno.example) ![e](https://kazeno.example/e.png)")]
    [InlineData("https://kazeno.example www.kazeno.example a@kazeno.example <https://kazeno.example>")]
    [InlineData("\n\n# a\n\n- [ ] b\n\n```\nc")]
    [InlineData("<script>alert(1)</script> <!-- </table></ul> -->")]
    public void Markdown_changes_nothing_in_a_summary(string hostile)
    {
        var summary = Write(Sample.Of("[|a|]\n", path: hostile, Sample.CoverVersion, hostile));
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();
        Assert.Equal($"<p>before</p>\n{summary.Trim()}\n<p>behind</p>\n", Markdig.Markdown.ToHtml($"before\n{summary}behind\n", pipeline));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://kazeno.example/\"onclick=")]
    public void Only_an_address_on_the_web_becomes_a_link(string address) => Assert.DoesNotContain(
        "<a ",
        Write(Sample.Of("[|a|]\n", rule: Sample.Remark with { HelpLink = address })),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(600)]
    [InlineData(1500)]
    [InlineData(5000)]
    public void Takes_no_more_room_than_there_is_and_ends_what_it_has_begun(int room)
    {
        var summary = Write(Many(files: 40, findings: 40), room: room);
        Assert.True(Encoding.UTF8.GetByteCount(summary) <= room);
        foreach (var tag in (string[])["table", "ul", "li", "p", "h3"]) Assert.Equal(Occurrences(summary, $"<{tag}>"), Occurrences(summary, $"</{tag}>"));
    }

    [Fact]
    public void Counts_what_does_not_fit()
    {
        var summary = Write(Many(files: 3, findings: 100), room: 10_000);
        Assert.Contains($"takes 1 MiB from a step: {300 - Occurrences(summary, "<li>")} findings.", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_the_papers_that_the_table_leaves_out() => Assert.Contains(
        "<p>Not in this table: 50 more files.</p>", Write(Many(files: 250, findings: 1)), StringComparison.Ordinal);

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;

    private static RunResult Many(int files, int findings) => Sample.Run([.. Enumerable.Range(0, files).Select(number => new FileResult
    {
        Path = $"papers/風{number}.md",
        Outcome = FileOutcome.Checked,
        Source = new("text"),
        Findings = [.. Enumerable.Repeat(Sample.Find(Sample.Remark, default), findings)],
    })]);

    private static string Write(RunResult run, Language language = Language.English, int room = Plenty) =>
        new JobSummaryReporter(language, Sample.Product, Sample.Paths).Write(run, room);
}
