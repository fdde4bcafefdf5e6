namespace Wplint.Core.Starting;

/// <summary>
/// The narrowest patterns that a person would write for some papers: a folder in which all Markdown is papers is named as a whole, so that the
/// next paper is checked too; papers beside a README are named one by one, as long as they are few.
/// </summary>
internal sealed class IncludePatterns
{
    /// <summary>More names than these in one folder nobody wants to read.</summary>
    private const int MostNames = 5;

    /// <summary>What a check looks at without any configuration.</summary>
    public const string Everything = "**/*.md";

    private readonly List<string> _patterns = [];

    private IncludePatterns()
    {
    }

    /// <summary>The patterns; that of all Markdown files where there are no papers.</summary>
    /// <param name="files">The Markdown files of a folder. Those that cannot be read are not held against it: they may be papers.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<SurveyedFile> files)
    {
        var root = new Folder("");
        foreach (var file in files) root.Add(file);
        if (root.Papers == 0) return [Everything];
        var patterns = new IncludePatterns();
        patterns.Add(root);
        return patterns._patterns;
    }

    private void Add(Folder folder)
    {
        if (folder.Papers == 0) return;
        if (folder.Others == 0)
        {
            _patterns.Add(folder.Folders.Count == 0 ? $"{folder.Path}*.md" : $"{folder.Path}{Everything}");
            return;
        }

        SurveyedFile[] papers = [.. folder.Files.Where(static file => file.IsPaper)];
        var isMixed = folder.Files.Exists(static file => file is { IsPaper: false, Problem: null });
        if (papers.Length > 0 && (!isMixed || papers.Length > MostNames)) _patterns.Add($"{folder.Path}*.md");
        else _patterns.AddRange(papers.Select(static file => file.Path));
        foreach (var child in folder.Folders.Values) Add(child);
    }

    /// <summary>A folder with Markdown somewhere in it.</summary>
    /// <param name="path">Relative, with a slash at its end; empty for the root.</param>
    private sealed class Folder(string path)
    {
        public string Path { get; } = path;

        public List<SurveyedFile> Files { get; } = [];

        public SortedDictionary<string, Folder> Folders { get; } = new(StringComparer.Ordinal);

        /// <summary>How many papers it holds, at all levels.</summary>
        public int Papers { get; private set; }

        /// <summary>How many files it holds that are certainly none.</summary>
        public int Others { get; private set; }

        public void Add(SurveyedFile file)
        {
            if (file.IsPaper) Papers++;
            else if (file.Problem is null) Others++;
            var slash = file.Path.IndexOf('/', Path.Length);
            if (slash < 0)
            {
                Files.Add(file);
                return;
            }

            var child = file.Path[..(slash + 1)];
            if (!Folders.TryGetValue(child, out var folder)) Folders.Add(child, folder = new Folder(child));
            folder.Add(file);
        }
    }
}
