namespace Wplint.Rules.History;

/// <summary>Dates that no paper can have yet.</summary>
internal static class FutureDates
{
    /// <summary>A paper may be published ahead of the day on which it comes into force.</summary>
    private const int MostDaysAhead = 31;

    /// <summary>Whether the whole of a day, month or year lies further ahead than that.</summary>
    public static bool IsFuture(PaperDate date, DateOnly today) =>
        date.Exists && new DateOnly(date.Year, Math.Max(date.Month, 1), Math.Max(date.Day, 1)) > today.AddDays(MostDaysAhead);
}
