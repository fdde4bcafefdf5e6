namespace Wplint.Core.Running;

/// <summary>
/// A paper between the two halves of a run. It has been read, and what it takes to compare it with others is noted down; the paper itself
/// is let go, so that memory does not grow with the papers' trees.
/// </summary>
internal sealed class PaperCheck(Whitepaper paper, RuleSettings settings, List<Diagnostic> found, IReadOnlyList<object?> notes)
{
    private readonly List<Diagnostic> _found = AboutHeadings(found);

    /// <summary>The path as shown to people.</summary>
    public string Path { get; } = paper.Path;

    /// <summary>The file's text.</summary>
    public SourceText Source { get; } = paper.Source;

    /// <summary>Severities and options.</summary>
    public RuleSettings Settings { get; } = settings;

    /// <summary>Whether it is checked, and not just compared with those that are.</summary>
    public bool IsChecked { get; init; }

    /// <summary>For each rule that compares papers, what it noted down; null where it failed, and none at all where nothing is compared.</summary>
    public IReadOnlyList<object?> Notes { get; } = notes;

    /// <summary>Keeps what has to do with what changed; null to report all that is found.</summary>
    public ChangeFilter? Filter { get; init; }

    /// <summary>Takes what rules find that compare papers.</summary>
    public List<Diagnostic> Compared { get; } = [];

    /// <summary>All that rules have found, also what is outranked.</summary>
    public IEnumerable<Diagnostic> All => _found.Concat(Compared);

    /// <summary>The findings, by place, then by rule; of one defect the most telling one.</summary>
    public IReadOnlyList<Finding> Findings() => Engine.Conclude([.. _found, .. Compared], Settings);

    /// <summary>The same diagnostics about clauses that are cut out of the paper: each keeps its heading, and lets go of what stands around and below it.</summary>
    private static List<Diagnostic> AboutHeadings(List<Diagnostic> diagnostics)
    {
        Dictionary<Clause, Clause>? headings = null;
        for (var i = 0; i < diagnostics.Count; i++)
        {
            if (diagnostics[i].Clause is not { } clause) continue;
            headings ??= [];
            if (!headings.TryGetValue(clause, out var heading)) headings.Add(clause, heading = HeadingOf(clause));
            diagnostics[i] = diagnostics[i] with { Clause = heading };
        }

        return diagnostics;
    }

    private static Clause HeadingOf(Clause clause) => new([])
    {
        Number = clause.Number,
        Control = clause.Control,
        Title = clause.Title,
        HeadingSpan = clause.HeadingSpan,
        Span = clause.Span,
        HeadingLevel = clause.HeadingLevel,
        Body = [],
    };
}
