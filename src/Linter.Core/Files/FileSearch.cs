using Wplint.Core.Configuration;
using Wplint.Core.Running;

namespace Wplint.Core.Files;

/// <summary>Finds the files that a run looks at. A search is used once.</summary>
internal sealed class FileSearch
{
    private static readonly GlobPattern Papers = new("**/*.md");

    private readonly string _workingFolder;
    private readonly RunConfiguration _configuration;
    private readonly PathFilter _excluded;
    private readonly Dictionary<string, PaperFile> _files = new(StringComparer.Ordinal);
    private readonly List<SearchedPlace> _places = [];
    private readonly List<PlaceProblem> _problems = [];
    private readonly List<Spanned> _unmatchedIncludes = [];

    public FileSearch(string workingFolder, RunConfiguration configuration)
    {
        _workingFolder = workingFolder;
        _configuration = configuration;
        _excluded = new PathFilter(configuration.Folder, [.. configuration.Exclude.Select(static pattern => pattern.Text)]);
    }

    /// <summary>Finds what a request names, or else what the configuration includes.</summary>
    /// <exception cref="UsageException">The request names paths beside an input, or an empty path.</exception>
    public FoundFiles Find(CheckRequest request)
    {
        if (request.Input is { } input) Take(input, request.Paths);
        else if (request.Paths.Count > 0) FindNamed(request.Paths);
        else FindIncluded();

        foreach (var full in LiteralIncludes())
        {
            if (_files.TryGetValue(full, out var file)) _files[full] = file with { IsMeant = true };
        }

        return new FoundFiles
        {
            Files = FilesInOrder(),
            Places = [.. _places.DistinctBy(static place => place.Path)],
            Problems = [.. _problems.DistinctBy(static problem => problem.Path)],
            UnmatchedIncludes = _unmatchedIncludes,
        };
    }

    private PaperFile[] FilesInOrder()
    {
        var files = _files.Values.ToArray();
        Array.Sort(files, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files;
    }

    private void Take(InMemoryFile input, IReadOnlyList<string> paths)
    {
        if (paths.Count > 0)
        {
            throw new UsageException(new(
                En: $"Standard input and \"{paths[0]}\" cannot be checked in one run. Leave out one of them.",
                Ja: $"標準入力と「{paths[0]}」を同時に検査することはできません。どちらか一方だけを指定してください。"));
        }

        var full = Resolve(input.Path);
        _files[full] = Named(full) with { Bytes = input.Bytes, IsMeant = true };
    }

    private void FindNamed(IReadOnlyList<string> paths)
    {
        foreach (var path in paths) AddNamed(path);

        var isAlone = _files.Count == 1 && _places.Count == 0 && _problems.Count == 0;
        if (isAlone && _files.Values.First() is { IsNamed: true } file) _files[file.FullPath] = file with { IsMeant = true };
    }

    private void AddNamed(string path)
    {
        var full = Resolve(path);
        if (Directory.Exists(full))
        {
            AddPlace(Show(full), Search(full, Papers), UnreadableFile.HoldsNoMarkdown());
            return;
        }

        var pattern = new GlobPattern(path);
        if (File.Exists(full) || !pattern.HasWildcard || pattern.LeadsUpwardsBehindWildcard)
        {
            // A file that does not exist says so when it is read.
            _files[full] = Named(full);
            return;
        }

        AddPlace(path, Search(Resolve(pattern.Base), pattern), UnreadableFile.MatchesNothing());
    }

    private void FindIncluded()
    {
        var files = _configuration.Include is { } include
            ? include.SelectMany(SearchInclude).ToArray()
            : Search(_configuration.Folder, Papers);
        AddPlace(Show(_configuration.Folder), files, UnreadableFile.HoldsNoMarkdown());
    }

    private string[] SearchInclude(Spanned include)
    {
        var pattern = new GlobPattern(include.Text.TrimStart('/'));
        var place = Path.GetFullPath(pattern.Base, _configuration.Folder);
        var files = Links.LeadsAway(_configuration.Folder, place) ? [] : SearchAt(place, pattern);
        if (files.Length == 0) _unmatchedIncludes.Add(include);
        return files;
    }

    private string[] SearchAt(string place, GlobPattern pattern)
    {
        if (pattern.HasWildcard) return Search(place, pattern);
        return File.Exists(place) ? [place] : Search(place, Papers);
    }

    private string[] Search(string folder, GlobPattern pattern)
    {
        if (!Directory.Exists(folder)) return [];
        var unreadable = new List<PlaceProblem>();
        var files = pattern.FindFiles(folder, unreadable).ToArray();
        foreach (var (place, problem) in unreadable)
        {
            if (!_excluded.Matches(place)) _problems.Add(new PlaceProblem(Show(place), problem));
        }

        return files;
    }

    private void AddPlace(string path, IReadOnlyList<string> found, Diagnostic problem)
    {
        var files = found.Where(file => !_excluded.Matches(file)).ToArray();
        if (files.Length == 0) _problems.Add(new PlaceProblem(path, problem));
        else _places.Add(new SearchedPlace(path, files));
        foreach (var file in files) _files.TryAdd(file, new PaperFile(file, Show(file)));
    }

    private IEnumerable<string> LiteralIncludes() =>
        (_configuration.Include ?? [])
        .Select(static include => include.Text.TrimStart('/'))
        .Where(static include => !new GlobPattern(include).HasWildcard)
        .Select(include => Path.GetFullPath(include, _configuration.Folder));

    private PaperFile Named(string full) => new(full, Show(full)) { IsNamed = true, IsExcluded = _excluded.Matches(full) };

    private string Resolve(string path)
    {
        if (!string.IsNullOrWhiteSpace(path) && !path.Contains('\0', StringComparison.Ordinal))
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, _workingFolder));
        throw new UsageException(new(
            En: "An empty path was given. Leave it out to check what rules.json includes.",
            Ja: "空のパスが指定されました。rules.json の include の対象を検査するには、パスを省略してください。"));
    }

    private string Show(string full) => DisplayPath.Of(full, _workingFolder);
}
