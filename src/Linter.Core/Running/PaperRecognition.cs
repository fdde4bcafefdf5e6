using Wplint.Core.Files;

namespace Wplint.Core.Running;

/// <summary>Tells papers from the README and the change log beside them.</summary>
internal static class PaperRecognition
{
    private const int EnoughControls = 5;

    /// <summary>Whether a file is checked as a paper.</summary>
    public static bool IsChecked(Whitepaper paper, PaperFile file, IReadOnlyList<Catalogue> catalogues) =>
        IsPaper(paper, catalogues) || (file.IsMeant && HasClauses(paper));

    /// <summary>Whether the file says that it is a paper, or answers at least five controls.</summary>
    public static bool IsPaper(Whitepaper paper, IReadOnlyList<Catalogue> catalogues) =>
        paper.FrontMatter is { NamesPaper: true }
        || paper.Controls.Where(clause => Answers(clause.Control!, catalogues)).Take(EnoughControls).Count() == EnoughControls;

    /// <summary>
    /// Whether there is anything to check in a file that is meant to be a paper: a numbered clause or a history. Headings without
    /// numbers do not count, since every README has some, and a hook may hand over a README alone.
    /// </summary>
    public static bool HasClauses(Whitepaper paper) =>
        paper.History is not null || paper.AllClauses.Any(static clause => clause.Number is not null || clause.Control is not null);

    // A number with a prefix says what it is, also of an edition without catalogue; others count where a catalogue has such a control.
    private static bool Answers(ClauseNumber control, IReadOnlyList<Catalogue> catalogues) =>
        (control.Prefix.Length > 0 && control.Depth >= 2)
        || catalogues.Any(catalogue => catalogue.Find(control) is { Level: ControlLevel.Control });
}
