namespace Wplint;

/// <summary>A control that is declared out of scope, or a clause or objective with all controls below it.</summary>
/// <param name="Control">Its number as catalogues write it.</param>
/// <param name="Reason">Why; null where none is given.</param>
public sealed record Exclusion(string Control, string? Reason)
{
    /// <summary>The last number of a range that begins with <see cref="Control"/>: 17.1.3 in 17.1.1～17.1.3. Null for a single number.</summary>
    public string? Through { get; init; }

    /// <summary>Where the paper declares it; empty where it is declared elsewhere.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Whether <paramref name="control"/> is out of scope by it.</summary>
    public bool Covers(Control control)
    {
        if (control.IsWithin(Control)) return true;
        if (Through is null) return false;
        return control.IsWithin(Through) || (DottedNumber.Compare(Control, control.Digits) < 0 && DottedNumber.Compare(control.Digits, Through) < 0);
    }
}
