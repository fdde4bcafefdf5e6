namespace Wplint.Core.Running;

/// <summary>Two diagnostics are the same if a reader cannot tell them apart: one rule, one place, one wording.</summary>
internal sealed class SameDiagnostic : IEqualityComparer<Diagnostic>
{
    public static SameDiagnostic Comparer { get; } = new();

    public bool Equals(Diagnostic? left, Diagnostic? right) =>
        left is not null && right is not null
        && left.Descriptor.Id == right.Descriptor.Id
        && left.Span == right.Span
        && left.Message == right.Message
        && left.Arguments.SequenceEqual(right.Arguments);

    public int GetHashCode(Diagnostic diagnostic) => HashCode.Combine(diagnostic.Span.Start, diagnostic.Span.Length);
}
