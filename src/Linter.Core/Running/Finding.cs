namespace Wplint.Core.Running;

/// <summary>A diagnostic and how much it matters where it was found.</summary>
/// <param name="Diagnostic">What was found.</param>
/// <param name="Severity">The severity that the configuration gives it; never <see cref="Severity.Off"/>.</param>
public sealed record Finding(Diagnostic Diagnostic, Severity Severity)
{
    /// <summary>Of which rule.</summary>
    public RuleDescriptor Rule => Diagnostic.Descriptor;

    /// <summary>Where.</summary>
    public TextSpan Span => Diagnostic.Span;
}
