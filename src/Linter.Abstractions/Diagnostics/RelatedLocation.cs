namespace Wplint;

/// <summary>Another place that a diagnostic is about.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What it has to do with the diagnostic: a short phrase.</param>
public sealed record RelatedLocation(TextSpan Span, LocalizedText Message);
