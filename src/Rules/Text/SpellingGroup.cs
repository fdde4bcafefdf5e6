namespace Wplint.Rules.Text;

/// <summary>Spellings of one word, of which a paper should have one.</summary>
/// <param name="spellings">Folded and in lower case. Where one begins with another (サーバー, サーバ), the longer one is read.</param>
internal sealed class SpellingGroup(params string[] spellings)
{
    /// <summary>What a publisher calls itself. 該当社員 and 担当社 have 当社 by chance.</summary>
    public static SpellingGroup OfSelf { get; } = new("当社", "弊社") { Exceptions = ["該当社", "担当社", "相当社", "当社団", "当社会"] };

    /// <summary>The spellings.</summary>
    public string[] Spellings { get; } = spellings;

    /// <summary>The characters of which one must stand before; empty where any may.</summary>
    public string Before { get; init; } = "";

    /// <summary>The characters of which one must follow, as the endings of a verb do; empty where any may.</summary>
    public string After { get; init; } = "";

    /// <summary>Words in which a spelling stands by chance, or as a part of a name.</summary>
    public string[] Exceptions { get; init; } = [];

    /// <summary>The spelling that stands in a text at an index; null where none does.</summary>
    public string? FindAt(string text, int index)
    {
        string? longest = null;
        foreach (var spelling in Spellings)
        {
            if (StandsAt(text, index, spelling) && (longest is null || spelling.Length > longest.Length)) longest = spelling;
        }

        return longest is not null && IsBounded(text, index, longest) && !IsException(text, index, longest) ? longest : null;
    }

    private bool IsBounded(string text, int index, string spelling)
    {
        if (Before.Length > 0 && (index == 0 || !Before.Contains(text[index - 1]))) return false;
        var end = index + spelling.Length;
        return After.Length == 0 || (end < text.Length && After.Contains(text[end]));
    }

    private bool IsException(string text, int index, string spelling)
    {
        foreach (var exception in Exceptions)
        {
            for (var at = exception.IndexOf(spelling, StringComparison.Ordinal); at >= 0; at = exception.IndexOf(spelling, at + 1, StringComparison.Ordinal))
            {
                if (index >= at && StandsAt(text, index - at, exception)) return true;
            }
        }

        return false;
    }

    private static bool StandsAt(string text, int index, string word) => text.AsSpan(index).StartsWith(word);
}
