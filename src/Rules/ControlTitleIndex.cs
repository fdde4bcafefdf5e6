namespace Wplint.Rules;

/// <summary>Finds the control that a title belongs to: by its wording, or by most of it.</summary>
internal sealed class ControlTitleIndex
{
    private const double Alike = 0.75;

    private readonly Dictionary<string, Control> _byWording = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Control> _controls;
    private Dictionary<int, List<int>>? _byPair;

    private ControlTitleIndex(Catalogue catalogue)
    {
        _controls = catalogue.Controls;
        foreach (var control in _controls)
        {
            if (control.Level != ControlLevel.Control) continue;
            foreach (var wording in control.Wordings) _byWording.TryAdd(wording, control);
        }
    }

    /// <summary>The titles of a catalogue.</summary>
    public static ControlTitleIndex Of(Catalogue catalogue) => new(catalogue);

    /// <summary>The control with the wording of a title; null where there is none.</summary>
    public Control? Find(string title) => _byWording.GetValueOrDefault(TitleFolding.Fold(title));

    /// <summary>The control with a title, or with the one that is nearest; null where no title is near.</summary>
    public Control? FindNearest(Passage title)
    {
        var folded = title.FoldedTitle;
        if (_byWording.TryGetValue(folded, out var control)) return control;
        return FindCandidate(folded) is { } candidate && candidate.SimilarityTo(title) >= Alike ? candidate : null;
    }

    /// <summary>The control with most pairs of neighbouring characters in common; of several, the one with the shortest title.</summary>
    private Control? FindCandidate(string folded)
    {
        var byPair = _byPair ??= IndexPairs();
        var common = new int[_controls.Count];
        Control? best = null;
        var most = 0;
        for (var i = 1; i < folded.Length; i++)
        {
            if (!byPair.TryGetValue(PairAt(folded, i), out var indices)) continue;
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

    /// <summary>The controls in whose wordings each pair of neighbouring characters stands. Most papers never ask.</summary>
    private Dictionary<int, List<int>> IndexPairs()
    {
        var byPair = new Dictionary<int, List<int>>();
        for (var i = 0; i < _controls.Count; i++)
        {
            if (_controls[i].Level != ControlLevel.Control) continue;
            foreach (var wording in _controls[i].Wordings) AddPairs(i, wording, byPair);
        }

        return byPair;
    }

    private static void AddPairs(int index, string folded, Dictionary<int, List<int>> byPair)
    {
        for (var i = 1; i < folded.Length; i++)
        {
            var pair = PairAt(folded, i);
            if (!byPair.TryGetValue(pair, out var indices)) byPair.Add(pair, indices = []);
            if (indices.Count == 0 || indices[^1] != index) indices.Add(index);
        }
    }

    private static int PairAt(string text, int index) => (text[index - 1] << 16) | text[index];
}
