namespace Wplint.Core.Running;

/// <summary>What was found in a paper at a revision. It keeps names and no places.</summary>
internal sealed class EarlierFindings
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <param name="findings">What was found.</param>
    /// <param name="source">The text at the revision.</param>
    public EarlierFindings(IEnumerable<Finding> findings, SourceText source)
    {
        foreach (var finding in findings)
        {
            var name = NameOf(finding.Diagnostic);
            Count(name);
            Count(NameOnLine(name, finding, source));
        }
    }

    /// <summary>The findings that the paper did not have then. Of several alike, those are old that stand on a line as before.</summary>
    /// <param name="findings">What is found now.</param>
    /// <param name="source">The text now.</param>
    public IReadOnlyList<Finding> Without(IReadOnlyList<Finding> findings, SourceText source)
    {
        var left = new Dictionary<string, int>(_counts, StringComparer.Ordinal);
        var moved = new List<Finding>();
        foreach (var finding in findings)
        {
            var name = NameOf(finding.Diagnostic);
            if (Take(NameOnLine(name, finding, source), left)) Take(name, left);
            else moved.Add(finding);
        }

        moved.RemoveAll(finding => Take(NameOf(finding.Diagnostic), left));
        return moved;
    }

    private static bool Take(string name, Dictionary<string, int> left)
    {
        var count = left.GetValueOrDefault(name);
        if (count == 0) return false;
        left[name] = count - 1;
        return true;
    }

    private void Count(string name) => _counts[name] = _counts.GetValueOrDefault(name) + 1;

    /// <summary>
    /// Rule and first argument, which is what the message is about: a word, the number of a clause that is missing. The rest of the message and
    /// the place are no part of it: they name neighbours and count what is usual, and follow changes that are none of the finding's.
    /// </summary>
    private static string NameOf(Diagnostic diagnostic) =>
        diagnostic.Arguments is [var subject, ..] ? $"{diagnostic.Descriptor.Id} {TextFolding.Fold(subject.En).Text}" : diagnostic.Descriptor.Id;

    private static string NameOnLine(string name, Finding finding, SourceText source) =>
        $"{name}\n{TextFolding.Fold(source[source.GetLineSpan(source.GetLine(finding.Span.Start))]).Text}";
}
