namespace Wplint;

/// <summary>The order that a clause number belongs to. A paper has several side by side.</summary>
public enum ClauseSeries
{
    /// <summary>The paper's own chapters and sections: <c>1.</c>, <c>I.</c>, <c>第1章</c>, <c>1.1</c>.</summary>
    Chapters,

    /// <summary>The clauses, objectives and controls of the standard: <c>5</c>, <c>5.1</c>, <c>A.5.1.1</c>, <c>CLD.6.3.1</c>.</summary>
    Controls,
}
