namespace Wplint.Core.Suppressing;

/// <summary>A comment of a paper that is addressed to wplint: <c>&lt;!-- wplint-disable-next WP2002: reason --&gt;</c>.</summary>
internal sealed class Suppression
{
    /// <summary>Where it stands.</summary>
    public required TextSpan Comment { get; init; }

    /// <summary>What it asks for, in lower case: <c>wplint-disable-next</c>; or what somebody took for such a word.</summary>
    public required string Directive { get; init; }

    /// <summary>The ids, names and family prefixes of rules, as written.</summary>
    public required IReadOnlyList<Spanned> Names { get; init; }

    /// <summary>Why; null where nothing is said.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether something stands where only names of rules may, which is a reason without its colon.</summary>
    public bool LacksColon { get; init; }

    /// <summary>Whether it is for the whole file.</summary>
    public bool IsForFile => Directive == SuppressionReader.DisableFile;

    /// <summary>Whether it is for the clause or block that follows.</summary>
    public bool IsForNext => Directive == SuppressionReader.DisableNext;

    /// <summary>Where it holds; empty until that is known.</summary>
    public TextSpan Region { get; set; }

    /// <summary>Whether it holds at a place.</summary>
    public bool Covers(TextSpan span) =>
        IsForFile || (span.Start >= Region.Start && (span.Start < Region.End || (span.IsEmpty && span.Start == Region.End)));
}
