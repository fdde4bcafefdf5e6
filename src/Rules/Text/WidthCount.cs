namespace Wplint.Rules.Text;

/// <summary>Where a paper writes signs of one kind in full and in half width.</summary>
internal sealed class WidthCount
{
    /// <summary>The places in full width, in the order of the paper.</summary>
    public List<Spanned> Full { get; } = [];

    /// <summary>The places in half width.</summary>
    public List<Spanned> Half { get; } = [];

    /// <summary>Whether both widths occur, and one of them more often.</summary>
    public bool IsMixed => Full.Count > 0 && Half.Count > 0 && Full.Count != Half.Count;

    /// <summary>The places of the width that is rarer.</summary>
    public List<Spanned> Few => Full.Count < Half.Count ? Full : Half;

    /// <summary>How often the other width occurs.</summary>
    public int UsualCount => Math.Max(Full.Count, Half.Count);

    /// <summary>Adds a place.</summary>
    public void Add(Spanned place, bool isFull) => (isFull ? Full : Half).Add(place);
}
