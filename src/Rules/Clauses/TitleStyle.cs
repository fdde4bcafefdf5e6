namespace Wplint.Rules.Clauses;

/// <summary>The spelling of a paper's titles: 及び or および, a comma of one width or the other, capitals.</summary>
internal sealed class TitleStyle
{
    private static readonly (string Standard, string Other)[] Spellings =
    [
        ("及び", "および"), ("又は", "または"), ("ぜい弱性", "脆弱性"), ("順守", "遵守"),
    ];

    private readonly List<string> _titles;
    private readonly SourceText _source;

    private TitleStyle(List<string> titles, SourceText source)
    {
        _titles = titles;
        _source = source;
    }

    /// <summary>The spelling of a paper.</summary>
    public static TitleStyle Of(RuleContext context) =>
        new([.. context.Paper.Controls.Select(static clause => clause.Title.Text)], context.Paper.Source);

    /// <summary>A control's title in the spelling of the paper.</summary>
    /// <param name="control">The control.</param>
    /// <param name="language">In which language.</param>
    /// <param name="written">What stands there now.</param>
    public string Write(Control control, Language language, string written) =>
        language == Language.Japanese ? WriteJapanese(control.Title.Ja, written) : WriteEnglish(control.Title.En);

    private string WriteJapanese(string title, string written)
    {
        foreach (var (standard, other) in Spellings)
        {
            if (Count(other) > Count(standard)) title = title.Replace(standard, other, StringComparison.Ordinal);
        }

        // The standard prints ，and most papers 、: where no other title has a comma, the text tells.
        var excess = Count("、") - Count("，");
        if (excess == 0) excess = _source.Text.Count(static c => c == '、') - _source.Text.Count(static c => c == '，');
        if (excess > 0) title = title.Replace('，', '、');
        return written.Contains('(', StringComparison.Ordinal) || written.Contains('（', StringComparison.Ordinal) ? title : WithoutGloss(title);
    }

    private string WriteEnglish(string title)
    {
        var words = _titles.SelectMany(static text => text.Split(' ').Skip(1)).Where(IsLong).ToArray();
        if (words.Count(static word => char.IsAsciiLetterUpper(word[0])) * 2 <= words.Length) return title;
        return string.Join(' ', title.Split(' ').Select(static word => IsLong(word) ? char.ToUpperInvariant(word[0]) + word[1..] : word));
    }

    /// <summary>Without the English word in brackets that ends some titles, as most papers leave it out.</summary>
    private static string WithoutGloss(string title) => title.EndsWith('）') ? title[..title.LastIndexOf('（')] : title;

    private static bool IsLong(string word) => word.Length > 3 && char.IsAsciiLetter(word[0]);

    private int Count(string text) => _titles.Count(title => title.Contains(text, StringComparison.Ordinal));
}
