namespace Wplint.Rules.History;

/// <summary>
/// Writes the entry that a history lacks, in the form of its newest one. The cover and the front matter follow, where they agree with the
/// history so far. Where the form of the newest entry leaves a doubt, there is no next one.
/// </summary>
internal sealed class NextEntry
{
    private readonly Whitepaper _paper;
    private readonly HistoryEntry _newest;
    private readonly HistoryEntry? _neighbour;
    private readonly IReadOnlyList<int> _version;
    private readonly PaperDate _date;
    private readonly Passage _description;

    private NextEntry(Timeline timeline, Whitepaper paper, IReadOnlyList<int> version, PaperDate date, Passage description)
    {
        _paper = paper;
        _newest = timeline.Entries[^1];
        _neighbour = timeline.Entries.Count > 1 ? timeline.Entries[^2] : null;
        _version = version;
        _date = date;
        _description = description;
    }

    private SourceText Source => _paper.Source;

    private TextSpan Lines => TextSpan.FromBounds(Source.GetLineSpan(Source.GetLine(_newest.Span.Start)).Start, Source.GetLineSpan(Source.GetLine(_newest.Span.End)).End);

    /// <summary>The entry behind the newest one; null where it cannot be told what it would look like.</summary>
    public static NextEntry? After(Timeline timeline, Whitepaper paper, DateOnly today)
    {
        if (timeline.Entries is not [.., { Version: { } version, UnreadDate: null } newest] || newest != timeline.NewestVersion) return null;
        if (newest.Date is { Exists: false } || NextVersion.After(timeline, paper) is not { } next) return null;
        if (MainDescription(newest, paper.Source) is not { } description || NextVersion.Write(version, next, paper.Source) is null) return null;
        var date = DateOf(newest, paper, today);
        if (newest.Date?.CompareTo(date) > 0) return null;
        var entry = new NextEntry(timeline, paper, next, date, description);
        return entry.Row("").AsSpan().IndexOfAny('\r', '\n') < 0 ? entry : null;
    }

    /// <summary>The edits that add it.</summary>
    public IReadOnlyList<Edit> Edits(IReadOnlyList<ClauseChange> changes)
    {
        var row = Row(ChangeWording.Describe(changes, _paper.Language));
        var edits = new List<Edit> { IsNewestFirst ? new(new TextSpan(Lines.Start, 0), row + Gap) : new(new TextSpan(Lines.End, 0), Gap + row) };
        foreach (var version in (PaperVersion?[])[_paper.Cover.Version, _paper.FrontMatter?.Version])
        {
            if (version?.CompareTo(_newest.Version) == 0 && NextVersion.Write(version, _version, Source) is { } text) edits.Add(new Edit(version.NumberSpan, text));
        }

        foreach (var date in (PaperDate?[])[_paper.Cover.Date, _paper.FrontMatter?.Date])
        {
            if (date is { Exists: true } && _newest.Date?.AgreesWith(date) == true && !date.AgreesWith(_date)) edits.Add(new Edit(date.Span, DateWriting.Like(date, _date)));
        }

        return edits;
    }

    private bool IsNewestFirst => _neighbour is not null && _newest.Span.Start < _neighbour.Span.Start;

    /// <summary>What stands between two entries: the end of a line, or blank lines as well.</summary>
    private string Gap
    {
        get
        {
            var lineEnd = Source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
            if (_neighbour is null) return lineEnd;
            var (first, second) = IsNewestFirst ? (_newest, _neighbour) : (_neighbour, _newest);
            var start = Source.GetLineSpan(Source.GetLine(first.Span.End)).End;
            var end = Source.GetLineSpan(Source.GetLine(second.Span.Start)).Start;
            return start < end && Source.Slice(TextSpan.FromBounds(start, end)).IsWhiteSpace() ? Source[TextSpan.FromBounds(start, end)] : lineEnd;
        }
    }

    /// <summary>The lines of the newest entry with another version, date and description; who approved it is left open.</summary>
    private string Row(string description)
    {
        var lines = Lines;
        var edits = new List<Edit> { Inside(lines, _newest.Version!.NumberSpan, NextVersion.Write(_newest.Version, _version, Source)!) };
        if (_newest.Date is { } date) edits.Add(Inside(lines, date.Span, DateWriting.Like(date, _date)));
        foreach (var passage in _newest.Descriptions)
        {
            if (!passage.IsBlank) edits.Add(Inside(lines, passage.Span, passage == _description ? description : ""));
        }

        return new Fix(Applicability.Suggested, "", edits).ApplyTo(Source[lines]);
    }

    private static Edit Inside(TextSpan lines, TextSpan span, string text) => new(span with { Start = span.Start - lines.Start }, text);

    /// <summary>The passage that says what changed; null where that cannot be told, or something that counts stands beside it.</summary>
    private static Passage? MainDescription(HistoryEntry entry, SourceText source)
    {
        var passages = entry.Descriptions.Where(static description => !description.IsBlank).ToArray();
        if (passages.Length == 0 || passages.Any(static passage => int.TryParse(passage.Folded, out _))) return null;
        var isRow = source.Slice(entry.Span).IndexOfAny('|', '\t') >= 0;
        return passages.Length == 1 || isRow ? passages.MaxBy(static passage => passage.Text.Length) : null;
    }

    /// <summary>The date of a cover that is ahead of the history, or today.</summary>
    private static PaperDate DateOf(HistoryEntry newest, Whitepaper paper, DateOnly today)
    {
        if (paper.Cover.Date is { Exists: true } cover && newest.Date is { } date && cover.CompareTo(date) > 0 && cover.Precision >= date.Precision) return cover;
        return new PaperDate(today.Year, today.Month, today.Day) { Text = "", Span = default, Form = DateForm.Hyphens };
    }
}
