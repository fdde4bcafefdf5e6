using Microsoft.Extensions.FileSystemGlobbing;

namespace Wplint.Core.Files;

/// <summary>A pattern in which <c>*</c> stands for a part of a name and <c>**</c> for any folders; case is ignored on every system.</summary>
internal sealed class GlobPattern
{
    private static readonly char[] Separators = ['/', '\\'];
    private readonly string _text;
    private readonly int _restStart;

    public GlobPattern(string text)
    {
        _text = text;
        var wildcard = text.IndexOf('*', StringComparison.Ordinal);
        HasWildcard = wildcard >= 0;
        _restStart = HasWildcard ? text.LastIndexOf('/', wildcard) + 1 : text.Length;
    }

    /// <summary>Whether it stands for more than the one path that it spells.</summary>
    public bool HasWildcard { get; }

    /// <summary>
    /// The folders before the first wildcard, or the whole where there is none. A search begins there, so that folders that are
    /// named are searched, hidden or not.
    /// </summary>
    public string Base => _restStart == 0 ? "." : _text[.._restStart];

    /// <summary>Whether it leads upwards anywhere.</summary>
    public bool LeadsUpwards => Has("..", _text);

    /// <summary>Whether it leads upwards behind a wildcard, where that has no meaning.</summary>
    public bool LeadsUpwardsBehindWildcard => Has("..", _text[_restStart..]);

    /// <summary>Finds the files that match below a folder.</summary>
    /// <param name="folder">The base folder, which must exist.</param>
    /// <param name="unreadable">Takes the folders that could not be searched.</param>
    /// <returns>Full paths.</returns>
    public IEnumerable<string> FindFiles(string folder, List<PlaceProblem> unreadable)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase).AddInclude(_text[_restStart..]);
        return matcher.Execute(new GlobFolder(new DirectoryInfo(folder), null, unreadable)).Files
            .Where(match => NamesFiles || match.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            .Select(match => Path.GetFullPath(match.Path, folder));
    }

    // "papers/**" means the papers there, not the pictures among them.
    private bool NamesFiles => !_text.EndsWith('*') && !_text.EndsWith('/');

    private static bool Has(string segment, string path) => path.Split(Separators).Contains(segment);
}
