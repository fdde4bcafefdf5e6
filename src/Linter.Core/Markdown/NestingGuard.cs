using System.Globalization;
using Wplint.Core.Parsing;

namespace Wplint.Core.Markdown;

/// <summary>
/// Keeps hostile text away from the Markdown parser, which takes quadratic time for marks that nothing closes and throws on
/// deep nesting. One linear scan; the limits are far beyond any paper.
/// </summary>
internal static class NestingGuard
{
    private const int MaximumLevels = 64;
    private const int MaximumIndentation = 2 * MaximumLevels;
    private const int ColumnsOfATab = 4;
    private const int MaximumDefinitions = 1_000;
    private const int MaximumRules = 10_000;
    private const int MaximumLines = 200_000;

    /// <exception cref="UnreadablePaperException">The text passes a limit.</exception>
    public static void Check(SourceText source, int start)
    {
        var text = source.Text;
        var paragraph = new ParagraphMarks();
        int lines = 0, definitions = 0, rules = 0;
        for (var lineStart = start; lineStart < text.Length;)
        {
            var length = text.AsSpan(lineStart).IndexOfAny('\r', '\n');
            var line = text.AsSpan(lineStart, length < 0 ? text.Length - lineStart : length);
            var offset = lineStart;
            lineStart += line.Length + (text.AsSpan(lineStart + line.Length).StartsWith("\r\n") ? 2 : 1);
            if (line.IsWhiteSpace())
            {
                paragraph = new ParagraphMarks();
                continue;
            }

            paragraph.Add(line, offset);
            if (++lines > MaximumLines) throw TooMany("lines", "行数", MaximumLines, offset);
            CheckLevels(line, offset);
            if (IsDefinition(line) && ++definitions > MaximumDefinitions) throw TooMany("link definitions", "リンク定義", MaximumDefinitions, offset);
            // The parser moves all blocks behind a paragraph that turns out to be a heading or a table.
            if (IsRule(line) && ++rules > MaximumRules) throw TooMany("underlined headings and tables", "下線付きの見出しと表", MaximumRules, offset);
        }
    }

    /// <summary>What is said of a text that passes a limit.</summary>
    public static UnreadablePaperException TooMany(string what, string whatJa, int limit, int offset)
    {
        var number = limit.ToString("N0", CultureInfo.InvariantCulture);
        return new UnreadablePaperException(
            new LocalizedText($"It has more than {number} {what}", $"{whatJa}が{number}を超えています"),
            new TextSpan(offset, 0));
    }

    /// <summary>Levels of nesting: quotation marks and list markers at the beginning of a line, and the indentation of a marker.</summary>
    private static void CheckLevels(ReadOnlySpan<char> line, int offset)
    {
        int levels = 0, indentation = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var isMarker = i + 1 < line.Length && line[i + 1] is ' ' or '\t';
            if (line[i] is ' ') indentation++;
            else if (line[i] is '\t') indentation += ColumnsOfATab;
            else if (line[i] is '>' || (isMarker && line[i] is '-' or '*' or '+')) levels++;
            else if (isMarker && i > 0 && line[i] is '.' or ')' && char.IsAsciiDigit(line[i - 1])) levels++; // "1. 1. 1." nests a list in a list in a list
            else if (!char.IsAsciiDigit(line[i])) break;
        }

        if (levels > MaximumLevels || (levels > 0 && indentation > MaximumIndentation)) throw TooMany("levels of nesting", "入れ子の段数", MaximumLevels, offset);
    }

    private static bool IsDefinition(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        return line.StartsWith("[") && line.Contains("]:", StringComparison.Ordinal);
    }

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        var isDrawn = false;
        foreach (var character in line)
        {
            if (character is '-' or '=') isDrawn = true;
            else if (character is not ('|' or ':' or ' ' or '\t')) return false;
        }

        return isDrawn;
    }
}
