using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Wplint.Core.Markdown;

/// <summary>
/// Reads a file with Markdig and lays it out in lines. The only folder that knows Markdig. Its extras stay off: two <c>~</c> on a
/// line are a range of chapters, <c>I.</c> is a chapter and no list, and its auto-links lose addresses beside Japanese text.
/// Indented code is off as well: the text of a PDF is indented for looks.
/// </summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>Reads the text from <paramref name="start"/> on, which is the end of the front matter.</summary>
    /// <exception cref="Parsing.UnreadablePaperException">The text nests deeper than any paper does.</exception>
    public static MarkdownText Read(SourceText source, int start)
    {
        NestingGuard.Check(source, start);
        var document = Markdig.Markdown.Parse(Blank(source.Text, start), Pipeline);
        var lines = new LineCollector(source);
        lines.Add(document);
        return lines.ToText();
    }

    /// <summary>Front matter is blanked out, so that offsets stay what they are.</summary>
    private static string Blank(string text, int start) =>
        start == 0 ? text : string.Create(text.Length, (text, start), static (chars, state) =>
        {
            state.text.CopyTo(chars);
            foreach (ref var character in chars[..state.start])
            {
                if (character is not ('\r' or '\n')) character = ' ';
            }
        });

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables();
        builder.BlockParsers.RemoveAll(static parser => parser is IndentedCodeBlockParser);
        return builder.Build();
    }
}
