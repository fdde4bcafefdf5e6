using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Reads a version history: a pipe table, lines with tabs, a list, cells of several lines, in any order of columns.</summary>
internal sealed class HistoryReader(IReadOnlyList<MarkdownLine> lines)
{
    private static readonly string[] VersionHeaders = ["版数", "版", "バージョン", "版番号", "版no", "version", "ver", "ver.", "revision", "rev", "rev.", "改訂番号", "no.", "no", "edition", "release"];
    private static readonly string[] DateHeaders = ["日付", "年月日", "日時", "改訂日", "改定日", "改版日", "発行日", "制定日", "更新日", "変更日", "作成日", "公開日", "改訂年月日", "制定・改訂日", "date", "issued", "published", "release date"];
    private static readonly string[] OtherHeaders =
        ["内容", "改訂内容", "変更内容", "更新内容", "改定内容", "改版内容", "概要", "改訂概要", "変更概要", "変更箇所", "改訂箇所", "理由", "備考", "項番", "承認", "承認者", "作成者", "作成", "担当", "担当者", "改訂理由", "description", "summary", "change", "changes", "details", "author", "approved by", "approver", "remarks", "content"];

    private readonly List<Draft> _drafts = [];
    private int _versionColumn = -1;
    private int _dateColumn = -1;

    /// <summary>The entries in the lines from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public IReadOnlyList<HistoryEntry> Read(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var line = lines[i];
            if (line.Kind == MarkdownLineKind.TableRow) AddRow(line.Span, line.Cells);
            else if (line.Kind != MarkdownLineKind.Text) continue;
            else if (BlockBuilder.TabCells(line) is { Count: > 1 } cells) AddRow(line.Span, cells);
            else AddLine(line);
        }

        return [.. _drafts.Where(static draft => draft.IsEntry).Select(static draft => draft.ToEntry())];
    }

    private void AddRow(TextSpan span, IReadOnlyList<Passage> cells)
    {
        if (ReadHeader(cells)) return;
        if (cells.All(static cell => cell.IsBlank)) return;
        var draft = new Draft(span);
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].IsBlank) continue;
            if (draft.Version is null && (_versionColumn < 0 || i == _versionColumn) && ReadVersion(cells[i], isColumn: i == _versionColumn) is { } version) draft.Version = version;
            else if (draft.Date is null && (_dateColumn < 0 || i == _dateColumn) && DateReader.Find(cells[i]) is { } date && CoversMost(cells[i], date.Start, date.End)) draft.Date = date.Date;
            else draft.Descriptions.Add(cells[i]);
        }

        // A row without version and date goes on with the entry above it, as merged cells do; the first cells must be blank.
        var isContinuation = draft.Version is null && draft.Date is null && _drafts.Count > 0 && (cells[0].IsBlank || _versionColumn < 0);
        if (isContinuation) _drafts[^1].Continue(draft);
        else _drafts.Add(draft);
    }

    private bool ReadHeader(IReadOnlyList<Passage> cells)
    {
        var names = cells.Select(static cell => OneToOne.Fold(cell.Text).Replace(" ", "", StringComparison.Ordinal).Trim().ToLowerInvariant()).ToArray();
        var version = Array.FindIndex(names, static name => VersionHeaders.Contains(name, StringComparer.Ordinal));
        var date = Array.FindIndex(names, static name => DateHeaders.Contains(name, StringComparer.Ordinal) || name.EndsWith("年月日", StringComparison.Ordinal));
        var others = names.Count(static name => OtherHeaders.Contains(name, StringComparer.Ordinal) || name.Length == 0);
        if ((version >= 0 ? 1 : 0) + (date >= 0 ? 1 : 0) + others < Math.Min(2, names.Length)) return false;
        if (version < 0 && date < 0) return false;
        (_versionColumn, _dateColumn) = (version, date);
        return true;
    }

    private static PaperVersion? ReadVersion(Passage cell, bool isColumn)
    {
        if (isColumn) return VersionReader.ReadCell(cell);
        return VersionReader.Find(cell) is { } found && CoversMost(cell, found.Start, found.End) ? found.Version : null;
    }

    /// <summary>A cell that holds a version or date and little else; a description may mention one.</summary>
    private static bool CoversMost(Passage cell, int start, int end) => start <= 4 && (end - start) * 2 >= cell.Text.Length;

    private void AddLine(MarkdownLine line)
    {
        var (_, marker) = TextMarker.Read(line.Text);
        var passage = line.Passage.Slice(marker, line.Text.Length - marker).Trim();
        if (passage.IsBlank || passage.Text is "以上" || IsHeaderWord(passage.Text)) return;
        var version = VersionReader.Find(passage) is { } foundVersion && IsLeading(passage.Text, foundVersion.Start, foundVersion.End) ? foundVersion : ((PaperVersion Version, int Start, int End)?)null;
        var date = DateReader.Find(passage) is { } foundDate && IsLeading(passage.Text, foundDate.Start, version is { } v && v.Start < foundDate.Start ? v.End : 0) ? foundDate : ((PaperDate Date, int Start, int End)?)null;
        if (version is { } behind && date is { } before && behind.Start > before.Start && behind.Start > before.End + 6) version = null;
        var textStart = Math.Max(version?.End ?? 0, date?.End ?? 0);
        var rest = passage.Slice(textStart, passage.Text.Length - textStart);
        var description = SkipSigns(rest);
        var draft = new Draft(line.Span) { Version = version?.Version, Date = date?.Date };
        if (!description.IsBlank) draft.Descriptions.Add(description);
        if (_drafts.Count > 0 && _drafts[^1].Takes(draft)) _drafts[^1].Continue(draft);
        else _drafts.Add(draft);
    }

    private static bool IsHeaderWord(string text)
    {
        var name = OneToOne.Fold(text).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return VersionHeaders.Contains(name, StringComparer.Ordinal) || DateHeaders.Contains(name, StringComparer.Ordinal) || OtherHeaders.Contains(name, StringComparer.Ordinal);
    }

    /// <summary>Whether only signs and brackets stand before a version or date, or between the two.</summary>
    private static bool IsLeading(string text, int start, int from)
    {
        if (from > start) from = 0;
        for (var i = from; i < start; i++)
        {
            if (char.IsLetterOrDigit(text[i])) return false;
        }

        return true;
    }

    private static Passage SkipSigns(Passage passage)
    {
        var start = 0;
        while (start < passage.Text.Length && (char.IsWhiteSpace(passage.Text[start]) || ":：-–—)）,、|／/・".Contains(passage.Text[start]))) start++;
        return passage.Slice(start, passage.Text.Length - start).Trim();
    }

    /// <summary>An entry while its lines are read.</summary>
    private sealed class Draft(TextSpan span)
    {
        private TextSpan _span = span;

        public PaperVersion? Version { get; set; }

        public PaperDate? Date { get; set; }

        public List<Passage> Descriptions { get; } = [];

        /// <summary>Whether it is an entry and not an introduction: it has a version or date, or stands in a table.</summary>
        public bool IsEntry => Version is not null || Date is not null || Descriptions.Count > 1;

        /// <summary>Whether the next line belongs to this entry: it has no version and date, or what this one lacks.</summary>
        public bool Takes(Draft next)
        {
            if (next.Version is null && next.Date is null) return IsEntry;
            if (Descriptions.Count > 0 || !IsEntry) return false;
            return (Version is null || next.Version is null) && (Date is null || next.Date is null);
        }

        public void Continue(Draft next)
        {
            Version ??= next.Version;
            Date ??= next.Date;
            Descriptions.AddRange(next.Descriptions);
            _span = _span.Union(next._span);
        }

        public HistoryEntry ToEntry() => new() { Span = _span, Version = Version, Date = Date, Descriptions = Descriptions };
    }
}
