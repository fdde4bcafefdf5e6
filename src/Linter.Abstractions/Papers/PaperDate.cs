namespace Wplint;

/// <summary>A date as papers write it, in the Gregorian calendar, as precise as it is written. It may not exist (30 February).</summary>
/// <param name="Year">Gregorian year.</param>
/// <param name="Month">Month as written, 0 where none is.</param>
/// <param name="Day">Day as written, 0 where none is.</param>
public sealed record PaperDate(int Year, int Month, int Day)
{
    /// <summary>As written.</summary>
    public required string Text { get; init; }

    /// <summary>Where it is written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>How it is written.</summary>
    public required DateForm Form { get; init; }

    /// <summary>Whether a sign is wrong, as in 令和4年8年31日.</summary>
    public bool IsMalformed { get; init; }

    /// <summary>How much of it is written.</summary>
    public DatePrecision Precision => Day > 0 ? DatePrecision.Day : Month > 0 ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>Whether the calendar has such a day or month.</summary>
    public bool Exists =>
        !IsMalformed
        && Year is >= 1 and <= 9999
        && Month is >= 0 and <= 12
        && (Day == 0 || (Month > 0 && Day <= DateTime.DaysInMonth(Year, Month)));

    /// <summary>Whether day and month may be the other way round: 03/04/2024.</summary>
    public bool IsAmbiguous => Form == DateForm.YearLast && Month != Day && Month is >= 1 and <= 12 && Day is >= 1 and <= 12;

    /// <summary>
    /// Compares at the coarser of the two precisions: a month equals each of its days. Where day and month may be the other way
    /// round and the order depends on it, nothing is known, and the two count as equal.
    /// </summary>
    public int CompareTo(PaperDate? other)
    {
        if (other is null) return 1;
        var order = CompareAsRead(other);
        if (!IsAmbiguous && !other.IsAmbiguous) return order;
        return Math.Sign(order) == Math.Sign(OtherReading().CompareAsRead(other.OtherReading())) ? order : 0;
    }

    private PaperDate OtherReading() => IsAmbiguous ? this with { Month = Day, Day = Month } : this;

    private int CompareAsRead(PaperDate other)
    {
        if (Year != other.Year) return Year.CompareTo(other.Year);
        if (Month == 0 || other.Month == 0) return 0;
        if (Month != other.Month) return Month.CompareTo(other.Month);
        return Day == 0 || other.Day == 0 ? 0 : Day.CompareTo(other.Day);
    }

    /// <summary>Whether both may be the same day, as far as they are written.</summary>
    public bool AgreesWith(PaperDate other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
