namespace Wplint;

/// <summary>A place where the paper points to a clause, figure, table or page: 「10.1.1 暗号による…」, <c>see 9.4.1</c>, 図1.</summary>
public sealed class Reference
{
    /// <summary>What it points to.</summary>
    public required ReferenceKind Kind { get; init; }

    /// <summary>Number and title as written, without the brackets around them.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The clause number; null for a figure, a table or a page.</summary>
    public ClauseNumber? Number { get; init; }

    /// <summary>The number of the figure, table or page; 0 for a clause.</summary>
    public int Ordinal { get; init; }

    /// <summary>The title quoted behind the number; null where there is none.</summary>
    public Passage? Title { get; init; }

    /// <summary>Whether words beside it send the reader there: を参照, see, 本書の. A bare number may only name a control.</summary>
    public bool HasCue { get; init; }

    /// <summary>The other document whose clause is meant, as written (<c>ISO/IEC 27001</c>, 利用規約); null for this paper.</summary>
    public string? Document { get; init; }

    /// <summary>The clause it stands in; null outside of clauses.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Where in the paper it stands.</summary>
    public required PaperPart Part { get; init; }
}
