using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Reads a version history: a pipe table, lines with tabs, a list, a cell on each line, in any order of columns.</summary>
internal sealed class HistoryReader(IReadOnlyList<MarkdownLine> lines)
{
    private readonly List<HistoryDraft> _drafts = [];
    private HistoryColumns _columns = new();
    private int? _versionColumn;
    private int? _dateColumn;
    private bool _hasVersions;
    private bool _hasDates;

    /// <summary>Whether a header names a column of versions.</summary>
    public bool HasVersionColumn => _hasVersions || _columns.Version >= 0;

    /// <summary>Whether a header names a column of dates.</summary>
    public bool HasDateColumn => _hasDates || _columns.Date >= 0;

    /// <summary>The entries in the lines from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public IReadOnlyList<HistoryEntry> Read(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var line = lines[i];
            if (line.Kind == MarkdownLineKind.TableRow) AddRow(line.Span, line.Cells);
            else if (line.Kind is not (MarkdownLineKind.Text or MarkdownLineKind.Heading)) continue;
            else if (BlockBuilder.TabCells(line) is { Count: > 1 } cells) AddRow(line.Span, cells);
            else AddLine(line);
        }

        TellRemarksFromVersions();
        return [.. _drafts.Where(static draft => draft.IsEntry).Select(static draft => draft.ToEntry())];
    }

    /// <summary>Where versions stand before their dates, the 初版作成 behind a date says what happened.</summary>
    private void TellRemarksFromVersions()
    {
        var versions = _drafts.FindAll(static draft => draft.Version is { IsFirstEdition: false });
        if (versions.Count == 0 || !versions.TrueForAll(static draft => draft.Date is { } date && draft.Version!.Span.Start < date.Span.Start)) return;
        foreach (var draft in _drafts)
        {
            if (!draft.IsRow && draft is { Version: { IsFirstEdition: true } version, Date: { } date } && version.Span.Start > date.Span.Start) draft.LoseVersion();
        }
    }

    private void AddRow(TextSpan span, IReadOnlyList<Passage> cells)
    {
        if (HistoryColumns.Read(cells) is { } columns)
        {
            _columns = columns;
            _versionColumn = columns.Version < 0 ? null : columns.Version;
            _dateColumn = columns.Date < 0 ? null : columns.Date;
            return;
        }

        if (cells.All(static cell => cell.IsBlank)) return;
        var draft = ReadRow(span, cells);
        // A row without version and date goes on with the entry above it, as merged cells do: the first cells are blank or not there.
        var isNothing = draft is { Version: null, Date: null, UnreadVersion: null, UnreadDate: null };
        if (isNothing && _drafts.Count > 0 && (cells[0].IsBlank || _columns.Version < 0 || cells.Count < _columns.Count)) _drafts[^1].Add(draft);
        else _drafts.Add(draft);
    }

    private HistoryDraft ReadRow(TextSpan span, IReadOnlyList<Passage> cells)
    {
        var draft = new HistoryDraft(span, isRow: true);
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].IsBlank) continue;
            var text = cells[i].Folded;
            if (draft.Version is null && ReadVersion(text, i) is { } version)
            {
                draft.Version = version.ToVersion(cells[i]);
                _versionColumn ??= i;
            }
            else if (draft.Date is null && ReadDate(text, i) is { } date)
            {
                draft.Date = date.ToDate(cells[i]);
                _dateColumn ??= i;
            }
            else if (draft.Version is null && i == _versionColumn && UnreadValue.IsVersion(text)) draft.UnreadVersion = cells[i];
            else if (draft.Date is null && i == (_dateColumn ?? (draft.Version is null ? -1 : i)) && UnreadValue.IsDate(text)) draft.UnreadDate = cells[i];
            else draft.Descriptions.Add(cells[i]);
        }

        if (draft is { Version: null, Date: { } found }) draft.UnreadVersion ??= BlankCell(cells, _versionColumn, found.Span);
        if (draft is { Version: { } read, Date: null }) draft.UnreadDate ??= BlankCell(cells, _dateColumn, read.Span);
        return draft;
    }

    /// <summary>The empty place of a cell, where nothing stands in it, or what belongs into the next one.</summary>
    private static Passage? BlankCell(IReadOnlyList<Passage> cells, int? column, TextSpan next) =>
        column < cells.Count && (cells[column.Value].IsBlank || cells[column.Value].Span.Contains(next)) ? cells[column.Value].Slice(0, 0) : null;

    private VersionMatch? ReadVersion(string cell, int column)
    {
        if (column == _columns.Version) return VersionReader.Find(cell) ?? VersionReader.ReadCell(cell);
        return _columns.Version < 0 && VersionReader.Find(cell) is { } any && IsMostOf(cell, any.Start, any.End) ? any : null;
    }

    private DateMatch? ReadDate(string cell, int column)
    {
        // A row without a version, written with tabs, may begin with the date.
        if (_columns.Date >= 0 && column != _columns.Date && column != _columns.Version) return null;
        return DateReader.Find(cell) is { } date && (column == _columns.Date || IsMostOf(cell, date.Start, date.End)) ? date : null;
    }

    /// <summary>A cell that holds a version or date and little else; a description may mention one.</summary>
    private static bool IsMostOf(string cell, int start, int end) => start <= 4 && (end - start) * 2 >= cell.Length;

    private void AddLine(MarkdownLine line)
    {
        var (_, marker) = TextMarker.Read(line.Text);
        var passage = line.Passage.Slice(marker, line.Text.Length - marker).Trim();
        if (passage.IsBlank || passage.Text is "以上" || IsHeader(passage.Text)) return;
        var draft = ReadDraft(line, passage);
        var goesOn = _drafts.Count > 0 && _drafts[^1].Takes(draft);
        // Behind a table stands the next paragraph; only a line that touches its last row is part of it.
        if (goesOn && _drafts[^1].IsRow && line.IsFirst) return;
        if (goesOn) _drafts[^1].Add(draft);
        else _drafts.Add(draft);
    }

    private HistoryDraft ReadDraft(MarkdownLine line, Passage passage)
    {
        // A Markdown heading in a history is there for the version: ## 1.2.0
        var read = HistoryLine.Read(passage, _hasVersions || line.Kind == MarkdownLineKind.Heading);
        // "First edition" below a version that is written already says what happened.
        var isRemark = read is { Version.IsFirstEdition: true, Date: null } && _drafts is [.., { Version: not null }];
        var draft = new HistoryDraft(line.Span, isRow: false)
        {
            Version = isRemark ? null : read.Version?.ToVersion(passage),
            Date = read.Date?.ToDate(passage),
            UnreadVersion = read.UnreadVersion ?? (read is { Version: null, Date: not null } ? passage.Slice(0, 0) : null),
            UnreadDate = read.UnreadDate ?? (read is { Version: not null, Date: null } ? passage.Slice(0, 0) : null),
        };
        if (isRemark) draft.Descriptions.Add(passage);
        else draft.Descriptions.AddRange(read.Descriptions);
        return draft;
    }

    /// <summary>The header of a table that lost its lines: 版 改訂日 改訂内容, or one of these words.</summary>
    private bool IsHeader(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (!Array.TrueForAll(words, HistoryColumns.IsColumn)) return false;
        _hasVersions |= Array.Exists(words, HistoryColumns.IsVersionColumn);
        _hasDates |= Array.Exists(words, HistoryColumns.IsDateColumn);
        return true;
    }
}
