namespace Wplint.Dev.Corpus;

/// <summary>The recorded verdicts, compared with what the rules find now.</summary>
public sealed class Verdicts
{
    private Verdicts(IReadOnlyList<JudgedFinding> present, IReadOnlyList<JudgedFinding> added, IReadOnlyList<JudgedFinding> vanished)
    {
        Present = present;
        Added = added;
        Vanished = vanished;
    }

    /// <summary>All findings of now, with what is recorded of them; in the order of papers and lines.</summary>
    public IReadOnlyList<JudgedFinding> Present { get; }

    /// <summary>The findings of now that are not recorded.</summary>
    public IReadOnlyList<JudgedFinding> Added { get; }

    /// <summary>The recorded findings that are no longer found.</summary>
    public IReadOnlyList<JudgedFinding> Vanished { get; }

    /// <summary>Compares; a line on which a rule finds two things is recorded twice.</summary>
    /// <param name="found">What the rules find now.</param>
    /// <param name="recorded">What is recorded of the papers that were looked at.</param>
    public static Verdicts Compare(IEnumerable<JudgedFinding> found, IEnumerable<JudgedFinding> recorded)
    {
        var left = recorded.ToList();
        List<JudgedFinding> present = [], added = [];
        foreach (var finding in found)
        {
            var index = left.FindIndex(finding.IsSameAs);
            if (index < 0)
            {
                added.Add(finding);
                present.Add(finding);
                continue;
            }

            present.Add(left[index]);
            left.RemoveAt(index);
        }

        return new Verdicts(present, added, left);
    }
}
