namespace Wplint.Rules.Numbering;

/// <summary>The orders in which papers present the controls of the standard. All of them are right.</summary>
internal enum ControlArrangement
{
    /// <summary>By their digits: CLD.6.3.1 behind 6.1.3.</summary>
    ByDigits,

    /// <summary>The extended controls behind all others, as in Annex A of the standard.</summary>
    ExtendedLast,

    /// <summary>The extended controls before all others.</summary>
    ExtendedFirst,

    /// <summary>The extended controls behind the others of their main clause.</summary>
    ExtendedLastInMainClause,

    /// <summary>Each chapter of the paper begins anew.</summary>
    ByChapter,
}
