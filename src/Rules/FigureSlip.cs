namespace Wplint.Rules;

/// <summary>A caption whose number breaks the succession.</summary>
/// <param name="Caption">The caption.</param>
/// <param name="Kind">What is wrong with its number.</param>
/// <param name="Right">What it should be, as the caption writes it: 図2.</param>
/// <param name="Other">The caption before it, or the earlier one with the same number; null where there is none.</param>
internal sealed record FigureSlip(Caption Caption, SuccessionSlipKind Kind, string Right, Caption? Other);
