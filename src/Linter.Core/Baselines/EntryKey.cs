namespace Wplint.Core.Baselines;

/// <summary>
/// By what an entry and a finding are held against each other, from the strictest to the loosest. The paper, the rule and the clause, by
/// its number or by its title, are always the same; so is what is reported, and what stands before or behind it.
/// </summary>
internal sealed class EntryKey
{
    /// <summary>How many keys an entry has.</summary>
    public const int Count = 7;

    /// <summary>Less than this before a finding stands in many places: 本サービスでは、</summary>
    private const int LeastBefore = 9;

    /// <summary>Less than this behind it does, too; sentences end alike more often than they begin alike: を実施しています。</summary>
    private const int LeastAfter = 12;

    /// <summary>So much text of a finding stands for itself.</summary>
    private const int LongText = 40;

    private const string CloudPrefix = "CLD.";

    private readonly BaselineEntry _entry;
    private readonly string _clause;
    private readonly string _title;
    private readonly string _before;
    private readonly string _text;
    private readonly string _after;

    public EntryKey(BaselineEntry entry)
    {
        _entry = entry;
        // A control that lacks its prefix is the same one; a fix writes it, and often the title with it.
        _clause = entry.Clause.StartsWith(CloudPrefix, StringComparison.Ordinal) ? entry.Clause[CloudPrefix.Length..] : entry.Clause;
        _title = Normalise(entry.Title);
        _before = Normalise(entry.Before);
        _text = Normalise(entry.Text);
        _after = Normalise(entry.After);
    }

    private bool HasNumber => _entry.Clause.Length > 0 || _title.Length == 0;

    private bool HasTitle => _title.Length > 0;

    /// <summary>In a heading the number stands before what is reported, and may change.</summary>
    private string BeforeWithoutNumber => _entry.Clause.Length == 0 ? _before : _before.Replace(_entry.Clause, "", StringComparison.Ordinal);

    private bool HasBefore => _before.Length >= LeastBefore;

    private bool HasAfter => _after.Length >= LeastAfter || _text.Length >= LongText || (HasTitle && _text == _title);

    /// <summary>One of the keys; null where the entry does not have it.</summary>
    public string? At(int level) => level switch
    {
        0 => Join(_clause, _title, _before, _text, _after),
        1 => HasNumber ? Join(_clause, _before, _text, _after) : null,
        2 => HasTitle ? Join(_title, BeforeWithoutNumber, _text, _after) : null,
        3 => HasNumber && HasBefore ? Join(_clause, _before, _text) : null,
        4 => HasNumber && HasAfter ? Join(_clause, _text + _after) : null,
        5 => HasTitle && HasBefore ? Join(_title, _before, _text) : null,
        _ => HasTitle && HasAfter ? Join(_title, _text + _after) : null,
    };

    private string Join(params ReadOnlySpan<string?> parts) => $"{_entry.Path}\0{_entry.Rule}\0{string.Join('\0', parts)}";

    private static string Normalise(string text) => QuotedText.Collapse(text).Replace(" ", "", StringComparison.Ordinal);
}
