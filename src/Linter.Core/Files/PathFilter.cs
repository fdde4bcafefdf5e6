using Microsoft.Extensions.FileSystemGlobbing;

namespace Wplint.Core.Files;

/// <summary>Patterns that files are held against. A folder's name stands for everything in it.</summary>
internal sealed class PathFilter
{
    private readonly string _folder;
    private readonly IReadOnlyList<string> _patterns;
    private readonly Lazy<Matcher> _matcher;

    /// <param name="folder">The folder that the patterns start from.</param>
    /// <param name="patterns">The patterns.</param>
    public PathFilter(string folder, IReadOnlyList<string> patterns)
    {
        _folder = folder;
        _patterns = patterns;
        _matcher = new Lazy<Matcher>(BuildMatcher);
    }

    /// <summary>Whether any pattern matches.</summary>
    public bool Matches(string fullPath) => _patterns.Count > 0 && _matcher.Value.Match(_folder, fullPath).HasMatches;

    /// <summary>Whether any pattern matches any of some files.</summary>
    public bool MatchesAny(IEnumerable<string> fullPaths) => fullPaths.Any(Matches);

    private Matcher BuildMatcher()
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        foreach (var pattern in _patterns)
        {
            matcher.AddInclude(pattern);
            if (!pattern.EndsWith('*')) matcher.AddInclude(pattern.TrimEnd('/') + "/**");
        }

        return matcher;
    }
}
