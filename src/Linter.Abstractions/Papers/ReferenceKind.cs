namespace Wplint;

/// <summary>What a reference points to.</summary>
public enum ReferenceKind
{
    /// <summary>A clause.</summary>
    Clause,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A page.</summary>
    Page,
}
