namespace Wplint.Core.Parsing;

/// <summary>Joins passages that are one text to a reader.</summary>
internal static class Passages
{
    /// <summary>The passages one behind the other, with a space between Latin words and nothing between others.</summary>
    public static Passage Join(IReadOnlyList<Passage> passages)
    {
        if (passages.Count == 1) return passages[0];
        var runs = new List<TextRun>();
        var last = '\0';
        foreach (var passage in passages)
        {
            if (passage.Text.Length == 0) continue;
            if (runs.Count > 0 && NeedsSpace(last, passage.Text[0]))
                runs.Add(new TextRun(TextSpan.FromBounds(runs[^1].Span.End, passage.Span.Start), RunKind.Space));
            runs.AddRange(passage.Runs);
            last = passage.Text[^1];
        }

        return passages[0].With(runs);
    }

    private static bool NeedsSpace(char before, char after) => IsLatin(before) && IsLatin(after);

    private static bool IsLatin(char character) => character < '\u0250' && !char.IsWhiteSpace(character);
}
