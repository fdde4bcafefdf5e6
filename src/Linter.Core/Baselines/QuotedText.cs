using System.Text;

namespace Wplint.Core.Baselines;

/// <summary>
/// What a finding is about, and what stands around it in its paragraph: folded, and on one line as if no line had ended, so that text that
/// is moved, wrapped anew or ended otherwise stays what it is.
/// </summary>
internal sealed record QuotedText(string Before, string Text, string After)
{
    /// <summary>Characters kept before a finding, blanks not counted: enough to tell two places of one clause apart.</summary>
    private const int LengthBefore = 20;

    /// <summary>Characters kept from its beginning on: a span may end where its line does, so it is what follows that stays the same.</summary>
    private const int LengthFrom = 80;

    /// <summary>Characters of the file that are looked at for one that is kept, since blanks may stand between them.</summary>
    private const int Slack = 4;

    private const int MostLines = 50;

    /// <summary>Japanese is written without blanks from here on.</summary>
    private const char FirstOfEastAsia = '\u2E80';

    /// <summary>Quotes a place of a file.</summary>
    public static QuotedText Of(SourceText source, TextSpan span)
    {
        var paragraph = ParagraphOf(source, span);
        var before = Collapse(Clip(source.Text, Math.Max(paragraph.Start, span.Start - LengthBefore * Slack), span.Start));
        var text = First(Collapse(Clip(source.Text, span.Start, Math.Min(span.End, span.Start + LengthFrom * Slack))), LengthFrom);
        var after = Collapse(Clip(source.Text, span.End, Math.Min(paragraph.End, span.End + LengthFrom * Slack)));
        return new QuotedText(Last(before, LengthBefore), text, First(after, LengthFrom - CountIn(text)));
    }

    /// <summary>Folded, with one blank where there are several, and none beside characters of Japanese.</summary>
    public static string Collapse(string text)
    {
        var folded = TextFolding.Fold(text).Text;
        var collapsed = new StringBuilder(folded.Length);
        var isBlank = false;
        foreach (var character in folded)
        {
            if (char.IsWhiteSpace(character))
            {
                isBlank = collapsed.Length > 0;
                continue;
            }

            if (isBlank && character < FirstOfEastAsia && collapsed[^1] < FirstOfEastAsia) collapsed.Append(' ');
            isBlank = false;
            collapsed.Append(character);
        }

        return collapsed.ToString();
    }

    /// <summary>The lines around a place as far as the next blank ones; of a table the row.</summary>
    private static TextSpan ParagraphOf(SourceText source, TextSpan span)
    {
        int first = source.GetLine(span.Start), last = source.GetLine(span.End);
        if (!IsRow(source, first))
        {
            var (least, most) = (Math.Max(1, first - MostLines), Math.Min(source.LineCount, last + MostLines));
            while (first > least && IsText(source, first - 1)) first--;
            while (last < most && IsText(source, last + 1)) last++;
        }

        return TextSpan.FromBounds(source.GetLineSpan(first).Start, source.GetLineSpan(last).End);
    }

    private static bool IsText(SourceText source, int line) => !source.Slice(source.GetLineSpan(line)).IsWhiteSpace() && !IsRow(source, line);

    private static bool IsRow(SourceText source, int line) => source.Slice(source.GetLineSpan(line)).IndexOfAny('|', '\t') >= 0;

    /// <summary>A stretch of a text without half a character at its ends.</summary>
    private static string Clip(string text, int start, int end)
    {
        if (start > 0 && start < end && char.IsLowSurrogate(text[start])) start++;
        if (end < text.Length && start < end && char.IsHighSurrogate(text[end - 1])) end--;
        return text[start..end];
    }

    private static string First(string text, int count)
    {
        var end = 0;
        for (; end < text.Length && count > 0; end++)
        {
            if (text[end] != ' ') count--;
        }

        return Clip(text, 0, end);
    }

    private static string Last(string text, int count)
    {
        var start = text.Length;
        for (; start > 0 && count > 0; start--)
        {
            if (text[start - 1] != ' ') count--;
        }

        return Clip(text, start, text.Length);
    }

    private static int CountIn(string text) => text.Length - text.AsSpan().Count(' ');
}
