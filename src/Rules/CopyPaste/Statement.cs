using System.Text;

namespace Wplint.Rules.CopyPaste;

/// <summary>A sentence of an answer.</summary>
/// <param name="Text">Folded: half width, lower case, without addresses, and blanks between Latin words only.</param>
/// <param name="Length">Its length as a reader counts it, addresses aside.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Statement(string Text, int Length, TextSpan Span)
{
    private const char FirstKana = '\u3041';

    /// <summary>Most sentences are shorter: they are folded on the stack.</summary>
    private const int UsualLength = 500;

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
        var lower = sentence.Passage.Lower.AsSpan(start, written.Length);
        if (!HasWord(lower)) return null;
        var span = sentence.Passage.ToSource(start, lower.Length);
        if (IsFolded(lower)) return new Statement(sentence.Passage.Lower.Substring(start, lower.Length), lower.Length, span);
        var text = lower.Length <= UsualLength ? stackalloc char[UsualLength] : new char[lower.Length];
        var (size, length) = (0, 0);
        for (var i = 0; i < lower.Length; i++)
        {
            i = SkipAddress(lower, i);
            if (i == lower.Length) break;
            length++;
            var character = lower[i];
            if (character < FirstKana && char.IsWhiteSpace(character)) continue;
            // Blanks tell something between Latin words only.
            if (size > 0 && char.IsAscii(character) && char.IsAscii(text[size - 1]) && char.IsWhiteSpace(lower[i - 1])) text[size++] = ' ';
            text[size++] = character;
        }

        text = text[..size];
        return HasWord(text) ? new Statement(text.ToString(), length, span) : null;
    }

    /// <summary>A text as it reads in the sentences; null where it has no words.</summary>
    public static string? Fold(string text) => Of(new Sentence(Passage.Of(new SourceText(text), new TextSpan(0, text.Length)), 0, text.Length))?.Text;

    /// <summary>Whether any control may be answered so.</summary>
    public bool IsExcuse => Phrases.ContainsAny(Text, Excuses);

    /// <summary>Whether it sends the reader elsewhere, as many clauses do in the same words.</summary>
    public bool IsRequest => Text.StartsWith("see ", StringComparison.Ordinal) || Phrases.ContainsAny(Text, Requests);

    /// <summary>Whether it only says where the answer stands.</summary>
    public bool IsPointer => Phrases.ContainsAny(Text, Pointers);

    /// <summary>Whether a text certainly reads as it stands, as most sentences do: Japanese without blanks, or English with single ones.</summary>
    private static bool IsFolded(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("http") >= 0) return false;
        if (Ascii.IsValid(text)) return text.IndexOf("  ") < 0 && text.IndexOfAnyInRange('\0', '\x1F') < 0;
        return text.IndexOfAnyInRange('\0', ' ') < 0 && text.IndexOfAnyInRange('\x7F', '\u3000') < 0;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character >= FirstKana || char.IsLetterOrDigit(character)) return true;
        }

        return false;
    }

    private static int SkipAddress(ReadOnlySpan<char> text, int index)
    {
        if (text[index] != 'h' || !(text[index..].StartsWith("https://") || text[index..].StartsWith("http://"))) return index;
        while (index < text.Length && text[index] is > ' ' and < '\x7F' and not (')' or '>' or '"')) index++;
        return index;
    }
}
