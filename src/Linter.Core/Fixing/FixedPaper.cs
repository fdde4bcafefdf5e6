namespace Wplint.Core.Fixing;

/// <summary>A paper with its fixes applied.</summary>
/// <param name="Source">The text afterwards.</param>
/// <param name="Applied">What was repaired, in the order of the text.</param>
/// <param name="Unapplied">What was asked for and not repaired, in the order of the text.</param>
internal sealed record FixedPaper(SourceText Source, IReadOnlyList<AppliedFix> Applied, IReadOnlyList<UnappliedFix> Unapplied);
