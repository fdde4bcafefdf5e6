using Wplint.Core.Configuration;

namespace Wplint.Core.Terms;

/// <summary>Reads terms as wplint has them. Every problem is noted; a term of which the pattern cannot be understood is left out.</summary>
internal sealed class TermFileReader
{
    /// <summary>The keys of a term, in the order in which people read them.</summary>
    public static readonly string[] TermKeys =
    [
        "id", "literal", "pattern", "ignoreCase", "wholeWords", "replacement", "message", "why", "severity", "in", "exceptions", "fix", "examples",
    ];

    /// <summary>The keys of a term's examples.</summary>
    public static readonly string[] ExampleKeys = ["good", "bad"];

    /// <summary>The places where a term can be looked for.</summary>
    public static readonly string[] PlaceNames = ["title", "prose", "cover", "history"];

    /// <summary>What can become of a term's fix.</summary>
    public static readonly string[] FixNames = ["safe", "suggested", "none"];

    /// <summary>How much a term can matter.</summary>
    public static readonly string[] Severities = ["error", "warning", "note", "off"];

    private static readonly string[] Languages = ["en", "ja"];

    private readonly TermFile _file;
    private readonly JsonShape _shape;
    private readonly PatternReader _patterns;

    /// <param name="file">The file; it takes the problems.</param>
    public TermFileReader(TermFile file)
    {
        _file = file;
        _shape = new JsonShape(file.Problems);
        _patterns = new PatternReader(_shape, file.Problems);
    }

    /// <summary>The terms of the list behind the key <c>terms</c>.</summary>
    public IEnumerable<Term> Read(JsonValue terms)
    {
        foreach (var item in _shape.Items(terms, "terms"))
        {
            if (ReadTerm(item) is { } term) yield return term;
        }
    }

    private Term? ReadTerm(JsonValue item)
    {
        var members = _shape.Members(item, new(En: "An entry of \"terms\"", Ja: "「terms」の要素"));
        if (item.Kind != JsonKind.Object) return null;
        foreach (var member in members)
        {
            if (!TermKeys.Contains(member.Name.Text)) _file.Problems.Add(InvalidConfiguration.UnknownKey(member.Name, TermKeys));
        }

        var id = Find(members, "id") is { } written ? TermId.Read(written, _patterns, _file.Problems) : Missing("id", item);
        var pattern = ReadPattern(members, item);
        var replacement = Find(members, "replacement") is { } value ? _patterns.Text(value, "replacement", canBeEmpty: true, PatternReader.LongestWord) : null;
        if (pattern is not null && replacement is not null) DemandGroups(replacement, pattern);
        var examples = ReadExamples(Find(members, "examples"));
        // What else is wrong in it is noted all the same.
        var term = new Term
        {
            Id = id?.Text ?? "",
            Pattern = pattern ?? new LiteralPattern([], LetterComparison.Exact, wholeWords: false),
            Replacement = replacement?.Text,
            Message = ReadMessage(Find(members, "message"), replacement?.Text),
            Why = ReadWhy(Find(members, "why")),
            Severity = ReadSeverity(Find(members, "severity")),
            Places = ReadPlaces(Find(members, "in")),
            Exceptions = Find(members, "exceptions") is { } exceptions ? ReadExceptions(exceptions) : [],
            Fix = ReadFix(Find(members, "fix")),
            Good = examples.Good,
            Bad = examples.Bad,
            File = _file,
            Span = id?.Span ?? item.Span,
        };
        return id is null || pattern is null ? null : term;
    }

    private TermPattern? ReadPattern(IReadOnlyList<JsonMember> members, JsonValue item)
    {
        var ignoreCase = Find(members, "ignoreCase") is { } ignore && _shape.Switch(ignore, "ignoreCase") == true;
        var wholeWords = Find(members, "wholeWords") is not { } whole || _shape.Switch(whole, "wholeWords") != false;
        switch (Find(members, "pattern"), Find(members, "literal"))
        {
            case ({ } pattern, { }):
                _file.Problems.Add(InvalidTerm.HasPatternAndLiteral(pattern.Span));
                return null;
            case ({ } pattern, null):
                return _patterns.Text(pattern, "pattern") is { } text ? _patterns.Expression(text, ignoreCase) : null;
            case (null, { } literal):
                var words = _patterns.Texts(literal, "literal", PatternReader.LongestWord);
                return words.Count == 0 ? null : new LiteralPattern([.. words.Select(static word => word.Text)], Comparison(ignoreCase), wholeWords);
            default:
                Missing("literal", item);
                return null;
        }
    }

    private List<TermPattern> ReadExceptions(JsonValue value)
    {
        var exceptions = new List<TermPattern>();
        foreach (var text in _patterns.Texts(value, "exceptions"))
        {
            if (!PatternReader.IsExpression(text.Text)) exceptions.Add(new LiteralPattern([text.Text], LetterComparison.Exact, wholeWords: false));
            else if (_patterns.Expression(text, ignoreCase: false) is { } expression) exceptions.Add(expression);
        }

        return exceptions;
    }

    private void DemandGroups(Spanned replacement, TermPattern pattern)
    {
        if (pattern is LiteralPattern) return;
        for (var i = 0; i < replacement.Text.Length; i++)
        {
            if (TermMatch.GroupAt(replacement.Text, i) is { } group && group > pattern.Groups)
                _file.Problems.Add(InvalidTerm.HasNoGroup(replacement, group, pattern.Groups));
        }
    }

    private LocalizedText? ReadMessage(JsonValue? value, string? replacement)
    {
        if (value is null || ReadLocalized(value, "message") is not var (en, ja)) return null;
        var usual = TermWording.UsualMessage(replacement);
        return new(en is null ? usual.En : TermWording.ReadMessage(en), ja is null ? usual.Ja : TermWording.ReadMessage(ja));
    }

    /// <summary>A reader of the other language has rather the reason in this one than none.</summary>
    private LocalizedText? ReadWhy(JsonValue? value) =>
        value is not null && ReadLocalized(value, "why") is var (en, ja) && (en ?? ja) is not null ? TermWording.Sentences(en ?? ja!, ja ?? en!) : null;

    /// <summary>One text for both languages, or one for each.</summary>
    private (string? En, string? Ja)? ReadLocalized(JsonValue value, string key)
    {
        if (value.Kind != JsonKind.Object) return ReadParagraph(value, key) is { } text ? (text, text) : null;
        string? en = null, ja = null;
        foreach (var (name, text) in _shape.Members(value, JsonShape.Quote(key)))
        {
            if (name.Text == "en") en = ReadParagraph(text, name.Text);
            else if (name.Text == "ja") ja = ReadParagraph(text, name.Text);
            else _file.Problems.Add(InvalidConfiguration.UnknownKey(name, Languages));
        }

        return (en, ja);
    }

    /// <summary>A message may be written over several lines, and is read on one.</summary>
    private string? ReadParagraph(JsonValue value, string key)
    {
        if (value.Kind != JsonKind.String) return _patterns.Text(value, key)?.Text;
        var line = TermWording.OnOneLine(value.Text);
        return _patterns.Text(new JsonValue(JsonKind.String, value.Span, line), key)?.Text;
    }

    private Severity ReadSeverity(JsonValue? value) => (value is null ? null : _shape.OneOf(value, "severity", Severities)) switch
    {
        "error" => Severity.Error,
        "note" => Severity.Note,
        "off" => Severity.Off,
        _ => Severity.Warning,
    };

    private TermPlaces ReadPlaces(JsonValue? value)
    {
        if (value is null) return TermPlaces.Title | TermPlaces.Prose;
        var places = TermPlaces.None;
        IReadOnlyList<JsonValue> names = value.Kind == JsonKind.String ? [value] : _shape.Items(value, "in");
        foreach (var name in names)
        {
            places |= _shape.OneOf(name, "in", PlaceNames) switch
            {
                "title" => TermPlaces.Title,
                "prose" => TermPlaces.Prose,
                "cover" => TermPlaces.Cover,
                "history" => TermPlaces.History,
                _ => TermPlaces.None,
            };
        }

        return places;
    }

    private Applicability? ReadFix(JsonValue? value) => (value is null ? null : _shape.OneOf(value, "fix", FixNames)) switch
    {
        "safe" => Applicability.Safe,
        "none" => null,
        _ => Applicability.Suggested,
    };

    private (IReadOnlyList<Spanned> Good, IReadOnlyList<Spanned> Bad) ReadExamples(JsonValue? value)
    {
        IReadOnlyList<Spanned> good = [], bad = [];
        if (value is null) return (good, bad);
        foreach (var (name, texts) in _shape.Members(value, JsonShape.Quote("examples")))
        {
            if (name.Text == "good") good = _patterns.Texts(texts, name.Text);
            else if (name.Text == "bad") bad = _patterns.Texts(texts, name.Text);
            else _file.Problems.Add(InvalidConfiguration.UnknownKey(name, ExampleKeys));
        }

        return (good, bad);
    }

    private static LetterComparison Comparison(bool ignoreCase) => ignoreCase ? LetterComparison.IgnoreCase : LetterComparison.Exact;

    private static JsonValue? Find(IReadOnlyList<JsonMember> members, string key) => members.FirstOrDefault(member => member.Name.Text == key)?.Value;

    private Spanned? Missing(string key, JsonValue item)
    {
        _file.Problems.Add(InvalidConfiguration.Missing(key, item.Span));
        return null;
    }
}
