namespace Wplint.Dev.Generating;

/// <summary>The part of a page that is generated: what stands between two comments, each on a line of its own.</summary>
/// <param name="Name"><c>rules</c> for <c>&lt;!-- rules:begin --&gt;</c> and <c>&lt;!-- rules:end --&gt;</c>.</param>
internal sealed record MarkedSection(string Name)
{
    /// <summary>The comment before it.</summary>
    public string Begin => $"<!-- {Name}:begin -->";

    /// <summary>The comment behind it.</summary>
    public string End => $"<!-- {Name}:end -->";

    /// <summary>The comments and what shall stand between them.</summary>
    public string With(string content) => $"{Begin}\n{content}\n{End}";

    /// <summary>What stands there in a page; null where the comments are missing.</summary>
    public string? FindIn(string page)
    {
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : page.IndexOf(End, begin, StringComparison.Ordinal);
        return end < 0 ? null : page[begin..(end + End.Length)];
    }

    /// <summary>The page with other content there; null where the comments are missing.</summary>
    public string? ReplaceIn(string page, string content) =>
        FindIn(page) is { } present ? page.Replace(present, With(content), StringComparison.Ordinal) : null;
}
