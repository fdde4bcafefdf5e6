using System.Globalization;
using Wplint.Core.Configuration;

namespace Wplint.Core.Baselines;

/// <summary>Reads the text of a baseline, strictly: the first thing that is wrong in it breaks all of it.</summary>
internal sealed class BaselineReader
{
    public const string Version = "1";

    private static readonly string[] RootKeys = ["version", "findings"];
    private static readonly string[] EntryKeys = ["path", "rule", "clause", "title", "before", "text", "after", "reason", "expires"];

    private readonly List<BaselineEntry> _entries = [];
    private Diagnostic? _problem;

    /// <summary>The entries; none where something is wrong.</summary>
    public IReadOnlyList<BaselineEntry> Entries => _problem is null ? _entries : [];

    /// <summary>What is wrong; null where nothing is.</summary>
    public Diagnostic? Problem => _problem;

    /// <summary>Reads one file; a reader is used once.</summary>
    public void Read(SourceText source)
    {
        var syntax = new List<Diagnostic>();
        var root = JsonTree.Read(source, syntax);
        if (syntax.Count > 0)
        {
            _problem = FindConflict(source) is { } mark ? InvalidBaseline.IsInConflict(mark) : Explain(source, syntax[0]);
            return;
        }

        if (root is null) Note(InvalidBaseline.EndsTooEarly(default));
        else ReadRoot(root);
    }

    /// <summary>What git writes between the two sides of a conflict.</summary>
    private static TextSpan? FindConflict(SourceText source)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            if (source.Slice(span) is var text && (text.StartsWith("<<<<<<<") || text.StartsWith(">>>>>>>"))) return span;
        }

        return null;
    }

    private static Diagnostic Explain(SourceText source, Diagnostic error) =>
        error.Span.IsEmpty ? InvalidBaseline.EndsTooEarly(error.Span) : InvalidBaseline.Unexpected(new Spanned(source[error.Span], error.Span));

    private void ReadRoot(JsonValue root)
    {
        JsonValue? version = null, findings = null;
        foreach (var (name, value) in MembersOf(root, RootKeys, new(En: "A baseline", Ja: "基準ファイル全体")))
        {
            if (name.Text == "version") version = value;
            else findings = value;
        }

        if (version is null || findings is null)
        {
            Note(InvalidBaseline.Missing(version is null ? "version" : "findings", root.Span));
            return;
        }

        if (version is not { Kind: JsonKind.Number, Text: Version }) Note(InvalidBaseline.UnknownVersion(new Spanned(version.Text, version.Span)));
        if (findings.Kind != JsonKind.Array) Note(InvalidBaseline.WrongKind(JsonShape.Quote("findings"), KindNames.Of(JsonKind.Array), findings.Span));
        foreach (var item in findings.Items) _entries.Add(ReadEntry(item));
    }

    private BaselineEntry ReadEntry(JsonValue item)
    {
        var entry = new BaselineEntry { Path = "", Rule = "" };
        foreach (var (name, value) in MembersOf(item, EntryKeys, new(En: "An entry of \"findings\"", Ja: "「findings」の要素")))
        {
            if (value.Kind != JsonKind.String) Note(InvalidBaseline.WrongKind(JsonShape.Quote(name.Text), KindNames.Of(JsonKind.String), value.Span));
            entry = name.Text switch
            {
                "path" => entry with { Path = value.Text },
                "rule" => entry with { Rule = value.Text },
                "clause" => entry with { Clause = value.Text },
                "title" => entry with { Title = value.Text },
                "before" => entry with { Before = value.Text },
                "text" => entry with { Text = value.Text },
                "after" => entry with { After = value.Text },
                "reason" => entry with { Reason = value.Text },
                _ => entry with { Expires = ReadDate(new Spanned(value.Text, value.Span)) },
            };
        }

        foreach (var key in (ReadOnlySpan<string>)["path", "rule", "text"])
        {
            if (!item.Members.Exists(member => member.Name.Text == key)) Note(InvalidBaseline.Missing(key, item.Span));
        }

        return entry;
    }

    private DateOnly? ReadDate(Spanned text)
    {
        if (DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Note(InvalidBaseline.NoDate(text));
        return null;
    }

    private List<JsonMember> MembersOf(JsonValue value, string[] keys, LocalizedText what)
    {
        if (value.Kind != JsonKind.Object) Note(InvalidBaseline.WrongKind(what, KindNames.Of(JsonKind.Object), value.Span));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var members = new List<JsonMember>(value.Members.Count);
        foreach (var member in value.Members)
        {
            if (Array.IndexOf(keys, member.Name.Text) < 0) Note(InvalidBaseline.UnknownKey(member.Name, keys));
            else if (!seen.Add(member.Name.Text)) Note(InvalidBaseline.SetTwice(member.Name));
            else members.Add(member);
        }

        return members;
    }

    private void Note(Diagnostic problem) => _problem ??= problem;
}
