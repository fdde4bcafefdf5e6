using System.Globalization;

namespace Wplint.Rules.CopyPaste;

/// <summary>The date at which a paper is judged, as exactly as it is known.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month; 0 where only the year is known.</param>
/// <param name="Day">The day; 0 where only the month is known.</param>
/// <param name="Text">As the paper or the user writes it.</param>
internal sealed record JudgedDate(int Year, int Month, int Day, string Text)
{
    /// <summary>The date that the user names, else that of the newest entry of the history, else the cover's; null where there is none.</summary>
    public static JudgedDate? Of(Whitepaper paper, DateOnly? asOf)
    {
        if (asOf is { } day) return new JudgedDate(day.Year, day.Month, day.Day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var date = paper.History?.Newest?.Date is { Exists: true } newest ? newest : paper.Cover.Date;
        return date is { Exists: true } ? new JudgedDate(date.Year, date.Month, date.Day, date.Text) : null;
    }

    /// <summary>Compares with a date of the registry (<c>2026-07-27</c>, <c>2022-10</c>, <c>2012</c>), at the coarser precision.</summary>
    public int CompareTo(string registered)
    {
        var parts = registered.Split('-');
        int[] own = [Year, Month, Day];
        for (var i = 0; i < parts.Length && own[i] > 0; i++)
        {
            var order = own[i].CompareTo(int.Parse(parts[i], CultureInfo.InvariantCulture));
            if (order != 0) return order;
        }

        return 0;
    }
}
