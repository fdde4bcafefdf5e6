namespace Wplint;

/// <summary>The controls of one edition of a standard.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<Type, object> _made = [];
    private readonly Dictionary<string, Control> _byNumber;
    private readonly Dictionary<string, Control> _extendedByDigits;
    private Dictionary<string, List<string>>? _relatives;

    /// <param name="id">As <c>rules.json</c> names it: <c>iso27017-2015</c>.</param>
    /// <param name="standard">The edition: <c>ISO/IEC 27017:2015</c>.</param>
    /// <param name="controls">Its entries, in the standard's order.</param>
    public Catalogue(string id, string standard, IReadOnlyList<Control> controls)
    {
        Id = id;
        Standard = standard;
        Controls = controls;
        _byNumber = new Dictionary<string, Control>(controls.Count, StringComparer.Ordinal);
        _extendedByDigits = new Dictionary<string, Control>(StringComparer.Ordinal);
        foreach (var control in controls)
        {
            _byNumber.Add(control.Number, control);
            if (control.IsExtended) _extendedByDigits.Add(control.Digits, control);
            if (ControlDepth == 0 && control.Level == ControlLevel.Control) ControlDepth = control.Digits.AsSpan().Count('.') + 1;
        }
    }

    /// <summary>A catalogue of nothing.</summary>
    public static Catalogue Empty { get; } = new("none", "", []);

    /// <summary>As <c>rules.json</c> names it: <c>iso27017-2015</c>.</summary>
    public string Id { get; }

    /// <summary>The edition: <c>ISO/IEC 27017:2015</c>.</summary>
    public string Standard { get; }

    /// <summary>The same text under other names: <c>JIS Q 27017:2016</c>.</summary>
    public IReadOnlyList<string> IdenticalTexts { get; init; } = [];

    /// <summary>The editions that its controls are taken from, and that stay right beside it when they are replaced: <c>ISO/IEC 27002:2013</c>.</summary>
    public IReadOnlyList<string> BasedOn { get; init; } = [];

    /// <summary>The editions that list its controls in an annex, under the same numbers: <c>ISO/IEC 27001:2022</c>.</summary>
    public IReadOnlyList<string> AnnexOf { get; init; } = [];

    /// <summary>Groups of controls, by number, which ask for much the same, so that one answer may do for several.</summary>
    public IReadOnlyList<IReadOnlyList<string>> RelatedControls { get; init; } = [];

    /// <summary>Its entries, in the standard's order.</summary>
    public IReadOnlyList<Control> Controls { get; }

    /// <summary>How many levels the numbers of its controls have: 3 for <c>5.1.1</c>; 0 for a catalogue of nothing.</summary>
    public int ControlDepth { get; }

    /// <summary>
    /// What is worked out of the catalogue once, for all papers and on whichever thread asks first; the type is its name.
    /// </summary>
    /// <param name="make">Works it out. What it makes must not change, since all threads share it.</param>
    public T Once<T>(Func<Catalogue, T> make)
        where T : class
    {
        lock (_made)
        {
            if (!_made.TryGetValue(typeof(T), out var made)) _made.Add(typeof(T), made = make(this));
            return (T)made;
        }
    }

    /// <summary>The entry with a number as catalogues write it (<c>5.1.1</c>, <c>CLD.6.3.1</c>); null where there is none.</summary>
    public Control? Find(string number) => _byNumber.GetValueOrDefault(number);

    /// <summary>The extended entry that is written without its prefix: <c>9.5.2</c>. Null where the digits are a regular entry's too.</summary>
    public Control? FindExtended(string digits) =>
        _byNumber.ContainsKey(digits) ? null : _extendedByDigits.GetValueOrDefault(digits);

    /// <summary>The entry that a clause of a paper answers, its prefix forgiven; null where there is none.</summary>
    public Control? Find(ClauseNumber number) => Find(number.Canonical) ?? (number.IsExtended ? null : FindExtended(number.Digits));

    /// <summary>Whether two controls ask for much the same.</summary>
    /// <param name="number">As catalogues write it.</param>
    /// <param name="other">The other one.</param>
    public bool AreRelated(string number, string other) =>
        (_relatives ??= IndexRelatives()).TryGetValue(number, out var relatives) && relatives.Contains(other);

    private Dictionary<string, List<string>> IndexRelatives()
    {
        var relatives = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var group in RelatedControls)
        {
            foreach (var number in group)
            {
                if (!relatives.TryGetValue(number, out var others)) relatives.Add(number, others = []);
                others.AddRange(group);
            }
        }

        return relatives;
    }
}
