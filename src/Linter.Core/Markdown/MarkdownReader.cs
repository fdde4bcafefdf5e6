using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Wplint.Core.Parsing;

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
    /// <exception cref="UnreadablePaperException">The text nests deeper than any paper does.</exception>
    public static MarkdownText Read(SourceText source, int start)
    {
        NestingGuard.Check(source, start);
        var lines = new LineCollector(source);
        lines.Add(Parse(Prepare(source.Text, start)));
        return lines.ToText();
    }

    private static MarkdownDocument Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // So Markdig says that it will not go deeper.
            throw new UnreadablePaperException(new LocalizedText("Its Markdown nests too deeply", "Markdown の入れ子が深すぎます"), default);
        }
    }

    /// <summary>
    /// What Markdig shall not see is put out of its sight, character by character, so that offsets stay what they are: front
    /// matter, and the brackets of footnotes (<c>[^1]</c>), which it would take for links.
    /// </summary>
    private static string Prepare(string text, int start)
    {
        if (start == 0 && !text.Contains("[^", StringComparison.Ordinal)) return text;
        return string.Create(text.Length, (text, start), static (chars, state) =>
        {
            state.text.CopyTo(chars);
            foreach (ref var character in chars[..state.start])
            {
                if (character is not ('\r' or '\n')) character = ' ';
            }

            for (var i = state.start; i + 1 < chars.Length; i++)
            {
                if (chars[i] == '[' && chars[i + 1] == '^') chars[i] = '^';
            }
        });
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables();
        builder.BlockParsers.RemoveAll(static parser => parser is IndentedCodeBlockParser);
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += UnmarkedText.Remove;
        builder.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += UnmarkedText.Remove;
        return builder.Build();
    }
}
