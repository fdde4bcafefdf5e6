using System.Globalization;
using System.Text.Json;

namespace Wplint.Core.Reporting;

/// <summary>Prints what was understood of a paper: cover, contents, clauses and history, each with its line.</summary>
/// <param name="paper">The paper.</param>
/// <param name="language">The language of the labels.</param>
public sealed class TreeReporter(Whitepaper paper, Language language)
{
    /// <summary>Writes the tree for people.</summary>
    /// <param name="writer">Where to write.</param>
    public void WriteText(TextWriter writer)
    {
        writer.Write($"{paper.Path}\n");
        WriteFrontMatter(writer);
        WriteCover(writer);
        if (paper.Contents is { } contents)
        {
            writer.Write($"\n{Word("Contents", "目次")} ({Count(contents.Entries.Count)})\n");
            foreach (var entry in contents.Entries)
                writer.Write($"{Line(entry.Span)}  {SeriesOf(entry.Number),-9} {Clean(entry)}{(entry.Page is { } page ? $"  → {page}" : "")}\n");
        }

        writer.Write($"\n{Word("Clauses", "項番")} ({Count(paper.AllClauses.Count)})\n");
        foreach (var clause in paper.Clauses) Write(writer, clause, 0);
        if (paper.History is not { } history) return;
        writer.Write($"\n{history.Heading.Text} ({Count(history.Entries.Count)})\n");
        foreach (var entry in history.Entries)
        {
            var description = string.Join(" / ", entry.Descriptions.Select(static passage => Clean(passage.Text)));
            writer.Write($"{Line(entry.Span)}  {entry.Version?.Text ?? "?"}  {entry.Date?.Text ?? "?"}  {description}\n");
        }
    }

    /// <summary>Writes the tree for programs; <c>docs/output.md</c> says what each property means.</summary>
    /// <param name="stream">Where to write.</param>
    public void WriteJson(Stream stream) => JsonOutput.Write(stream, json =>
    {
        json.WriteStartObject();
        json.WriteString("path", paper.Path);
        json.WriteString("language", paper.Language == Language.Japanese ? "ja" : "en");
        WriteCover(json);
        WriteContents(json);
        json.WriteStartArray("clauses");
        foreach (var clause in paper.Clauses) Write(json, clause);
        json.WriteEndArray();
        WriteHistory(json);
        json.WriteEndObject();
    });

    private void WriteFrontMatter(TextWriter writer)
    {
        if (paper.FrontMatter is not { } frontMatter) return;
        writer.Write($"\n{Word("Front matter", "フロントマター")}\n");
        foreach (var (key, value) in frontMatter.Values) writer.Write($"{Line(value.Span)}  {key}: {Clean(value.Text)}\n");
    }

    private void WriteCover(TextWriter writer)
    {
        var cover = paper.Cover;
        writer.Write($"\n{Word("Cover", "表紙")}\n");
        Write(Word("title", "題名"), cover.Title?.Text, cover.Title?.Span);
        Write(Word("version", "版"), cover.Version?.Text, cover.Version?.Span);
        Write(Word("date", "日付"), cover.Date?.Text, cover.Date?.Span);
        Write(Word("publisher", "発行者"), cover.Publisher?.Text, cover.Publisher?.Span);

        void Write(string label, string? text, TextSpan? span)
        {
            if (text is not null && span is { } place) writer.Write($"{Line(place)}  {label}: {Clean(text)}\n");
        }
    }

    private void Write(TextWriter writer, Clause clause, int depth)
    {
        writer.Write($"{Line(clause.HeadingSpan)}  {SeriesOf(clause.Number),-9} {new string(' ', depth * 2)}{Clean(clause.ToString())}");
        if (clause.Control is { } control && control != clause.Number) writer.Write($"  = {control.Text}");
        writer.Write('\n');
        foreach (var child in clause.Children) Write(writer, child, depth + 1);
    }

    private void WriteCover(Utf8JsonWriter json)
    {
        json.WriteStartObject("cover");
        WriteSpanned(json, "title", paper.Cover.Title?.Text, paper.Cover.Title?.Span);
        WriteSpanned(json, "version", paper.Cover.Version?.Text, paper.Cover.Version?.Span);
        WriteSpanned(json, "date", paper.Cover.Date?.Text, paper.Cover.Date?.Span);
        WriteSpanned(json, "publisher", paper.Cover.Publisher?.Text, paper.Cover.Publisher?.Span);
        json.WriteEndObject();
    }

    private void WriteContents(Utf8JsonWriter json)
    {
        if (paper.Contents is not { } contents)
        {
            json.WriteNull("contents");
            return;
        }

        json.WriteStartArray("contents");
        foreach (var entry in contents.Entries)
        {
            json.WriteStartObject();
            WriteHeading(json, entry.Number, entry.Title.Text, entry.Span);
            if (entry.Page is { } page) json.WriteNumber("page", page);
            else json.WriteNull("page");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, Clause clause)
    {
        json.WriteStartObject();
        WriteHeading(json, clause.Number, clause.Title.Text, clause.HeadingSpan);
        json.WriteString("control", clause.Control?.Canonical);
        json.WriteStartArray("clauses");
        foreach (var child in clause.Children) Write(json, child);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteHistory(Utf8JsonWriter json)
    {
        if (paper.History is not { } history)
        {
            json.WriteNull("history");
            return;
        }

        json.WriteStartArray("history");
        foreach (var entry in history.Entries)
        {
            json.WriteStartObject();
            json.WriteString("version", entry.Version?.Text);
            json.WriteString("date", entry.Date?.Text);
            json.WriteNumber("line", paper.Source.GetLine(entry.Span.Start));
            json.WriteStartArray("descriptions");
            foreach (var description in entry.Descriptions) json.WriteStringValue(description.Text);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteHeading(Utf8JsonWriter json, ClauseNumber? number, string title, TextSpan span)
    {
        json.WriteString("series", SeriesOf(number));
        json.WriteString("number", number?.Text.TrimEnd('.', '．'));
        json.WriteString("title", title);
        json.WriteNumber("line", paper.Source.GetLine(span.Start));
    }

    private void WriteSpanned(Utf8JsonWriter json, string name, string? text, TextSpan? span)
    {
        if (text is null || span is not { } place)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteNumber("line", paper.Source.GetLine(place.Start));
        json.WriteEndObject();
    }

    /// <summary>A heading without number is one of the paper's own.</summary>
    private static string SeriesOf(ClauseNumber? number) => number is { Series: ClauseSeries.Controls } ? "controls" : "chapters";

    private string Word(string en, string ja) => language == Language.Japanese ? ja : en;

    private string Line(TextSpan span) => paper.Source.GetLine(span.Start).ToString(CultureInfo.InvariantCulture).PadLeft(5);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Clean(object text) => TerminalText.Escape(text.ToString()!);
}
