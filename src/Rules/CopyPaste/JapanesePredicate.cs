namespace Wplint.Rules.CopyPaste;

/// <summary>How a Japanese sentence ends, or a part of it, and with that whether it grants or denies.</summary>
/// <param name="Start">Where the ending begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Denies">Whether it denies.</param>
/// <param name="IsAbility">Whether it is about what somebody can do.</param>
internal sealed record JapanesePredicate(int Start, int End, bool Denies, bool IsAbility)
{
    private static readonly string[] Cannot =
    [
        "できません", "出来ません", "いただけません", "頂けません", "不可能です", "不可です", "不可となります", "不可となっています", "できない仕様です", "できない仕様となっています",
        "できない仕様となっております", "できないようになっています", "できないようにしています", "できない", "できず", "できておりません",
    ];

    private static readonly string[] Can =
    [
        "できます", "出来ます", "いただけます", "頂けます", "可能です", "可能となります", "可能となっています", "可能となっております", "できるようになっています",
        "できるようにしています", "できるようにしております", "できる", "可能である", "可能であり",
    ];

    private static readonly string[] Not = ["ません", "しない", "していない", "しておらず", "していないもの", "行わない", "行っていない", "行っておらず", "がない", "はない", "未提供です", "未対応です", "非対応です"];

    private static readonly string[] Does = ["ます", "する", "している", "しており", "行っている", "行っており", "行う", "がある", "あり"];

    /// <summary>What may follow an ending in mid-sentence.</summary>
    private static readonly string[] Connectives = ["ので", "ため", "ものの", "けれども", "が"];

    /// <summary>The characters that endings end with; most commas follow none of them.</summary>
    private static readonly CharacterSet LastCharacters = LastOf(Cannot, Can, Not, Does);

    /// <summary>Whether a text has a sign of any ending that denies; most have none, and that is told at once.</summary>
    public static bool MayDeny(ReadOnlySpan<char> text) => text.IndexOfAny("んず不未非") >= 0 || text.IndexOf("ない") >= 0;

    /// <summary>The ending of the part of a sentence between two indices; null where it says nothing yet.</summary>
    public static JapanesePredicate? FindAt(string text, int start, int end)
    {
        end = TrimEnd(text, start, end);
        var part = text.AsSpan(start, end - start);
        foreach (var connective in Connectives)
        {
            if (!part.EndsWith(connective)) continue;
            part = part[..^connective.Length];
            break;
        }

        if (part.IsEmpty || !LastCharacters.Contains(part[^1])) return null;
        return Match(part, Cannot, start, denies: true, isAbility: true)
            ?? Match(part, Can, start, denies: false, isAbility: true)
            ?? Match(part, Not, start, denies: true, isAbility: false)
            ?? Match(part, Does, start, denies: false, isAbility: false);
    }

    private static JapanesePredicate? Match(ReadOnlySpan<char> part, string[] endings, int start, bool denies, bool isAbility)
    {
        foreach (var ending in endings)
        {
            if (part.EndsWith(ending)) return new JapanesePredicate(start + part.Length - ending.Length, start + part.Length, denies, isAbility);
        }

        return null;
    }

    private static CharacterSet LastOf(params string[][] endings)
    {
        var characters = new CharacterSet();
        foreach (var group in endings)
        {
            foreach (var ending in group) characters.Add(ending[^1]);
        }

        return characters;
    }

    /// <summary>Without full stop, and without what stands in brackets before it.</summary>
    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && (text[end - 1] is '。' or '.' || char.IsWhiteSpace(text[end - 1]))) end--;
        if (end > start && text[end - 1] == ')' && text.LastIndexOf('(', end - 1, end - start) is > 0 and var open) end = Math.Max(open, start);
        return end;
    }
}
