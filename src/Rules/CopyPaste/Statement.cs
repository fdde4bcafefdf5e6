using System.Text;

namespace Wplint.Rules.CopyPaste;

/// <summary>A sentence of an answer.</summary>
/// <param name="Text">Folded: half width, lower case, without addresses, and blanks between Latin words only.</param>
/// <param name="Length">Its length as a reader counts it, addresses aside.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Statement(string Text, int Length, TextSpan Span)
{
    private const char FirstKana = '\u3041';

    /// <summary>That there is nothing to say, or that another company says it.</summary>
    private static readonly string[] Excuses =
    [
        "該当しま", "該当いたし", "該当する機能", "該当する事項", "対象外です", "対象外とな", "対象外のため", "適用外", "適用範囲外", "適用除外", "責任範囲で", "責任範囲と", "責任共有モデル", "準じます", "準じて",
        "not applicable", "does not apply", "out of scope", "responsibility of", "shared responsibility model",
    ];

    /// <summary>A request to look or ask elsewhere.</summary>
    private static readonly string[] Requests = ["ください", "下さい", "お願い", "refer to", "please see", "contact us"];

    /// <summary>What a few words say of the place where the answer stands.</summary>
    private static readonly string[] Pointers = ["記載", "掲載", "公開", "described in", "available at", "published at"];

    /// <summary>What is compared of a sentence; null where it is a ※ note or has no words.</summary>
    public static Statement? Of(Sentence sentence)
    {
        var written = sentence.Text.Trim();
        if (written.Length == 0 || written[0] == '※') return null;
        var start = sentence.Start + sentence.Text.Length - sentence.Text.TrimStart().Length;
        var folded = sentence.Passage.Lower.AsSpan(start, written.Length);
        var text = new StringBuilder(folded.Length);
        var (length, words) = (0, 0);
        for (var i = 0; i < folded.Length; i++)
        {
            i = SkipAddress(folded, i);
            if (i == folded.Length) break;
            length++;
            if (folded[i] >= FirstKana)
            {
                // Kana and kanji are words without blanks and cases: most of a Japanese paper is told so, many times as fast.
                words++;
                text.Append(folded[i]);
                continue;
            }

            if (char.IsWhiteSpace(folded[i])) continue;
            // Blanks tell something between Latin words only.
            if (text.Length > 0 && char.IsWhiteSpace(folded[i - 1]) && char.IsAscii(text[^1]) && char.IsAscii(folded[i])) text.Append(' ');
            if (char.IsLetterOrDigit(folded[i])) words++;
            text.Append(folded[i]);
        }

        if (words == 0) return null;
        return new Statement(text.ToString(), length, sentence.Passage.ToSource(start, written.Length));
    }

    /// <summary>A text as it reads in the sentences; null where it has no words.</summary>
    public static string? Fold(string text) => Of(new Sentence(Passage.Of(new SourceText(text), new TextSpan(0, text.Length)), 0, text.Length))?.Text;

    /// <summary>Whether any control may be answered so.</summary>
    public bool IsExcuse => Phrases.ContainsAny(Text, Excuses);

    /// <summary>Whether it sends the reader elsewhere, as many clauses do in the same words.</summary>
    public bool IsRequest => Text.StartsWith("see ", StringComparison.Ordinal) || Phrases.ContainsAny(Text, Requests);

    /// <summary>Whether it only says where the answer stands.</summary>
    public bool IsPointer => Phrases.ContainsAny(Text, Pointers);

    private static int SkipAddress(ReadOnlySpan<char> text, int index)
    {
        if (text[index] != 'h' || !(text[index..].StartsWith("https://") || text[index..].StartsWith("http://"))) return index;
        while (index < text.Length && text[index] is > ' ' and < '\x7F' and not (')' or '>' or '"')) index++;
        return index;
    }
}
