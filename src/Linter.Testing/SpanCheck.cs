using System.Globalization;

namespace Wplint.Testing;

/// <summary>
/// Checks that a parsed paper tells the truth about places: each node lies inside its parent, in order, and what stands at its
/// span is what it says. Rules report and mend by these spans, so one that is off by one spoils a file.
/// </summary>
public sealed class SpanCheck
{
    private readonly Whitepaper _paper;
    private readonly SourceText _source;
    private readonly List<string> _problems = [];

    private SpanCheck(Whitepaper paper)
    {
        _paper = paper;
        _source = paper.Source;
    }

    /// <summary>What is wrong, a sentence each; none where all is right.</summary>
    public static IReadOnlyList<string> Find(Whitepaper paper)
    {
        var check = new SpanCheck(paper);
        check.Check();
        return check._problems;
    }

    private void Check()
    {
        CheckFrontMatter();
        CheckCover();
        CheckContents();
        CheckInOrder("clauses at the top", _source.Span, _paper.Clauses.Select(static clause => clause.Span));
        foreach (var clause in _paper.AllClauses) Check(clause);
        CheckHistory();
        foreach (var citation in _paper.Citations) Check(citation);
        foreach (var reference in _paper.References) Check(reference);
        foreach (var link in _paper.Links) Check(link);
        foreach (var term in _paper.DefinedTerms) CheckText("defined term", term.Term.Text, Inside("defined term", term.Term.Span, term.Span));
        foreach (var caption in _paper.Captions)
        {
            CheckText("label of a caption", caption.Label.Text, caption.Label.Span);
            Check("title of a caption", caption.Title, _source.Span);
        }

        foreach (var footnote in _paper.Footnotes)
        {
            CheckText("mark of a footnote", footnote.Marker.Text, footnote.Marker.Span);
            Check("footnote", footnote.Text, _source.Span);
        }

        foreach (var exclusion in _paper.Exclusions) Inside("exclusion", exclusion.Span, _source.Span);
        CheckInOrder("comments", _source.Span, _paper.Comments.Select(static comment => comment.Span));
    }

    private void CheckFrontMatter()
    {
        if (_paper.FrontMatter is not { } frontMatter) return;
        Inside("front matter", frontMatter.Span, _source.Span);
        foreach (var (key, value) in frontMatter.Values)
        {
            var slice = Inside($"value of {key}", value.Span, frontMatter.Span);
            // A value in quotation marks, or over several lines, is written otherwise than it reads.
            if (slice is { } span && !_source.Slice(span).ContainsAny("\\\n\r'") && !value.Text.Contains('\n')) CheckText($"value of {key}", value.Text, span);
        }
    }

    private void CheckCover()
    {
        var cover = _paper.Cover;
        Inside("cover", cover.Span, _source.Span);
        if (cover.Title is { } title) Check("title of the cover", title, cover.Span);
        Check("cover", cover.Version, cover.Span);
        Check("cover", cover.Date, cover.Span);
        if (cover.Publisher is { } publisher) CheckText("publisher", publisher.Text, Inside("publisher", publisher.Span, cover.Span));
        foreach (var block in cover.Body) Check("block of the cover", block, _source.Span);
    }

    private void CheckContents()
    {
        if (_paper.Contents is not { } contents) return;
        Inside("contents", contents.Span, _source.Span);
        if (contents.Heading is { } heading) CheckText("heading of the contents", heading.Text, Inside("heading of the contents", heading.Span, contents.Span));
        CheckInOrder("entries of the contents", contents.Span, contents.Entries.Select(static entry => entry.Span));
        foreach (var entry in contents.Entries)
        {
            Check("title of an entry", entry.Title, entry.Span);
            Check("entry", entry.Number, entry.Span);
        }
    }

    private void Check(Clause clause)
    {
        Inside($"clause \"{clause}\"", clause.Span, clause.Parent?.Span ?? _source.Span);
        Inside($"heading of \"{clause}\"", clause.HeadingSpan, clause.Span);
        Check($"title of \"{clause}\"", clause.Title, clause.HeadingSpan);
        Check($"clause \"{clause}\"", clause.Number, clause.HeadingSpan);
        if (clause.Control != clause.Number) Check($"clause \"{clause}\"", clause.Control, clause.HeadingSpan);
        CheckInOrder($"parts of \"{clause}\"", clause.Span, [clause.HeadingSpan, .. clause.Body.Select(static block => block.Span), .. clause.Children.Select(static child => child.Span)]);
        foreach (var block in clause.Body) Check($"block of \"{clause}\"", block, clause.Span);
    }

    private void Check(string what, Block block, TextSpan parent)
    {
        if (Inside(what, block.Span, parent) is null) return;
        if (block is TableBlock table)
        {
            CheckInOrder($"rows of a {what}", block.Span, table.Rows.Select(static row => row.Span));
            foreach (var row in table.Rows)
            {
                CheckInOrder($"cells of a {what}", row.Span, row.Cells.Select(static cell => cell.Span));
                foreach (var cell in row.Cells) Check($"cell of a {what}", cell, row.Span);
            }

            return;
        }

        foreach (var passage in block.Passages) Check(what, passage, block.Span);
        if (block is TextBlock text) CheckInOrder($"page breaks of a {what}", block.Span, text.PageBreaks.Select(static pageBreak => pageBreak.Span));
    }

    private void CheckHistory()
    {
        if (_paper.History is not { } history) return;
        Inside("history", history.Span, history.Clause.Span);
        CheckText("heading of the history", history.Heading.Text, Inside("heading of the history", history.Heading.Span, history.Clause.HeadingSpan));
        CheckInOrder("entries of the history", history.Span, history.Entries.Select(static entry => entry.Span));
        foreach (var entry in history.Entries)
        {
            Check("entry of the history", entry.Version, entry.Span);
            Check("entry of the history", entry.Date, entry.Span);
            foreach (var description in entry.Descriptions) Check("description of an entry", description, entry.Span);
        }
    }

    private void Check(Citation citation)
    {
        var what = $"citation \"{citation}\"";
        CheckText(what, citation.Text, Inside(what, citation.Span, citation.Passage.Span));
        CheckText($"number of {what}", citation.Number, Inside($"number of {what}", citation.NumberSpan, citation.Span));
        if ((citation.Edition is null) != (citation.EditionSpan is null)) Report($"{what} has an edition without a place, or a place without an edition");
        if (citation.EditionSpan is { } edition) CheckText($"edition of {what}", citation.Edition!, Inside($"edition of {what}", edition, citation.Span));
    }

    private void Check(Reference reference)
    {
        var what = $"reference \"{reference.Number?.Text ?? reference.Kind.ToString()}\"";
        Inside(what, reference.Span, reference.Clause?.Span ?? _source.Span);
        Check(what, reference.Number, reference.Span);
        if (reference.Title is { } title) Check($"title of {what}", title, reference.Span);
    }

    private void Check(Link link)
    {
        var what = $"link to \"{link.Target}\"";
        Inside(what, link.Span, _source.Span);
        // The address of a reference link ([text][label]) stands in its definition.
        if (Inside(what, link.TargetSpan, _source.Span) is { } target && !target.IsEmpty) CheckText(what, link.Target, target);
        if (link.Text is { } text) Check($"text of a {what}", text, link.Span);
    }

    private void Check(string where, ClauseNumber? number, TextSpan parent)
    {
        if (number is not null) CheckText($"number of the {where}", number.Text, Inside($"number of the {where}", number.Span, parent));
    }

    private void Check(string where, PaperVersion? version, TextSpan parent)
    {
        if (version is null) return;
        CheckText($"version of the {where}", version.Text, Inside($"version of the {where}", version.Span, parent));
        Inside($"number of the version of the {where}", version.NumberSpan, version.Span);
    }

    private void Check(string where, PaperDate? date, TextSpan parent)
    {
        if (date is not null) CheckText($"date of the {where}", date.Text, Inside($"date of the {where}", date.Span, parent));
    }

    private void Check(string what, Passage passage, TextSpan parent)
    {
        if (Inside(what, passage.Span, parent) is null) return;
        CheckInOrder($"runs of the {what}", passage.Span, passage.Runs.Select(static run => run.Span));
        for (var i = 0; i < passage.Text.Length; i++)
        {
            if (passage.KindAt(i) == RunKind.Space ? passage.Text[i] == ' ' : _source.Text[passage.ToSource(i)] == passage.Text[i]) continue;
            Report($"the {what} reads \"{passage.Text}\", and its character {i} does not stand at {passage.ToSource(i)}");
            return;
        }
    }

    /// <summary>The span, if it lies inside its parent; else null, so that nothing is read at a place that is none.</summary>
    private TextSpan? Inside(string what, TextSpan span, TextSpan parent)
    {
        if (span.Length >= 0 && _source.Span.Contains(span) && parent.Contains(span)) return span;
        Report($"the {what} at {span} does not lie inside {parent}");
        return null;
    }

    private void CheckInOrder(string what, TextSpan parent, IEnumerable<TextSpan> spans)
    {
        var end = parent.Start;
        foreach (var span in spans)
        {
            if (span.Start < end || span.Length < 0 || span.End > parent.End)
            {
                Report($"the {what} do not lie one behind the other inside {parent}: {span} begins before {end} or ends too late");
                return;
            }

            end = span.End;
        }
    }

    private void CheckText(string what, string text, TextSpan? span)
    {
        if (span is { } place && !IsWritten(text, _source.Slice(place))) Report($"the {what} reads \"{text}\", and \"{_source[place]}\" stands at {place}");
    }

    /// <summary>Whether a text is what stands in the file, but for width, for markup and line ends between its characters.</summary>
    private static bool IsWritten(string text, ReadOnlySpan<char> slice)
    {
        if (text.Length == 0 || slice.SequenceEqual(text)) return slice.Length == 0 || text.Length > 0;
        if (slice.IsEmpty || !IsSame(text[0], slice[0]) || !IsSame(text[^1], slice[^1])) return false;
        var position = 0;
        foreach (var character in text)
        {
            if (character == ' ') continue; // a line end reads as a space
            while (position < slice.Length && !IsSame(character, slice[position])) position++;
            if (position++ == slice.Length) return false;
        }

        return true;
    }

    private static bool IsSame(char text, char written) => text == written || text == TextFolding.Fold(written);

    private void Report(string problem) => _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{_paper.Path}: {problem}."));
}
