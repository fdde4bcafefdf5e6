namespace Wplint.Core.Files.Git;

/// <summary>The lines of a text, to tell whether another one is the same file before it was renamed.</summary>
internal sealed class LinesOfText
{
    /// <summary>As alike as git takes for a renamed file.</summary>
    public const double LeastAlike = 0.5;

    /// <summary>So alike that no other file is looked at.</summary>
    public const double SurelyAlike = 0.9;

    private readonly HashSet<string> _lines;

    /// <param name="text">The text.</param>
    public LinesOfText(SourceText text) => _lines = LinesOf(text);

    /// <summary>How many of the lines are in both texts, of those of the longer one: from 0 to 1.</summary>
    public double Compare(SourceText other)
    {
        var lines = LinesOf(other);
        var longer = Math.Max(lines.Count, _lines.Count);
        if (longer == 0) return 0;
        lines.IntersectWith(_lines);
        return (double)lines.Count / longer;
    }

    private static HashSet<string> LinesOf(SourceText text)
    {
        var lines = new HashSet<string>(StringComparer.Ordinal);
        for (var line = 1; line <= text.LineCount; line++)
        {
            var trimmed = text.Slice(text.GetLineSpan(line)).Trim();
            if (!trimmed.IsEmpty) lines.Add(trimmed.ToString());
        }

        return lines;
    }
}
