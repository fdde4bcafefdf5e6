using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Wplint.Core.Parsing;

/// <summary>Reads YAML front matter. The YAML library is loaded only for a file that has one.</summary>
internal static class FrontMatterReader
{
    private const int LongestFrontMatter = 16_384;
    private const int MostOpenBrackets = 200;

    /// <summary>The front matter; null where the file does not begin with <c>---</c>, or no keys stand below.</summary>
    public static FrontMatter? Read(SourceText source)
    {
        if (FindFences(source) is not var (content, end)) return null;
        return ReadYaml(source, content, new TextSpan(0, end));
    }

    private static (TextSpan Content, int End)? FindFences(SourceText source)
    {
        if (!source.Text.StartsWith("---", StringComparison.Ordinal) || !source.Slice(source.GetLineSpan(1)).TrimEnd().SequenceEqual("---")) return null;
        for (var line = 2; line <= source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            if (span.Start > LongestFrontMatter) return null;
            var text = source.Slice(span).TrimEnd();
            if (text.SequenceEqual("---") || text.SequenceEqual("..."))
                return (TextSpan.FromBounds(source.GetLineSpan(2).Start, span.Start), span.End);
        }

        return null;
    }

    private static FrontMatter? ReadYaml(SourceText source, TextSpan content, TextSpan span)
    {
        var values = new Dictionary<string, Spanned>(StringComparer.Ordinal);
        IReadOnlyList<Exclusion> exclusions = [];
        Spanned? problem = null;
        try
        {
            if (IsNestedDeeply(source.Slice(content))) throw new YamlException("It nests too deeply.");
            var stream = new YamlStream();
            stream.Load(new StringReader(source[content]));
            if (stream.Documents.Count == 0) return new FrontMatter { Span = span, Values = values };
            if (stream.Documents[0].RootNode is not YamlMappingNode root) return null; // text between two rules that someone drew
            foreach (var (key, value) in root.Children)
            {
                if (key is not YamlScalarNode { Value: { } name }) continue;
                if (value is YamlScalarNode { Value: { } text } scalar) values.TryAdd(name, new Spanned(text, SpanOf(scalar, source, content.Start)));
                else if (name == "exclusions" && value is YamlSequenceNode sequence) exclusions = ReadExclusions(sequence, source, content.Start);
            }
        }
        catch (YamlException exception)
        {
            var offset = Math.Min(content.Start + (int)exception.Start.Index, content.End);
            problem = new Spanned(exception.Message, new TextSpan(offset, 0));
        }

        return new FrontMatter
        {
            Span = span,
            Values = values,
            Version = values.TryGetValue("version", out var version) ? ReadVersion(Passage.Of(source, version.Span)) : null,
            Date = values.TryGetValue("date", out var date) ? ReadDate(Passage.Of(source, date.Span)) : null,
            Exclusions = exclusions,
            Problem = problem,
        };
    }

    /// <summary>Where the value stands, without the quotation marks around it, an anchor or a tag before it.</summary>
    private static TextSpan SpanOf(YamlScalarNode scalar, SourceText source, int offset)
    {
        var span = TextSpan.FromBounds(offset + (int)scalar.Start.Index, offset + (int)scalar.End.Index);
        var index = source.Slice(span).LastIndexOf(scalar.Value);
        if (index >= 0) return new TextSpan(span.Start + index, scalar.Value!.Length);
        // Written with escapes, or over several lines.
        return scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && span.Length >= 2 ? new TextSpan(span.Start + 1, span.Length - 2) : span;
    }

    private static PaperVersion? ReadVersion(Passage value)
    {
        var text = value.Folded;
        return (VersionReader.Find(text) ?? VersionReader.ReadCell(text))?.ToVersion(value);
    }

    private static PaperDate? ReadDate(Passage value) => DateReader.Find(value.Folded)?.ToDate(value);

    private static List<Exclusion> ReadExclusions(YamlSequenceNode sequence, SourceText source, int offset)
    {
        var exclusions = new List<Exclusion>();
        foreach (var item in sequence.Children)
        {
            var control = item as YamlScalarNode ?? Find(item, "control");
            if (control?.Value is { } number) exclusions.Add(new Exclusion(number, Find(item, "reason")?.Value) { Span = SpanOf(control, source, offset) });
        }

        return exclusions;
    }

    private static YamlScalarNode? Find(YamlNode node, string name) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(name), out var value) ? value as YamlScalarNode : null;

    /// <summary>The library walks nested nodes by recursion; a paper's front matter has two levels.</summary>
    private static bool IsNestedDeeply(ReadOnlySpan<char> yaml)
    {
        if (yaml.Count('[') + yaml.Count('{') > MostOpenBrackets) return true;
        foreach (var line in yaml.EnumerateLines())
        {
            if (line.Length - line.TrimStart(" -?:").Length > 64) return true;
        }

        return false;
    }
}
