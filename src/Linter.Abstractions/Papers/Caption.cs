namespace Wplint;

/// <summary>The caption of a figure or table: <c>図1 責任分界点</c>.</summary>
public sealed class Caption
{
    /// <summary>What it names: <see cref="ReferenceKind.Figure"/> or <see cref="ReferenceKind.Table"/>.</summary>
    public required ReferenceKind Kind { get; init; }

    /// <summary>The number; 0 where it is not a plain one (図3-1).</summary>
    public required int Ordinal { get; init; }

    /// <summary>Word and number as written: <c>図1</c>.</summary>
    public required Spanned Label { get; init; }

    /// <summary>What it says behind the number; blank where it says nothing.</summary>
    public required Passage Title { get; init; }

    /// <summary>The clause it stands in; null outside of clauses.</summary>
    public Clause? Clause { get; init; }
}
