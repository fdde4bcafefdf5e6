namespace Wplint.Links.Looking;

/// <summary>Looks for the anchors in a page that fragments name, as browsers look for them.</summary>
internal sealed class FragmentFinder
{
    private readonly IReadOnlyList<string> _fragments;
    // By the names that an anchor may have.
    private readonly Dictionary<string, List<string>> _wanted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly HtmlAnchors _anchors;

    /// <param name="fragments">The fragments, as written, without <c>#</c>.</param>
    public FragmentFinder(IReadOnlyList<string> fragments)
    {
        _fragments = fragments;
        _anchors = new HtmlAnchors(Find);
        foreach (var fragment in fragments) Want(fragment);
    }

    /// <summary>Whether there is nothing more to look for.</summary>
    public bool IsDone => _missing.Count == 0;

    /// <summary>Which of the fragments were not found, in their order.</summary>
    public IReadOnlyList<string> Missing
    {
        get
        {
            var missing = new List<string>();
            foreach (var fragment in _fragments)
            {
                if (_missing.Contains(fragment)) missing.Add(fragment);
            }

            return missing;
        }
    }

    /// <summary>Reads on in the page.</summary>
    /// <param name="html">What follows on what was read before, cut anywhere.</param>
    public void Read(ReadOnlySpan<char> html) => _anchors.Read(html);

    private void Want(string fragment)
    {
        // What follows is no anchor but words to search for.
        var end = fragment.IndexOf(":~:", StringComparison.Ordinal);
        var name = end < 0 ? fragment : fragment[..end];
        // The top of a page is always there.
        if (name.Length == 0 || name.Equals("top", StringComparison.OrdinalIgnoreCase) || !_missing.Add(fragment)) return;
        var decoded = Uri.UnescapeDataString(name);
        Want(name, fragment);
        if (decoded != name) Want(decoded, fragment);
        // A forge writes its readers' anchors so, and takes the prefix away by script.
        Want("user-content-" + decoded, fragment);
    }

    private void Want(string name, string fragment)
    {
        if (!_wanted.TryGetValue(name, out var fragments)) _wanted.Add(name, fragments = []);
        fragments.Add(fragment);
    }

    private void Find(string anchor)
    {
        if (!_wanted.Remove(anchor, out var fragments)) return;
        foreach (var fragment in fragments) _missing.Remove(fragment);
    }
}
