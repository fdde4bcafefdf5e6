using System.Text;
using Wplint.Core.Running;

namespace Wplint.Core.Reporting;

/// <summary>
/// Writes the summary that GitHub Actions show of a job: how many findings of which family each paper has, then the findings.
/// It is one block of HTML, in which Markdown has no meaning: a stranger's text cannot become a link, an image or a column.
/// </summary>
/// <param name="language">The language of the messages.</param>
/// <param name="product">Knows the addresses of rule pages.</param>
/// <param name="paths">Where files lie in the repository.</param>
public sealed class JobSummaryReporter(Language language, Product product, ForgePaths paths)
{
    /// <summary>More rows nobody reads.</summary>
    private const int MaximumRows = 200;

    /// <summary>Room for the tags that end the block, and for the line that counts what is not shown.</summary>
    private const int Reserve = 512;

    /// <summary>The summary of a run.</summary>
    /// <param name="result">The run.</param>
    /// <param name="room">The bytes of UTF-8 that it may take; what does not fit is counted.</param>
    /// <returns>Markdown; empty where there is not even room to say so.</returns>
    public string Write(RunResult result, int room)
    {
        var text = new BoundedText(room);
        var found = result.Files.Where(static file => file.Findings.Count > 0).ToArray();
        if (!text.TryAppend($"\n<h2>wplint</h2>\n<p>{Totals(result)}</p>\n", Reserve)) return "";
        if (found.Length > 0)
        {
            WriteTable(text, found);
            WriteFindings(text, found);
        }

        text.TryAppend("\n");
        return text.ToString();
    }

    private string Totals(RunResult result)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new SummaryReporter(writer, language).Write(result);
        return string.Join("<br>", writer.ToString().TrimEnd('\n').Split('\n').Select(HtmlText.Escape));
    }

    private void WriteTable(BoundedText text, FileResult[] files)
    {
        var families = files.SelectMany(static file => file.Findings).Select(static finding => finding.Rule.Family).Distinct().Order().ToArray();
        var head = new StringBuilder("<table>\n<tr><th>").Append(new LocalizedText(En: "Paper", Ja: "文書").In(language)).Append("</th>");
        foreach (var family in families) head.Append("<th>").Append(family.Name().In(language)).Append("</th>");
        head.Append("<th>").Append(new LocalizedText(En: "All", Ja: "計").In(language)).Append("</th></tr>\n");
        if (!text.TryAppend(head.ToString(), Reserve)) return;

        var shown = 0;
        while (shown < Math.Min(files.Length, MaximumRows) && text.TryAppend(Row(files[shown], families), Reserve)) shown++;
        text.TryAppend("</table>\n");
        if (shown == files.Length) return;
        var left = files.Length - shown;
        text.TryAppend(Paragraph(new(
            En: $"Not in this table: {Count.English(left, "more file")}.",
            Ja: $"ほかに指摘のあるファイルが {Count.Digits(left)} 件あります。")));
    }

    private string Row(FileResult file, RuleFamily[] families)
    {
        var row = new StringBuilder($"<tr><td>{PathOf(file)}</td>");
        foreach (var family in families)
        {
            var count = file.Findings.Count(finding => finding.Rule.Family == family);
            row.Append("<td>").Append(count == 0 ? "" : Count.Digits(count)).Append("</td>");
        }

        return row.Append("<td>").Append(Count.Digits(file.Findings.Count)).Append("</td></tr>\n").ToString();
    }

    private void WriteFindings(BoundedText text, FileResult[] files)
    {
        var left = 0;
        foreach (var file in files)
        {
            if (!text.TryAppend($"<h3>{PathOf(file)}</h3>\n<ul>\n", Reserve))
            {
                left += file.Findings.Count;
                continue;
            }

            foreach (var finding in file.Findings)
            {
                if (!text.TryAppend(Item(file, finding), Reserve)) left++;
            }

            text.TryAppend("</ul>\n");
        }

        if (left == 0) return;
        text.TryAppend(Paragraph(new(
            En: $"Not shown here, because GitHub takes 1 MiB from a step: {Count.English(left, "finding")}.",
            Ja: $"GitHub が一つのステップから受け取るサマリーは 1 MiB までのため、{Count.Digits(left)} 件の指摘をここに示していません。")));
    }

    private string Paragraph(LocalizedText text) => $"<p>{text.In(language)}</p>\n";

    private string Item(FileResult file, Finding finding)
    {
        var line = Count.Digits(file.Source.GetLine(finding.Span.Start));
        var place = new LocalizedText(En: $"Line {line}: ", Ja: $"{line} 行目：").In(language);
        return $"<li>{place}<b>{finding.Severity.ToWord()}</b> {RuleOf(finding)}: {HtmlText.Escape(finding.Diagnostic.GetMessage(language))}</li>\n";
    }

    /// <summary>The rule with a link to its page; a pack may name any address, and only one on the web becomes a link.</summary>
    private string RuleOf(Finding finding)
    {
        var name = HtmlText.Escape(finding.Rule.ToString());
        return product.UrlOf(finding.Rule) is { } url && url.StartsWith("https://", StringComparison.Ordinal)
            ? $"<a href=\"{HtmlText.Escape(url)}\">{name}</a>"
            : name;
    }

    private string PathOf(FileResult file) => $"<code>{HtmlText.Escape(paths.Of(file.Path))}</code>";
}
