using Wplint.Core.Configuration;
using Wplint.Core.Files;

namespace Wplint.Core.Terms;

/// <summary>
/// Reads the files with terms that a configuration names, and the dictionaries that these import. They come with pull requests: nothing is
/// read outside of the configuration's folder or behind a link, and nothing without bounds.
/// </summary>
internal sealed class TermFiles
{
    private const int MostFiles = 32;
    private const int MostTerms = 5_000;
    private const int LongestName = 1_000;
    private const int MostCharacters = 1_000_000;
    private static readonly string[] Keys = ["terms"];

    private readonly string _folder;
    private readonly string _workingFolder;
    private readonly TermWatch _watch = new();
    private readonly TermExamples _examples;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<TermFile> _files = [];
    private readonly List<Term> _terms = [];

    private TermFiles(string folder, string workingFolder, IEnumerable<RuleDescriptor> rules)
    {
        _folder = folder;
        _workingFolder = workingFolder;
        _examples = new TermExamples(_watch);
        foreach (var rule in rules)
        {
            _taken.Add(rule.Id);
            _taken.Add(rule.Name);
        }
    }

    /// <summary>Reads files.</summary>
    /// <param name="folder">The folder of the configuration; absolute.</param>
    /// <param name="workingFolder">The folder that paths are shown from.</param>
    /// <param name="names">The files, as the configuration names them.</param>
    /// <param name="rules">The rules there are, whose ids no term may have.</param>
    /// <param name="problems">Takes what is wrong with the names.</param>
    public static HouseTerms Read(string folder, string workingFolder, IReadOnlyList<Spanned> names, IReadOnlyList<RuleDescriptor> rules, List<Diagnostic> problems)
    {
        var files = new TermFiles(folder, workingFolder, rules);
        foreach (var name in names)
        {
            foreach (var entry in files.ReadFile(name, folder, problems, isFinal: false)) files.Take(entry.Term);
        }

        return new HouseTerms(files._terms, files._files, files._watch);
    }

    /// <summary>Reads a file, unless it was read already.</summary>
    /// <returns>The entries of a prh dictionary, which whoever imports it may leave out; terms of our own are taken at once.</returns>
    private List<PrhEntry> ReadFile(Spanned name, string from, List<Diagnostic> problems, bool isFinal)
    {
        if (Locate(name, from, problems) is not { } full || !_seen.Add(full)) return [];
        if (_seen.Count > MostFiles)
        {
            problems.Add(InvalidTerm.IsOneFileTooMany(name, MostFiles));
            return [];
        }

        var text = FileReader.ReadFound(full);
        var file = new TermFile(DisplayPath.Of(full, _workingFolder), text.Source);
        _files.Add(file);
        if (text.Problem is { } problem) file.Problems.Add(InvalidTerm.IsUnreadable(problem));
        else if (text.Source.Length > MostCharacters) file.Problems.Add(InvalidTerm.IsLarge(MostCharacters));
        else return ReadContent(file, full, isFinal);
        return [];
    }

    private string? Locate(Spanned name, string from, List<Diagnostic> problems)
    {
        if (string.IsNullOrWhiteSpace(name.Text) || name.Text.Length > LongestName || name.Text.Contains('\0', StringComparison.Ordinal))
        {
            problems.Add(InvalidTerm.IsMissing(name));
            return null;
        }

        var full = Path.GetFullPath(name.Text, from);
        if (Links.LeadsAway(_folder, full))
        {
            problems.Add(InvalidTerm.LeadsAway(name));
            return null;
        }

        if (FileReader.IsFile(full)) return full;
        problems.Add(InvalidTerm.IsMissing(name));
        return null;
    }

    private List<PrhEntry> ReadContent(TermFile file, string full, bool isFinal)
    {
        var problems = file.Problems.Count;
        if (YamlTree.Read(file.Source, file.Problems) is not { } root)
        {
            if (file.Problems.Count == problems) file.Problems.Add(InvalidTerm.IsNoTermFile(default));
            return [];
        }

        var shape = new JsonShape(file.Problems);
        var members = shape.Members(root, new(En: "A term file", Ja: "用語ファイル全体"));
        if (root.Kind != JsonKind.Object) return [];
        if (members.Any(static member => member.Name.Text == "terms"))
        {
            ReadTerms(file, members);
            return [];
        }

        if (members.Any(static member => member.Name.Text is "rules" or "imports")) return ReadDictionary(file, full, members, isFinal);
        file.Problems.Add(InvalidTerm.IsNoTermFile(root.Span));
        return [];
    }

    private void ReadTerms(TermFile file, IReadOnlyList<JsonMember> members)
    {
        foreach (var (name, value) in members)
        {
            if (name.Text != "terms")
            {
                file.Problems.Add(InvalidConfiguration.UnknownKey(name, Keys));
                continue;
            }

            foreach (var term in new TermFileReader(file).Read(value))
            {
                if (Take(term)) _examples.Run(term);
            }
        }
    }

    /// <summary>As in prh, what a dictionary expects itself wins over what it imports.</summary>
    private List<PrhEntry> ReadDictionary(TermFile file, string full, IReadOnlyList<JsonMember> members, bool isFinal)
    {
        var reader = new PrhReader(file);
        var entries = new List<PrhEntry>();
        if (Find(members, "version") is { } version) reader.CheckVersion(version);
        if (Find(members, "rules") is { Kind: not JsonKind.Null } rules)
        {
            foreach (var entry in reader.ReadRules(rules))
            {
                if (_terms.Count + entries.Count > MostTerms) break;
                entries.Add(entry);
                _examples.Run(entry);
            }
        }

        if (isFinal || Find(members, "imports") is not { } imports) return entries;
        foreach (var import in reader.ReadImports(imports))
        {
            var expected = entries.Select(static entry => entry.Term.Replacement).ToHashSet(StringComparer.Ordinal);
            var brought = ReadFile(import.Name, Path.GetDirectoryName(full)!, file.Problems, import.IsFinal);
            entries.AddRange(brought.Where(entry => !expected.Contains(entry.Term.Replacement) && !entry.Keys.Any(import.Ignored.Contains)));
        }

        return entries;
    }

    /// <summary>Takes a term, unless there are too many, or another has its id.</summary>
    private bool Take(Term term)
    {
        if (_terms.Count == MostTerms)
        {
            if (_taken.Add("")) term.File.Problems.Add(InvalidTerm.AreTooMany(MostTerms, term.Span));
            return false;
        }

        if (_taken.Add(term.Id))
        {
            _terms.Add(term);
            return true;
        }

        // Dictionaries of prh hold the same entry more than once.
        if (!term.Id.StartsWith("PRH-", StringComparison.Ordinal)) term.File.Problems.Add(InvalidTerm.IsTaken(new Spanned(term.Id, term.Span)));
        return false;
    }

    private static JsonValue? Find(IReadOnlyList<JsonMember> members, string key) => members.FirstOrDefault(member => member.Name.Text == key)?.Value;
}
