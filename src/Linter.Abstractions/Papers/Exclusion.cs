namespace Wplint;

/// <summary>A control that is declared out of scope.</summary>
/// <param name="Control">Its number as catalogues write it.</param>
/// <param name="Reason">Why; null where none is given.</param>
public sealed record Exclusion(string Control, string? Reason);
