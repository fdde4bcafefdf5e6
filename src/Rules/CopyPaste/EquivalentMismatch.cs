namespace Wplint.Rules.CopyPaste;

/// <summary>A citation that is not what it should be.</summary>
/// <param name="Other">The edition or standard that tells: <c>JIS Q 27017:2016</c>.</param>
/// <param name="Right">The standard that should be cited.</param>
internal sealed record EquivalentMismatch(string Other, Standard Right)
{
    /// <summary>The edition that should be cited; null where nothing tells.</summary>
    public StandardEdition? RightEdition { get; init; }

    /// <summary>The citation that it is set equal with; null where it stands alone.</summary>
    public Citation? Beside { get; init; }

    /// <summary>Whether only the year is wrong, since it is the other's.</summary>
    public bool IsYear { get; init; }

    /// <summary>How certain the correction is.</summary>
    public Applicability Applicability { get; init; }
}
