using System.Globalization;

namespace Wplint.Rules.Numbering;

/// <summary>A clause of the controls' series, with what tells its place among them.</summary>
internal sealed class PlacedControl
{
    private readonly IReadOnlyList<int> _place;
    private readonly int _chapter;

    /// <param name="clause">The clause.</param>
    /// <param name="chapter">Which chapter of the paper it stands in.</param>
    /// <param name="catalogue">Knows which controls are extended, also where the prefix is lost.</param>
    public PlacedControl(Clause clause, int chapter, Catalogue catalogue)
    {
        Clause = clause;
        _chapter = chapter;
        var control = catalogue.Find(clause.Number!);
        Name = control?.Number ?? clause.Number!.Canonical;
        IsExtended = control?.IsExtended ?? clause.Number!.IsExtended;
        _place = control is { IsAlias: true } ? FirstBelow(control, catalogue) : clause.Number!.Components;
    }

    public Clause Clause { get; }

    /// <summary>Its number as catalogues write it.</summary>
    public string Name { get; }

    public bool IsExtended { get; }

    public int MainClause => _place[0];

    /// <summary>Equal for two controls that an arrangement does not allow to have one number.</summary>
    public string KeyIn(ControlArrangement arrangement) => arrangement == ControlArrangement.ByChapter ? $"{_chapter} {Name}" : Name;

    public int CompareTo(PlacedControl other, ControlArrangement arrangement)
    {
        var order = arrangement switch
        {
            ControlArrangement.ExtendedLast => IsExtended.CompareTo(other.IsExtended),
            ControlArrangement.ExtendedFirst => other.IsExtended.CompareTo(IsExtended),
            ControlArrangement.ExtendedLastInMainClause when MainClause == other.MainClause => IsExtended.CompareTo(other.IsExtended),
            ControlArrangement.ByChapter => _chapter.CompareTo(other._chapter),
            _ => 0,
        };
        for (var i = 0; order == 0 && i < Math.Min(_place.Count, other._place.Count); i++) order = _place[i].CompareTo(other._place[i]);
        return order != 0 ? order : _place.Count.CompareTo(other._place.Count);
    }

    /// <summary>CLD.8.1 repeats 8.1 behind its controls, only to hang CLD.8.1.5 under it: there is its place.</summary>
    private static int[] FirstBelow(Control alias, Catalogue catalogue)
    {
        var first = catalogue.Controls.FirstOrDefault(control => control.Parent == alias.Number) ?? alias;
        return [.. first.Digits.Split('.').Select(static digits => int.Parse(digits, CultureInfo.InvariantCulture))];
    }
}
