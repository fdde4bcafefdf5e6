namespace Wplint;

/// <summary>A line of one of the two revisions that are compared; blank ones are left out.</summary>
/// <param name="number">Its number in the file, 1-based.</param>
/// <param name="text">What it says, folded.</param>
internal sealed class LineAtRevision(int number, string text)
{
    /// <summary>Its number in the file, 1-based.</summary>
    public int Number => number;

    /// <summary>What it says, folded.</summary>
    public string Text => text;

    /// <summary>What the line above says; empty for the first one.</summary>
    public string Above { get; private set; } = "";

    /// <summary>What the line below says; empty for the last one.</summary>
    public string Below { get; private set; } = "";

    /// <summary>Whether the other revision has it, too.</summary>
    public bool IsPaired { get; set; }

    /// <summary>The lines of a file that say something.</summary>
    public static IReadOnlyList<LineAtRevision> AllOf(SourceText source)
    {
        var lines = new List<LineAtRevision>();
        for (var number = 1; number <= source.LineCount; number++)
        {
            if (BodyText.Fold(source[source.GetLineSpan(number)]) is not { Length: > 0 } text) continue;
            var line = new LineAtRevision(number, text);
            if (lines is [.., var above])
            {
                line.Above = above.Text;
                above.Below = text;
            }

            lines.Add(line);
        }

        return lines;
    }
}
