using Wplint.Core.Configuration;
using Wplint.Core.Running;

namespace Wplint.Core.Files;

/// <summary>
/// Finds the papers that a run does not check but that those it checks are compared with: what the configuration includes. A hook on one
/// file must not wait for a large repository, so the search begins in the folders of the files, goes down level by level, and ends when it
/// has seen enough.
/// </summary>
internal sealed class SiblingSearch
{
    /// <summary>How many entries of folders are looked at: a few milliseconds.</summary>
    private const int MostEntries = 2_000;

    /// <summary>How many files are read.</summary>
    private const int MostFiles = 32;

    /// <summary>How much is read, so that papers of hundreds of pages do not add up.</summary>
    private const long MostBytes = 1024 * 1024;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly string _workingFolder;
    private readonly RunConfiguration _configuration;
    private readonly PathFilter _included;
    private readonly PathFilter _excluded;
    private readonly List<PaperFile> _siblings = [];
    private readonly Queue<DirectoryInfo> _folders = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _entries;
    private long _bytes;

    /// <param name="workingFolder">The folder that paths are shown from.</param>
    /// <param name="configuration">Says what is included.</param>
    public SiblingSearch(string workingFolder, RunConfiguration configuration)
    {
        _workingFolder = workingFolder;
        _configuration = configuration;
        _included = new PathFilter(configuration.Folder, Texts(configuration.Include ?? []));
        _excluded = new PathFilter(configuration.Folder, Texts(configuration.Exclude));
    }

    private bool HasEnough => _siblings.Count >= MostFiles || _bytes >= MostBytes;

    /// <summary>Finds the siblings of the files of a run; none where it checks all that is included.</summary>
    public IReadOnlyList<PaperFile> Find(CheckRequest request, IReadOnlyList<PaperFile> files)
    {
        if (request is { Paths: [], Input: null }) return [];
        foreach (var file in files) _seen.Add(file.FullPath);
        foreach (var file in files) Enqueue(Path.GetDirectoryName(file.FullPath));
        foreach (var place in Places()) Enqueue(place);
        while (!HasEnough && _entries < MostEntries && _folders.TryDequeue(out var folder)) Search(folder);
        return _siblings;
    }

    /// <summary>Where the patterns begin that say what is included.</summary>
    private IEnumerable<string> Places() => _configuration.Include is { } include
        ? Texts(include).Select(pattern => Path.GetFullPath(new GlobPattern(pattern).Base, _configuration.Folder))
        : [_configuration.Folder];

    private void Enqueue(string? folder)
    {
        if (folder is null || Links.LeadsAway(_configuration.Folder, folder)) return;
        // A pattern without wildcards names a file, or a folder.
        if (File.Exists(folder)) Take(new FileInfo(folder));
        else Enqueue(new DirectoryInfo(Path.TrimEndingDirectorySeparator(folder)));
    }

    private void Enqueue(DirectoryInfo folder)
    {
        if (_seen.Add(folder.FullName)) _folders.Enqueue(folder);
    }

    private void Search(DirectoryInfo folder)
    {
        foreach (var entry in EntriesOf(folder))
        {
            if (HasEnough) return;
            if (Links.IsLink(entry)) continue;
            if (entry is FileInfo file) Take(file);
            else if (GlobFolder.IsSearched(entry.Name)) Enqueue((DirectoryInfo)entry);
        }
    }

    private void Take(FileInfo file)
    {
        var path = file.FullName;
        if (!path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || _bytes + file.Length > MostBytes || !_seen.Add(path)) return;
        if ((_configuration.Include is not null && !_included.Matches(path)) || _excluded.Matches(path)) return;
        _bytes += file.Length;
        _siblings.Add(new PaperFile(path, DisplayPath.Of(path, _workingFolder)));
    }

    /// <summary>By name, so that two machines find the same; a folder that cannot be read has none.</summary>
    private FileSystemInfo[] EntriesOf(DirectoryInfo folder)
    {
        try
        {
            var entries = folder.EnumerateFileSystemInfos("*", Everything).Take(MostEntries - _entries).ToArray();
            _entries += entries.Length;
            Array.Sort(entries, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
            return entries;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string[] Texts(IReadOnlyList<Spanned> patterns)
    {
        var texts = new string[patterns.Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = patterns[i].Text.TrimStart('/');
        return texts;
    }
}
