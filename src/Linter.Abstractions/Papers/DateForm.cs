namespace Wplint;

/// <summary>How a date is written.</summary>
public enum DateForm
{
    /// <summary><c>2024/1/10</c>, <c>2024/01/12</c></summary>
    Slashes,

    /// <summary><c>2019.10.31</c></summary>
    Dots,

    /// <summary><c>2024-01-12</c></summary>
    Hyphens,

    /// <summary><c>2024年1月12日</c>, <c>2024年6月</c></summary>
    Kanji,

    /// <summary><c>令和6年6月17日</c></summary>
    Era,

    /// <summary><c>June 3, 2020</c>, <c>3 June 2020</c></summary>
    English,

    /// <summary><c>14/07/2026</c>; the day first, unless the second number can only be one.</summary>
    YearLast,
}
