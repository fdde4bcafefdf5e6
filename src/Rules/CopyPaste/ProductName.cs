namespace Wplint.Rules.CopyPaste;

/// <summary>The name of a product.</summary>
/// <param name="Written">As its paper writes it.</param>
/// <param name="Text">Folded as <see cref="Statement.Text"/> is.</param>
internal sealed record ProductName(string Written, string Text)
{
    private const int FewestLetters = 3;
    private const int MostLetters = 40;

    /// <summary>What a paper calls its product where it names none.</summary>
    private static readonly string[] Common =
    [
        "サービス", "クラウド", "クラウドサービス", "本サービス", "当サービス", "弊社サービス", "当社サービス", "製品", "システム", "本システム", "お客様",
        "service", "cloud", "cloud service", "cloud services", "our service", "our services", "the service", "services", "customers", "our cloud",
    ];

    /// <summary>A name; null where the text cannot be one.</summary>
    public static ProductName? Of(string written)
    {
        written = written.Trim(' ', '\u3000', '\t', ':', '：', '-', '–', '—', '~', '～', '|', '｜', '・', ',', '、', '「', '」', '『', '』', '"', '“', '”', '(', ')', '（', '）', '<', '>', '*', '#');
        if (Letters.Of(written).Length is < FewestLetters or > MostLetters) return null;
        var text = Statement.Fold(written);
        return text is null || Phrases.IsAny(text, Common) ? null : new ProductName(written, text);
    }

    /// <summary>Whether a folded text names the product.</summary>
    public bool IsIn(string text) => FindIn(text, 0) >= 0;

    /// <summary>Where a folded text names the product: not inside of a longer word, an address or a host.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <returns>The index of the name; -1 where there is none.</returns>
    public int FindIn(string text, int start)
    {
        for (var index = text.IndexOf(Text, start, StringComparison.Ordinal); index >= 0; index = text.IndexOf(Text, index + 1, StringComparison.Ordinal))
        {
            if (BeginsAt(text, index) && EndsAt(text, index + Text.Length)) return index;
        }

        return -1;
    }

    /// <summary>Whether it is another name with more words.</summary>
    public bool IsLongerThan(ProductName other) => Text.Length > other.Text.Length && Text.Contains(other.Text, StringComparison.Ordinal);

    /// <summary>A text without this name.</summary>
    public string RemoveFrom(string text) => text.Replace(Text, "\n", StringComparison.Ordinal);

    private static bool BeginsAt(string text, int index)
    {
        if (index == 0) return true;
        var (before, first) = (text[index - 1], text[index]);
        if (char.IsAsciiLetterOrDigit(first)) return !char.IsAsciiLetterOrDigit(before) && before is not ('@' or '.' or '/' or '-' or '_');
        return !AreOneWord(before, first) && !(JapaneseCharacters.IsKanji(before) && JapaneseCharacters.IsKanji(first));
    }

    private static bool EndsAt(string text, int end)
    {
        if (end == text.Length) return true;
        var (last, after) = (text[end - 1], text[end]);
        if (!char.IsAsciiLetterOrDigit(last)) return !AreOneWord(last, after);
        if (char.IsAsciiLetterOrDigit(after) || after is '@' or '_') return false;
        return !(after is '.' or '-' or '/' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]));
    }

    private static bool AreOneWord(char one, char other) => JapaneseCharacters.IsKatakana(one) && JapaneseCharacters.IsKatakana(other);
}
