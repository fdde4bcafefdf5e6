using Microsoft.Extensions.FileSystemGlobbing;

namespace Wplint.Core.Files;

/// <summary>Patterns that files are held against. A folder's name stands for everything in it.</summary>
internal sealed class PathFilter
{
    private readonly GlobMatcher? _matcher;

    /// <param name="folder">The folder that the patterns start from.</param>
    /// <param name="patterns">The patterns.</param>
    public PathFilter(string folder, IReadOnlyList<string> patterns) => _matcher = patterns.Count == 0 ? null : new GlobMatcher(folder, patterns);

    /// <summary>Whether any pattern matches.</summary>
    public bool Matches(string fullPath) => _matcher is not null && _matcher.Matches(fullPath);

    /// <summary>Whether any pattern matches any of some files.</summary>
    public bool MatchesAny(IEnumerable<string> fullPaths) => fullPaths.Any(Matches);

    /// <summary>Keeps the library of patterns out of the class around it, so that it is only loaded where there are patterns.</summary>
    private sealed class GlobMatcher
    {
        private readonly string _folder;
        private readonly Matcher _matcher = new(StringComparison.OrdinalIgnoreCase);

        public GlobMatcher(string folder, IReadOnlyList<string> patterns)
        {
            _folder = folder;
            foreach (var pattern in patterns)
            {
                _matcher.AddInclude(pattern);
                if (!pattern.EndsWith('*')) _matcher.AddInclude(pattern.TrimEnd('/') + "/**");
            }
        }

        public bool Matches(string fullPath) => _matcher.Match(_folder, fullPath).HasMatches;
    }
}
