namespace Wplint.Core.Running;

/// <summary>A finding that is there and of no account, because somebody has decided so.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Kind">What keeps it quiet.</param>
/// <param name="Justification">The reason given; null where none is.</param>
public sealed record SuppressedFinding(Finding Finding, SuppressionKind Kind, string? Justification);
