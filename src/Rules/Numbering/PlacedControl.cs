namespace Wplint.Rules.Numbering;

/// <summary>A clause of the controls' series, with what tells its place among them.</summary>
internal sealed class PlacedControl
{
    private readonly ClauseNumber _place;
    private readonly int _chapter;

    /// <param name="clause">The clause.</param>
    /// <param name="chapter">Which chapter of the paper it stands in.</param>
    /// <param name="catalogue">Knows which controls are extended, also where the prefix is lost.</param>
    public PlacedControl(Clause clause, int chapter, Catalogue catalogue)
    {
        Clause = clause;
        _chapter = chapter;
        var control = catalogue.Find(Number);
        Name = control?.Number ?? Number.Canonical;
        IsExtended = control?.IsExtended ?? Number.IsExtended;
        // CLD.8.1 repeats 8.1 behind its controls, only to hang CLD.8.1.5 under it.
        _place = IsExtended && clause.Children is [{ Number: { Series: ClauseSeries.Controls } first }, ..] ? first : Number;
    }

    public Clause Clause { get; }

    public ClauseNumber Number => Clause.Number!;

    /// <summary>Its number as catalogues write it.</summary>
    public string Name { get; }

    public bool IsExtended { get; }

    public int MainClause => _place.Components[0];

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
        return order != 0 ? order : _place.CompareDigits(other._place);
    }
}
