namespace Wplint.Rules.History;

/// <summary>A Japanese era; data, because the invariant culture has no Japanese calendar.</summary>
/// <param name="Name">令和.</param>
/// <param name="Letter">R.</param>
/// <param name="FirstYear">The Gregorian year of its first.</param>
/// <param name="FirstMonth">The month in which it began.</param>
internal sealed record Era(string Name, string Letter, int FirstYear, int FirstMonth)
{
    /// <summary>The newest first.</summary>
    private static readonly Era[] All = [new("令和", "R", 2019, 5), new("平成", "H", 1989, 1), new("昭和", "S", 1926, 12), new("大正", "T", 1912, 8)];

    /// <summary>The era of a date.</summary>
    public static Era Of(PaperDate date) =>
        Array.Find(All, era => date.Year > era.FirstYear || (date.Year == era.FirstYear && (date.Month == 0 || date.Month >= era.FirstMonth))) ?? All[^1];

    /// <summary>Whether a text is the name or letter of one.</summary>
    public static bool IsName(string text) => Array.Exists(All, era => era.Name == text || era.Letter == text);

    /// <summary>Name or letter, whichever <paramref name="model"/> is.</summary>
    public string NameLike(string model) => model.Length == 1 ? Letter : Name;

    /// <summary>The year of a date within the era.</summary>
    public int YearOf(PaperDate date) => date.Year - FirstYear + 1;
}
