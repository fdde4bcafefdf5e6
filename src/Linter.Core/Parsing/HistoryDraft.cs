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

    /// <summary>What was meant as the version and is none.</summary>
    public Passage? UnreadVersion { get; set; }

    /// <summary>What was meant as the date and is none.</summary>
    public Passage? UnreadDate { get; set; }

    /// <summary>What changed.</summary>
    public List<Passage> Descriptions { get; } = [];

    /// <summary>Whether it is a row of a table.</summary>
    public bool IsRow => isRow;

    /// <summary>Whether it is an entry and not an introduction: it has a version or a date, or is a row.</summary>
    public bool IsEntry => HasVersion || HasDate || isRow;

    private bool HasVersion => Version is not null || UnreadVersion is { IsBlank: false };

    private bool HasDate => Date is not null || UnreadDate is { IsBlank: false };

    /// <summary>Whether the line behind belongs to it: it has no version and date of its own, or what this one lacks.</summary>
    public bool Takes(HistoryDraft next)
    {
        if (!next.HasVersion && !next.HasDate) return IsEntry;
        if (Descriptions.Count > 0 || !IsEntry || isRow) return false;
        return !(HasVersion && next.HasVersion) && !(HasDate && next.HasDate);
    }

    /// <summary>Notes that what was read as its version is none, and that nothing stands in the place of one.</summary>
    public void LoseVersion()
    {
        Version = null;
        UnreadVersion ??= Descriptions.Count > 0 ? Descriptions[0].Slice(0, 0) : null;
    }

    /// <summary>Adds the line behind.</summary>
    public void Add(HistoryDraft next)
    {
        if (!HasVersion) (Version, UnreadVersion) = (next.Version, next.UnreadVersion ?? UnreadVersion);
        if (!HasDate) (Date, UnreadDate) = (next.Date, next.UnreadDate ?? UnreadDate);
        Descriptions.AddRange(next.Descriptions);
        _span = _span.Union(next._span);
    }

    /// <summary>The entry as part of the paper.</summary>
    public HistoryEntry ToEntry() => new()
    {
        Span = _span,
        Version = Version,
        Date = Date,
        UnreadVersion = Unread(Version, UnreadVersion),
        UnreadDate = Unread(Date, UnreadDate),
        Descriptions = Descriptions,
    };

    private static Spanned? Unread(object? value, Passage? text) => value is null && text is not null ? new Spanned(text.Text, text.Span) : null;
}
