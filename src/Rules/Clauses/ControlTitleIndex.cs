namespace Wplint.Rules.Clauses;

/// <summary>Finds the control that a title belongs to: by its wording, or by most of it.</summary>
internal sealed class ControlTitleIndex
{
    private const double Alike = 0.75;

    private readonly Dictionary<string, Control> _byWording = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Control> _controls;
    private readonly Dictionary<int, List<int>> _byPair = [];

    private ControlTitleIndex(Catalogue catalogue)
    {
        _controls = catalogue.Controls;
        for (var i = 0; i < _controls.Count; i++)
        {
            var control = _controls[i];
            if (control.Level != ControlLevel.Control) continue;
            Add(i, control.Title.Ja);
            Add(i, control.Title.En);
            foreach (var variant in control.TitleVariants) _byWording.TryAdd(TitleFolding.Fold(variant), control);
        }
    }

    /// <summary>The titles of the paper's edition.</summary>
    public static ControlTitleIndex Of(PaperContext context) => new(context.Catalogue);

    /// <summary>The control with a title; null where no title is near.</summary>
    public Control? Find(string title)
    {
        var folded = TitleFolding.Fold(title);
        if (_byWording.TryGetValue(folded, out var control)) return control;
        return FindCandidate(folded) is { } candidate && SimilarityTo(candidate, title) >= Alike ? candidate : null;
    }

    /// <summary>How alike a title is to that of a control, in the language in which it is more alike.</summary>
    public static double SimilarityTo(Control control, string title) =>
        Math.Max(TitleFolding.Similarity(control.Title.Ja, title), TitleFolding.Similarity(control.Title.En, title));

    /// <summary>The control with most pairs of neighbouring characters in common; of several, the one with the shortest title.</summary>
    private Control? FindCandidate(string folded)
    {
        var common = new int[_controls.Count];
        Control? best = null;
        var most = 0;
        for (var i = 1; i < folded.Length; i++)
        {
            if (!_byPair.TryGetValue(PairAt(folded, i), out var indices)) continue;
            foreach (var index in indices)
            {
                var count = ++common[index];
                var control = _controls[index];
                if (count < most || (count == most && best is not null && best.Title.Ja.Length <= control.Title.Ja.Length)) continue;
                (best, most) = (control, count);
            }
        }

        return best;
    }

    private void Add(int index, string title)
    {
        var folded = TitleFolding.Fold(title);
        _byWording.TryAdd(folded, _controls[index]);
        for (var i = 1; i < folded.Length; i++)
        {
            var pair = PairAt(folded, i);
            if (!_byPair.TryGetValue(pair, out var indices)) _byPair.Add(pair, indices = []);
            if (indices.Count == 0 || indices[^1] != index) indices.Add(index);
        }
    }

    private static int PairAt(string text, int index) => (text[index - 1] << 16) | text[index];
}
