namespace Wplint;

/// <summary>How a clause number is written.</summary>
public enum NumberForm
{
    /// <summary><c>1</c>, <c>1.</c>, <c>5.1.1</c>, also in full-width digits.</summary>
    Digits,

    /// <summary><c>I.</c>, <c>Ⅳ．</c></summary>
    Roman,

    /// <summary><c>第1章</c>, <c>Chapter 1</c></summary>
    Chapter,

    /// <summary><c>第1節</c>, <c>Section 1</c></summary>
    Section,
}
