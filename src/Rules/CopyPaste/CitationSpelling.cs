namespace Wplint.Rules.CopyPaste;

/// <summary>How a citation is written, its number and year aside.</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Name">What stands before the number, blanks included: <c>ISO/IEC </c>, <c>JIS Q</c>.</param>
/// <param name="Joint">What stands between number and year: <c>:</c>, <c> : </c>; null where there is no year.</param>
internal sealed record CitationSpelling(Citation Citation, string Name, string? Joint)
{
    /// <summary>The spelling of a citation; null where it has none of its own, or where line ends and markup run through it.</summary>
    public static CitationSpelling? Of(Citation citation, SourceText source)
    {
        var written = source[citation.Span];
        if (written != citation.Text || written.AsSpan().IndexOfAny('\r', '\n') >= 0) return null;
        var name = source[NameSpan(citation)].Replace('\u00A0', ' ');
        // 27017 in ISO/IEC 27001/27017 borrows its name.
        return name.Length == 0 ? null : new CitationSpelling(citation, name, citation.EditionSpan is null ? null : source[JointSpan(citation)]);
    }

    /// <summary>The standard's own name before its number.</summary>
    public string OwnName(StandardsRegistry standards)
    {
        var designation = standards.Find(Citation) is { } standard && !IsReport(standard.Designation) ? standard.Designation : Citation.Designation;
        var digit = designation.AsSpan().IndexOfAnyInRange('0', '9');
        return digit < 0 ? Name : designation[..digit];
    }

    /// <summary>The standard's own sign before a year or version.</summary>
    public string OwnJoint => Citation.Publisher.EndsWith("ISMS", StringComparison.Ordinal) ? "-" : ":";

    /// <summary>The citation in another spelling.</summary>
    public string Write(string name, string? joint, SourceText source)
    {
        var number = source[Citation.NumberSpan];
        return Citation.EditionSpan is { } edition ? $"{name}{number}{joint}{source[edition]}" : name + number;
    }

    /// <summary>Adds what makes the citation read so.</summary>
    public void AddEdits(string name, string? joint, List<Edit> edits)
    {
        if (name != Name) edits.Add(new Edit(NameSpan(Citation), name));
        if (joint is not null && Joint is not null && joint != Joint) edits.Add(new Edit(JointSpan(Citation), joint));
    }

    /// <summary>Who leaves TR or TS out does so by habit; it is no matter of spelling.</summary>
    private static bool IsReport(string designation) => designation.Contains(" TR ", StringComparison.Ordinal) || designation.Contains(" TS ", StringComparison.Ordinal);

    private static TextSpan NameSpan(Citation citation) => TextSpan.FromBounds(citation.Span.Start, citation.NumberSpan.Start);

    private static TextSpan JointSpan(Citation citation) => TextSpan.FromBounds(citation.NumberSpan.End, citation.EditionSpan!.Value.Start);
}
