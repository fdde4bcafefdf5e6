using Wplint.Core.Running;

namespace Wplint.Core.Fixing;

/// <summary>A fix that was applied.</summary>
/// <param name="Finding">What it repaired, placed in the text as it was then.</param>
/// <param name="Offset">Where that is in the text with all fixes applied.</param>
public sealed record AppliedFix(Finding Finding, int Offset);
