namespace Wplint.Rules;

/// <summary>A number that breaks a succession.</summary>
/// <param name="Index">Which one.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Right">What it should be.</param>
/// <param name="Namesake">Which earlier one has the same number; -1 where it is none.</param>
internal sealed record SuccessionSlip(int Index, SuccessionSlipKind Kind, int Right, int Namesake = -1);
