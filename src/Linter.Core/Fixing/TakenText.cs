namespace Wplint.Core.Fixing;

/// <summary>The places of a text that the fixes of one round change: two fixes never share one.</summary>
/// <param name="length">Of the text.</param>
internal sealed class TakenText(int length)
{
    private readonly bool[] _taken = new bool[length + 1];

    /// <summary>Takes the places of some edits; false, and nothing taken, where one of them is taken already.</summary>
    public bool TryTake(IReadOnlyList<Edit> edits)
    {
        foreach (var edit in edits)
        {
            if (PlacesOf(edit.Span).Contains(true)) return false;
        }

        foreach (var edit in edits) PlacesOf(edit.Span).Fill(true);
        return true;
    }

    /// <summary>An insertion has the characters on both sides of it, since what is done to these decides where it goes.</summary>
    private Span<bool> PlacesOf(TextSpan span) =>
        span.IsEmpty ? _taken.AsSpan(Math.Max(0, span.Start - 1)..(span.Start + 1)) : _taken.AsSpan(span.Start, span.Length);
}
