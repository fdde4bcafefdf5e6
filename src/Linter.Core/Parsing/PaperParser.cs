using Wplint.Core.Markdown;

namespace Wplint.Core.Parsing;

/// <summary>Turns the text of a file into the clause tree.</summary>
/// <param name="catalogues">Known controls; they only break ties between a paper's own chapters and the standard's numbers.</param>
public sealed class PaperParser(IReadOnlyList<Catalogue> catalogues)
{
    private readonly ControlTitles _titles = new(catalogues);

    /// <summary>Parses one file.</summary>
    /// <param name="path">The path as shown to people.</param>
    /// <param name="source">The file's text.</param>
    /// <exception cref="UnreadablePaperException">The text nests deeper than any paper does.</exception>
    public Whitepaper Parse(string path, SourceText source)
    {
        var frontMatter = FrontMatterReader.Read(source);
        var markdown = MarkdownReader.Read(source, frontMatter?.Span.End ?? 0);
        var lines = RunningLines.Remove(markdown.Lines);
        var lineHeadings = new LineHeadings(lines);
        var contents = new ContentsReader(lineHeadings, _titles).Read();
        var headings = new HeadingFinder(lineHeadings, contents, _titles, source).Find();
        headings = new CoverHeadings(headings, lines, contents).Remove();
        new SeriesResolver(_titles).Resolve(headings);

        var outline = new Outline(lines, contents, headings);
        var clauses = outline.BuildClauses();
        Clause[] allClauses = [.. clauses.SelectMany(static clause => clause.SelfAndDescendants())];
        var cover = CoverReader.Read(outline.CoverLines, outline.BuildCover());
        var history = outline.ReadHistory(allClauses);
        var readContents = BuildContents(contents, lines);
        var texts = new PaperTexts(source, cover, readContents, allClauses, history, markdown.Links);
        return new Whitepaper
        {
            Path = path,
            Source = source,
            Language = LanguageDetector.Detect(source.Text),
            FrontMatter = frontMatter,
            Cover = cover,
            Contents = readContents,
            Clauses = clauses,
            History = history,
            Citations = texts.Citations,
            References = texts.References,
            Dates = texts.Dates,
            Links = texts.Links,
            Anchors = markdown.Anchors,
            DefinedTerms = texts.DefinedTerms,
            Captions = texts.Captions,
            Footnotes = texts.Footnotes,
            Exclusions = ExclusionReader.Read(cover, allClauses, history),
            Comments = markdown.Comments,
        };
    }

    private Contents? BuildContents(ContentsReader.Found? found, IReadOnlyList<MarkdownLine> lines)
    {
        if (found is null) return null;
        new SeriesResolver(_titles).Resolve([.. found.Entries.Select(static entry => entry.Heading)]);
        var entries = found.Entries.Select(static entry => new ContentsEntry
        {
            Number = entry.Heading.Number,
            Title = entry.Heading.Title,
            Page = entry.Page.Number,
            Span = entry.Span,
        }).ToArray();
        var start = found.Heading?.Span ?? (entries.Length > 0 ? entries[0].Span : default);
        return new Contents
        {
            Heading = found.Heading is { } heading ? new Spanned(heading.Text, heading.Span) : null,
            Span = entries.Length > 0 ? start.Union(lines[found.EndLine - 1].Span) : start, // with the markup of the last entry
            Entries = entries,
        };
    }
}
