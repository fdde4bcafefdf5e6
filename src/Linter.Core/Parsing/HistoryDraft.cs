namespace Wplint.Core.Parsing;

/// <summary>An entry of the version history while its lines are read.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="isRow">Whether it is a row of a table.</param>
internal sealed class HistoryDraft(TextSpan span, bool isRow)
{
    private TextSpan _span = span;

    /// <summary>The version, once read.</summary>
    public PaperVersion? Version { get; set; }

    /// <summary>The date, once read.</summary>
    public PaperDate? Date { get; set; }

    /// <summary>What changed.</summary>
    public List<Passage> Descriptions { get; } = [];

    /// <summary>Whether it is a row of a table.</summary>
    public bool IsRow => isRow;

    /// <summary>Whether it is an entry and not an introduction: it has a version or a date, or is a row.</summary>
    public bool IsEntry => Version is not null || Date is not null || isRow;

    /// <summary>Whether the line behind belongs to it: it has no version and date of its own, or what this one lacks.</summary>
    public bool Takes(HistoryDraft next)
    {
        if (next.Version is null && next.Date is null) return IsEntry;
        if (Descriptions.Count > 0 || !IsEntry || isRow) return false;
        return (Version is null || next.Version is null) && (Date is null || next.Date is null);
    }

    /// <summary>Adds the line behind.</summary>
    public void Add(HistoryDraft next)
    {
        Version ??= next.Version;
        Date ??= next.Date;
        Descriptions.AddRange(next.Descriptions);
        _span = _span.Union(next._span);
    }

    /// <summary>The entry as part of the paper.</summary>
    public HistoryEntry ToEntry() => new() { Span = _span, Version = Version, Date = Date, Descriptions = Descriptions };
}
