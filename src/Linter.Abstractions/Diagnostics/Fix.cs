namespace Wplint;

/// <summary>Edits that repair what a diagnostic reports: all of them or none.</summary>
/// <param name="Applicability">Whether it may be applied without a person looking.</param>
/// <param name="Title">What it does, as a menu shows it.</param>
/// <param name="Edits">The edits, in order, none overlapping.</param>
public sealed record Fix(Applicability Applicability, LocalizedText Title, IReadOnlyList<Edit> Edits)
{
    /// <summary>The edits in the order of the file.</summary>
    public IReadOnlyList<Edit> EditsInOrder()
    {
        var edits = Edits.ToArray();
        Array.Sort(edits, static (left, right) => left.Span.CompareTo(right.Span));
        return edits;
    }

    /// <summary>The text with all edits done.</summary>
    /// <exception cref="InvalidOperationException">Two edits overlap.</exception>
    public string ApplyTo(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        var end = 0;
        foreach (var edit in EditsInOrder())
        {
            if (edit.Span.Start < end) throw new InvalidOperationException($"Two edits of one fix overlap at {edit.Span}.");
            result.Append(text, end, edit.Span.Start - end).Append(edit.NewText);
            end = edit.Span.End;
        }

        return result.Append(text, end, text.Length - end).ToString();
    }
}
