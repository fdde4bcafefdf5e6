namespace Wplint.Core.Terms;

/// <summary>A term that a house wants written its way.</summary>
internal sealed record Term
{
    /// <summary>Its id, which is that of its rule: <c>ACME-SERVER</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is not to be written.</summary>
    public required TermPattern Pattern { get; init; }

    /// <summary>What is to be written instead, with <c>$1</c> for the groups of the pattern; empty for nothing; null where that is for a person to say.</summary>
    public string? Replacement { get; init; }

    /// <summary>The message, with <c>{0}</c> for what was found and <c>{1}</c> for the replacement; null for the usual one.</summary>
    public LocalizedText? Message { get; init; }

    /// <summary>Why, in whole sentences; null where nobody says.</summary>
    public LocalizedText? Why { get; init; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>Where it is looked for.</summary>
    public TermPlaces Places { get; init; } = TermPlaces.Title | TermPlaces.Prose;

    /// <summary>Where one of these holds, the term is silent.</summary>
    public IReadOnlyList<TermPattern> Exceptions { get; init; } = [];

    /// <summary>Whether its fix may be applied without a person looking; null for no fix.</summary>
    public Applicability? Fix { get; init; } = Applicability.Suggested;

    /// <summary>Texts in which nothing is found.</summary>
    public IReadOnlyList<Spanned> Good { get; init; } = [];

    /// <summary>Texts in which it is found.</summary>
    public IReadOnlyList<Spanned> Bad { get; init; } = [];

    /// <summary>The file that it stands in.</summary>
    public required TermFile File { get; init; }

    /// <summary>Where in that file.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>
    /// The places in a text where it is to be written otherwise: those of its pattern, but for exceptions, and for those that are a
    /// part of what it should be (サーバ in サーバー).
    /// </summary>
    /// <exception cref="System.Text.RegularExpressions.RegexMatchTimeoutException">It takes too long on this text.</exception>
    public IReadOnlyList<TermMatch> FindIn(string text)
    {
        var matches = Pattern.FindIn(text);
        if (matches.Count == 0) return matches;
        TermMatch[] exceptions = [.. Exceptions.SelectMany(exception => exception.FindIn(text))];
        return [.. matches.Where(match => !IsRight(match, text) && !Array.Exists(exceptions, match.Overlaps))];
    }

    /// <summary>A text with all that was found in it replaced.</summary>
    public string Correct(string text, IReadOnlyList<TermMatch> matches)
    {
        if (Replacement is null) return text;
        var corrected = new System.Text.StringBuilder(text.Length);
        var end = 0;
        foreach (var match in matches)
        {
            corrected.Append(text, end, match.Start - end).Append(match.Expand(Replacement));
            end = match.End;
        }

        return corrected.Append(text, end, text.Length - end).ToString();
    }

    private bool IsRight(TermMatch match, string text)
    {
        if (Replacement is null) return false;
        var right = match.Expand(Replacement);
        for (var offset = right.Length - match.Found.Length; offset >= 0; offset--)
        {
            var start = match.Start - offset;
            if (start >= 0 && string.CompareOrdinal(text, start, right, 0, right.Length) == 0) return true;
        }

        return false;
    }
}
