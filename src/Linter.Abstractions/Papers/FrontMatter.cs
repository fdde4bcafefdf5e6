namespace Wplint;

/// <summary>What the paper's YAML front matter says; each value wins over <c>rules.json</c> for this paper.</summary>
public sealed class FrontMatter
{
    /// <summary>Where it stands, its fences included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The scalar values by key: <c>title</c>, <c>publisher</c>, <c>product</c>, <c>version</c>, <c>date</c>, <c>edition</c>, <c>profile</c>.</summary>
    public required IReadOnlyDictionary<string, Spanned> Values { get; init; }

    /// <summary>The value of <c>version</c>; null where there is none that can be read.</summary>
    public PaperVersion? Version { get; init; }

    /// <summary>The value of <c>date</c>; null where there is none that can be read.</summary>
    public PaperDate? Date { get; init; }

    /// <summary>Controls that the paper declares out of scope.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];

    /// <summary>What makes it unreadable as YAML, and where; null where it can be read.</summary>
    public Spanned? Problem { get; init; }

    /// <summary>Whether it holds a key that is wplint's own, so that the file is a paper whatever stands in it.</summary>
    public bool NamesPaper => Exclusions.Count > 0 || Values.Keys.Any(static key => key is "edition" or "profile" or "product" or "version");

    /// <summary>The value of <paramref name="key"/>; null where there is none.</summary>
    public Spanned? Find(string key) => Values.TryGetValue(key, out var value) ? value : null;
}
