using System.Globalization;
using System.Text;

namespace Wplint.Rules.Links;

/// <summary>
/// The anchors of a paper. Each tool makes them from headings in its own way, most by GitHub's: lower case, without punctuation, <c>-</c>
/// for spaces, <c>-1</c> for the second of a name. So they are compared by their letters and digits alone.
/// </summary>
internal sealed class HeadingAnchors
{
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _headings = new(StringComparer.Ordinal);
    private readonly Tally _counts = new();

    private HeadingAnchors(Whitepaper paper)
    {
        foreach (var anchor in paper.Anchors) _anchors.Add(Letters.Of(anchor.Text));
        foreach (var block in paper.Cover.Body)
        {
            foreach (var passage in block.Passages) AddHeading(passage.Text);
        }

        if (paper.Contents?.Heading is { } contents) AddHeading(contents.Text);
        foreach (var clause in paper.AllClauses)
        {
            AddHeading($"{clause.Number?.Text} {clause.Title.Text}".Trim());
            if (clause.Number is not null) _anchors.Add(Letters.Of(clause.Title.Text)); // some tools leave numbers out
        }
    }

    public static HeadingAnchors Of(PaperContext context) => new(context.Paper);

    /// <summary>Whether a link to <paramref name="anchor"/> finds its place.</summary>
    public bool Has(string anchor)
    {
        const string Prefix = "user-content-"; // as GitHub writes anchors into its pages
        if (anchor.StartsWith(Prefix, StringComparison.Ordinal)) anchor = anchor[Prefix.Length..];
        // #top is every page's; #_1 is what some tools make of a Japanese heading.
        if (anchor == "top" || (anchor[0] == '_' && anchor.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)) return true;
        return _anchors.Contains(Letters.Of(anchor));
    }

    /// <summary>The anchor, as GitHub writes it, of the heading that <paramref name="text"/> repeats; null where it repeats none.</summary>
    public string? FindFor(string text) => _headings.TryGetValue(Letters.Of(text), out var heading) ? SlugOf(heading) : null;

    private void AddHeading(string heading)
    {
        // ## Purpose {#purpose}
        if (heading.EndsWith('}') && heading.LastIndexOf("{#", StringComparison.Ordinal) is >= 0 and var own)
        {
            _anchors.Add(Letters.Of(heading[own..]));
            heading = heading[..own];
        }

        var letters = Letters.Of(heading);
        if (letters.Length == 0) return;
        var count = _counts.Add(letters);
        _headings.TryAdd(letters, heading);
        _anchors.Add(count == 1 ? letters : letters + (count - 1).ToString(CultureInfo.InvariantCulture));
    }

    private static string SlugOf(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var character in heading)
        {
            if (char.IsLetterOrDigit(character) || character is '-' or '_') slug.Append(char.ToLowerInvariant(character));
            else if (character == ' ') slug.Append('-');
        }

        return slug.ToString();
    }
}
