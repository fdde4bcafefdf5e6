using System.Globalization;
using System.Text.RegularExpressions;
using Wplint.Core.Configuration;

namespace Wplint.Core.Terms;

/// <summary>
/// Reads terms from a dictionary of prh. It belongs to another tool: keys that prh does not know are none of our business, and of those
/// that it does, <c>targets</c> (which files have which comments) means nothing for papers.
/// </summary>
internal sealed class PrhReader
{
    private readonly TermFile _file;
    private readonly JsonShape _shape;
    private readonly PatternReader _patterns;

    /// <param name="file">The file; it takes the problems.</param>
    public PrhReader(TermFile file)
    {
        _file = file;
        _shape = new JsonShape(file.Problems);
        _patterns = new PatternReader(_shape, file.Problems);
    }

    /// <summary>The entries of the list behind the key <c>rules</c>.</summary>
    public IEnumerable<PrhEntry> ReadRules(JsonValue rules)
    {
        foreach (var item in _shape.Items(rules, "rules"))
        {
            if (ReadEntry(item) is { } entry) yield return entry;
        }
    }

    /// <summary>The files behind the key <c>imports</c>.</summary>
    public IEnumerable<PrhImport> ReadImports(JsonValue imports)
    {
        IReadOnlyList<JsonValue> items = imports.Kind == JsonKind.String ? [imports] : imports.Kind == JsonKind.Null ? [] : _shape.Items(imports, "imports");
        foreach (var item in items)
        {
            if (ReadImport(item) is { } import) yield return import;
        }
    }

    /// <summary>Notes a version of the format that nobody knows.</summary>
    public void CheckVersion(JsonValue version)
    {
        if (version.Text.TrimEnd('0').TrimEnd('.') != "1") _file.Problems.Add(InvalidTerm.IsOtherVersion(version));
    }

    private PrhImport? ReadImport(JsonValue item)
    {
        if (item.Kind == JsonKind.String) return _patterns.Text(item, "imports") is { } name ? new PrhImport(name, IsFinal: false, []) : null;
        var members = _shape.Members(item, new(En: "An entry of \"imports\"", Ja: "「imports」の要素"));
        if (item.Kind != JsonKind.Object) return null;
        if (Find(members, "path") is not { } path)
        {
            _file.Problems.Add(InvalidConfiguration.Missing("path", item.Span));
            return null;
        }

        var isFinal = Find(members, "disableImports") is { } final && _shape.Switch(final, "disableImports") == true;
        var ignored = new List<string>();
        if (Find(members, "ignoreRules") is { Kind: not JsonKind.Null } rules)
        {
            foreach (var rule in _shape.Items(rules, "ignoreRules"))
            {
                if (rule.Kind == JsonKind.String) ignored.Add(PrhEntry.KeyOf(rule.Text));
                else ignored.AddRange(rule.Members.Where(static member => member.Name.Text is "pattern" or "expected" && member.Value.Kind == JsonKind.String).Select(static member => PrhEntry.KeyOf(member.Value.Text)));
            }
        }

        return _patterns.Text(path, "path") is { } file ? new PrhImport(file, isFinal, ignored) : null;
    }

    private PrhEntry? ReadEntry(JsonValue item)
    {
        if (item.Kind == JsonKind.String) return _patterns.Text(item, "rules", canBeEmpty: false, PatternReader.LongestWord) is { } word ? Entry(word, [], item, []) : null;
        var members = _shape.Members(item, new(En: "An entry of \"rules\"", Ja: "「rules」の要素"));
        if (item.Kind != JsonKind.Object) return null;
        if (Find(members, "expected") is not { } expected)
        {
            _file.Problems.Add(InvalidConfiguration.Missing("expected", item.Span));
            return null;
        }

        if (_patterns.Text(expected, "expected", canBeEmpty: true, PatternReader.LongestWord) is not { } written) return null;
        var value = Find(members, "pattern") is { Kind: not JsonKind.Null } one ? one : Find(members, "patterns");
        var problems = _file.Problems.Count;
        IReadOnlyList<Spanned> patterns = value is null or { Kind: JsonKind.Null } ? [] : _patterns.Texts(value, "pattern");
        // Half of an alternative would find other things than the whole.
        return _file.Problems.Count > problems ? null : Entry(written, patterns, item, members);
    }

    private PrhEntry? Entry(Spanned expected, IReadOnlyList<Spanned> patterns, JsonValue item, IReadOnlyList<JsonMember> members)
    {
        var isWord = Find(members, "options") is { } options && _shape.Members(options, JsonShape.Quote("options")).FirstOrDefault(static option => option.Name.Text == "wordBoundary") is { } boundary
            && _shape.Switch(boundary.Value, "wordBoundary") == true;
        var mustBeEmpty = Find(members, "regexpMustEmpty") is { } group ? ReadGroup(group) : 0;
        if (ReadPattern(expected, patterns, isWord, mustBeEmpty) is not { } pattern) return null;
        var id = Find(members, "id") is { } own ? TermId.Read(own, _patterns, _file.Problems) : null;
        var why = Find(members, "prh") is { Kind: JsonKind.String } note ? TermWording.OnOneLine(note.Text) : "";
        var written = string.Join('\n', patterns.Select(static text => text.Text));
        var term = new Term
        {
            Id = id?.Text ?? TermId.Derive(expected.Text, written),
            Pattern = pattern,
            Replacement = expected.Text,
            Why = why.Length > 0 ? TermWording.Sentences(why, why) : null,
            Places = TermPlaces.All,
            File = _file,
            Span = id?.Span ?? expected.Span,
        };
        return new PrhEntry(term, ReadSpecs(Find(members, "specs")), [PrhEntry.KeyOf(expected.Text), .. patterns.Select(static text => PrhEntry.KeyOf(text.Text))]);
    }

    private TermPattern? ReadPattern(Spanned expected, IReadOnlyList<Spanned> patterns, bool isWord, int mustBeEmpty)
    {
        if (patterns.Count == 0)
        {
            if (expected.Text.Length > 0) return new LiteralPattern([expected.Text], LetterComparison.IgnoreCaseAndWidth, isWord);
            _file.Problems.Add(InvalidTerm.HoldsEverywhere(expected));
            return null;
        }

        if (patterns.Count == 1 && PatternReader.IsExpression(patterns[0].Text)) return _patterns.Expression(patterns[0], ignoreCase: false, isWord, mustBeEmpty);
        if (!isWord && patterns.All(static text => !PatternReader.IsExpression(text.Text)))
            return new LiteralPattern([.. patterns.Select(static text => text.Text)], LetterComparison.Exact, wholeWords: false);

        // As prh has it: one expression, whose groups are counted through.
        var body = string.Join('|', patterns.Select(text => Alternative(text.Text, isWord)));
        var ignoreCase = patterns.Any(static text => PatternReader.Split(text.Text).Flags.Contains('i', StringComparison.Ordinal));
        var written = new Spanned(string.Join(", ", patterns.Select(static text => text.Text)), patterns[0].Span);
        return _patterns.Expression(written, $"(?:{body})", ignoreCase, mustBeEmpty);
    }

    private static string Alternative(string text, bool isWord)
    {
        var body = PatternReader.IsExpression(text) ? PatternReader.Split(text).Body : Regex.Escape(text);
        return isWord ? $@"\b(?:{body})\b" : body;
    }

    private int ReadGroup(JsonValue value)
    {
        if (_patterns.Text(value, "regexpMustEmpty") is not { } text) return 0;
        if (text.Text.StartsWith('$') && int.TryParse(text.Text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var group)) return group;
        _file.Problems.Add(InvalidConfiguration.UnknownValue(text, "regexpMustEmpty", ["$1"]));
        return 0;
    }

    private List<PrhSpec> ReadSpecs(JsonValue? value)
    {
        var specs = new List<PrhSpec>();
        if (value is null or { Kind: JsonKind.Null }) return specs;
        foreach (var item in _shape.Items(value, "specs"))
        {
            var members = _shape.Members(item, new(En: "An entry of \"specs\"", Ja: "「specs」の要素"));
            if (item.Kind != JsonKind.Object) continue;
            foreach (var key in (string[])["from", "to"])
            {
                if (Find(members, key) is null) _file.Problems.Add(InvalidConfiguration.Missing(key, item.Span));
            }

            if (Find(members, "from") is { } from && Find(members, "to") is { } to && _patterns.Text(from, "from") is { } before && _patterns.Text(to, "to", canBeEmpty: true) is { } after)
                specs.Add(new PrhSpec(before.Text, after));
        }

        return specs;
    }

    private static JsonValue? Find(IReadOnlyList<JsonMember> members, string key) => members.FirstOrDefault(member => member.Name.Text == key)?.Value;
}
