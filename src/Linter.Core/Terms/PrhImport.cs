namespace Wplint.Core.Terms;

/// <summary>A dictionary that another one brings in.</summary>
/// <param name="Name">The file, relative to the one that names it.</param>
/// <param name="IsFinal">Whether what it imports itself is left out.</param>
/// <param name="Ignored">The keys of the entries that are left out (<see cref="PrhEntry.KeyOf"/>).</param>
internal sealed record PrhImport(Spanned Name, bool IsFinal, IReadOnlyList<string> Ignored);
