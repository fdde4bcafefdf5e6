using Wplint.Core.Files;
using Wplint.Core.Online;
using Wplint.Core.Running;

namespace Wplint.Core.Configuration;

/// <summary>
/// Reads the text of a <c>rules.json</c>. Every problem in it is noted, not only the first; what is right beside it holds.
/// </summary>
internal sealed class ConfigurationReader
{
    private static readonly string[] LinkKeys = ["timeoutSeconds", "perHost", "cacheHours", "budgetSeconds", "ignore"];
    private static readonly string[] OverrideKeys = ["files", "rules"];
    private static readonly string[] ExclusionKeys = ["control", "reason"];

    // What opens a door is asked for by the person at the command line, never by a file that a pull request can change.
    private static readonly Dictionary<string, string> Doors = new(StringComparer.OrdinalIgnoreCase)
    {
        ["packs"] = "--packs",
        ["plugins"] = "--packs",
        ["allowPrivateAddresses"] = "--allow-private-addresses",
        ["online"] = "--online",
    };

    private readonly IReadOnlyList<Catalogue> _catalogues;
    private readonly List<Diagnostic> _problems = [];
    private readonly JsonShape _shape;
    private readonly Func<IReadOnlyList<Spanned>, List<Diagnostic>, RulePack>? _readTerms;
    private readonly IReadOnlyList<RuleDescriptor> _known;
    private RuleChangeReader _rules;

    /// <param name="rules">All rules there are, but for those that the configuration makes itself: its terms.</param>
    /// <param name="catalogues">The catalogues there are.</param>
    /// <param name="readTerms">Makes rules of the term files that it names, and notes those that it cannot read; null to leave them alone.</param>
    public ConfigurationReader(
        IReadOnlyList<RuleDescriptor> rules, IReadOnlyList<Catalogue> catalogues, Func<IReadOnlyList<Spanned>, List<Diagnostic>, RulePack>? readTerms = null)
    {
        _catalogues = catalogues;
        _readTerms = readTerms;
        _known = rules;
        _shape = new JsonShape(_problems);
        _rules = new RuleChangeReader(rules, _shape, _problems);
    }

    /// <summary>Reads one file; a reader is used once.</summary>
    /// <param name="folder">The folder that its patterns start from.</param>
    /// <param name="path">The file as shown to people.</param>
    /// <param name="source">Its text.</param>
    public RunConfiguration Read(string folder, string path, SourceText source)
    {
        var members = JsonTree.Read(source, _problems) is { } root
            ? _shape.Members(root, new(En: "A configuration", Ja: "設定全体"))
            : [];
        Language? language = null;
        string? edition = null;
        var scope = Scope.Unstated;
        var links = LinkConfiguration.Default;
        IReadOnlyList<Spanned>? include = null;
        IReadOnlyList<Spanned> exclude = [];
        IReadOnlyList<RuleChange> changes = [];
        IReadOnlyList<RuleOverride> overrides = [];
        // Terms are rules, of which "rules" may speak, wherever it stands.
        var terms = ReadTerms(members);
        foreach (var (name, value) in members)
        {
            switch (name.Text)
            {
                case "language":
                    language = ReadLanguage(value);
                    break;
                case "include":
                    include = ReadPatterns(value, name.Text);
                    break;
                case "exclude":
                    exclude = ReadPatterns(value, name.Text) ?? [];
                    break;
                case "edition":
                    edition = _shape.OneOf(value, name.Text, [.. _catalogues.Select(static catalogue => catalogue.Id)]);
                    break;
                case "profile":
                    scope = scope with { Profile = Profile.Find(_shape.OneOf(value, name.Text, Profile.Names)) };
                    break;
                case "require":
                    scope = scope with { Require = ReadControls(value, name.Text) };
                    break;
                case "optional":
                    scope = scope with { Optional = ReadControls(value, name.Text) };
                    break;
                case "rules":
                    changes = _rules.Read(value);
                    break;
                case "overrides":
                    overrides = ReadOverrides(value);
                    break;
                case "exclusions":
                    scope = scope with { Exclusions = ReadExclusions(value) };
                    break;
                case "links":
                    links = ReadLinks(value);
                    break;
                case "terms":
                    break;
                case "$schema":
                    _shape.Text(value, name.Text);
                    break;
                default:
                    RejectKey(name, ConfigurationKeys.All);
                    break;
            }
        }

        return new RunConfiguration
        {
            Folder = folder,
            Path = path,
            Source = source,
            Language = language,
            Edition = edition,
            Scope = scope,
            Links = links,
            Include = include,
            Exclude = exclude,
            Changes = changes,
            Overrides = overrides,
            Terms = terms,
            Problems = ProblemsInOrder(),
        };
    }

    private RulePack? ReadTerms(IReadOnlyList<JsonMember> members)
    {
        if (members.FirstOrDefault(static member => member.Name.Text == "terms") is not { } named) return null;
        if (_shape.Strings(named.Value, named.Name.Text) is not { Count: > 0 } files || _readTerms is null) return null;
        var terms = _readTerms(files, _problems);
        _rules = new RuleChangeReader([.. _known, .. terms.Rules.Select(static rule => rule.Descriptor)], _shape, _problems);
        return terms;
    }

    private Diagnostic[] ProblemsInOrder()
    {
        var problems = _problems.ToArray();
        Array.Sort(problems, static (left, right) => left.Span.CompareTo(right.Span));
        return problems;
    }

    private Language? ReadLanguage(JsonValue value) => _shape.OneOf(value, "language", ["en", "ja"]) switch
    {
        "en" => Language.English,
        "ja" => Language.Japanese,
        _ => null,
    };

    private List<Spanned>? ReadPatterns(JsonValue value, string key)
    {
        if (_shape.Strings(value, key) is not { } patterns) return null;
        var valid = new List<Spanned>();
        foreach (var pattern in patterns)
        {
            if (string.IsNullOrWhiteSpace(pattern.Text) || pattern.Text.Contains('\0', StringComparison.Ordinal)) _problems.Add(InvalidConfiguration.NoPattern(pattern.Span));
            else if (new GlobPattern(pattern.Text).LeadsUpwards) _problems.Add(InvalidConfiguration.LeadsUpwards(pattern));
            else valid.Add(pattern);
        }

        return valid;
    }

    private List<RuleOverride> ReadOverrides(JsonValue value)
    {
        var overrides = new List<RuleOverride>();
        foreach (var item in _shape.Items(value, "overrides"))
        {
            IReadOnlyList<Spanned>? files = null;
            IReadOnlyList<RuleChange> changes = [];
            var members = _shape.Members(item, new(En: "An entry of \"overrides\"", Ja: "「overrides」の要素"));
            foreach (var member in members)
            {
                if (member.Name.Text == "files") files = ReadPatterns(member.Value, "files");
                else if (member.Name.Text == "rules") changes = _rules.Read(member.Value);
                else RejectKey(member.Name, OverrideKeys);
            }

            Demand("files", item);
            if (files is not null) overrides.Add(new RuleOverride(files, changes));
        }

        return overrides;
    }

    private List<string> ReadControls(JsonValue value, string key)
    {
        var numbers = new List<string>();
        foreach (var number in _shape.Strings(value, key) ?? [])
        {
            if (IsControl(number)) numbers.Add(number.Text);
        }

        return numbers;
    }

    private List<Exclusion> ReadExclusions(JsonValue value)
    {
        var exclusions = new List<Exclusion>();
        foreach (var item in _shape.Items(value, "exclusions"))
        {
            string? control = null, reason = null;
            foreach (var (name, text) in _shape.Members(item, new(En: "An entry of \"exclusions\"", Ja: "「exclusions」の要素")))
            {
                if (name.Text == "control") control = _shape.Text(text, name.Text) is { } number && IsControl(new Spanned(number, text.Span)) ? number : null;
                else if (name.Text == "reason") reason = _shape.Text(text, name.Text);
                else RejectKey(name, ExclusionKeys);
            }

            foreach (var key in ExclusionKeys) Demand(key, item);
            if (control is not null) exclusions.Add(new Exclusion(control, reason));
        }

        return exclusions;
    }

    private bool IsControl(Spanned number)
    {
        if (UnknownControl.In(number, _catalogues) is not { } problem) return true;
        _problems.Add(problem);
        return false;
    }

    private LinkConfiguration ReadLinks(JsonValue value)
    {
        var links = LinkConfiguration.Default;
        foreach (var (name, setting) in _shape.Members(value, JsonShape.Quote("links")))
        {
            switch (name.Text)
            {
                case "timeoutSeconds":
                    links = links with { TimeoutSeconds = _shape.Integer(setting, name.Text, 1, LinkConfiguration.LongestTimeoutSeconds) ?? links.TimeoutSeconds };
                    break;
                case "perHost":
                    links = links with { PerHost = _shape.Integer(setting, name.Text, 1, LinkConfiguration.MostPerHost) ?? links.PerHost };
                    break;
                case "cacheHours":
                    links = links with { CacheHours = _shape.Integer(setting, name.Text, 0, LinkConfiguration.LongestCacheHours) ?? links.CacheHours };
                    break;
                case "budgetSeconds":
                    links = links with { BudgetSeconds = _shape.Integer(setting, name.Text, 1, LinkConfiguration.LongestBudgetSeconds) ?? links.BudgetSeconds };
                    break;
                case "ignore":
                    links = links with { Ignore = _shape.Strings(setting, name.Text)?.Select(static pattern => pattern.Text).ToArray() ?? links.Ignore };
                    break;
                default:
                    RejectKey(name, LinkKeys);
                    break;
            }
        }

        return links;
    }

    private void Demand(string key, JsonValue item)
    {
        if (item.Kind == JsonKind.Object && !item.Members.Exists(member => member.Name.Text == key))
            _problems.Add(InvalidConfiguration.Missing(key, item.Span));
    }

    private void RejectKey(Spanned name, IReadOnlyList<string> keys) => _problems.Add(
        Doors.TryGetValue(name.Text, out var option) ? InvalidConfiguration.IsDoor(name, option) : InvalidConfiguration.UnknownKey(name, keys));
}
