namespace Wplint.Rules.Clauses;

/// <summary>The spelling of a paper's titles: 及び or および, a comma of one width or the other, capitals.</summary>
internal sealed class TitleStyle
{
    /// <summary>Words that the standard writes one way and many papers another.</summary>
    public static IReadOnlyList<Spelling> Spellings { get; } =
    [
        new("及び", "および"), new("又は", "または"), new("ぜい弱性", "脆弱性"), new("順守", "遵守"),
    ];

    private readonly List<Spelling> _ownSpellings = [];
    private readonly bool _writesJapaneseCommas;
    private readonly bool _writesCapitals;

    private TitleStyle(List<string> titles, SourceText source)
    {
        foreach (var spelling in Spellings)
        {
            if (Count(spelling.Other) > Count(spelling.Standard)) _ownSpellings.Add(spelling);
        }

        // The standard prints ，and most papers 、: where no other title has a comma, the text tells.
        var excess = Count("、") - Count("，");
        if (excess == 0) excess = source.Text.AsSpan().Count('、') - source.Text.AsSpan().Count('，');
        _writesJapaneseCommas = excess > 0;

        var words = titles.SelectMany(static text => text.Split(' ').Skip(1)).Where(IsLong).ToArray();
        _writesCapitals = words.Count(static word => char.IsAsciiLetterUpper(word[0])) * 2 > words.Length;

        int Count(string text) => titles.Count(title => title.Contains(text, StringComparison.Ordinal));
    }

    /// <summary>The spelling of a paper.</summary>
    public static TitleStyle Of(PaperContext context) =>
        new([.. context.Paper.Controls.Select(static clause => clause.Title.Text)], context.Paper.Source);

    /// <summary>A control's title in the spelling of the paper.</summary>
    /// <param name="control">The control.</param>
    /// <param name="language">In which language.</param>
    /// <param name="written">What stands there now.</param>
    public string Write(Control control, Language language, string written) =>
        language == Language.Japanese ? WriteJapanese(control.Title.Ja, written) : WriteEnglish(control.Title.En);

    private string WriteJapanese(string title, string written)
    {
        foreach (var (standard, other) in _ownSpellings) title = title.Replace(standard, other, StringComparison.Ordinal);
        if (_writesJapaneseCommas) title = title.Replace('，', '、');
        return written.Contains('(', StringComparison.Ordinal) || written.Contains('（', StringComparison.Ordinal) ? title : WithoutGloss(title);
    }

    private string WriteEnglish(string title) => _writesCapitals
        ? string.Join(' ', title.Split(' ').Select(static word => IsLong(word) ? char.ToUpperInvariant(word[0]) + word[1..] : word))
        : title;

    /// <summary>Without the English word in brackets that ends some titles, as most papers leave it out.</summary>
    private static string WithoutGloss(string title) => title.EndsWith('）') ? title[..title.LastIndexOf('（')] : title;

    /// <summary>A word as the standard writes it, and as many papers do.</summary>
    internal sealed record Spelling(string Standard, string Other);

    private static bool IsLong(string word) => word.Length > 3 && char.IsAsciiLetter(word[0]);
}
