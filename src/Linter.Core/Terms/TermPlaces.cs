namespace Wplint.Core.Terms;

/// <summary>Where in a paper a term is looked for.</summary>
[Flags]
internal enum TermPlaces
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>The titles of clauses, and the contents, which repeat them.</summary>
    Title = 1,

    /// <summary>What stands in clauses: paragraphs, lists, tables, captions and footnotes.</summary>
    Prose = 2,

    /// <summary>The cover.</summary>
    Cover = 4,

    /// <summary>The version history.</summary>
    History = 8,

    /// <summary>Everywhere.</summary>
    All = Title | Prose | Cover | History,
}
