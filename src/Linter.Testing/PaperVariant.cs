namespace Wplint.Testing;

/// <summary>A way of writing a paper that changes nothing for its reader, and so must change nothing for a rule.</summary>
/// <param name="Description">How it differs from the paper of the test, as the end of a sentence; empty where it does not.</param>
/// <param name="Apply">Writes a paper, or the fixed paper that a test states, in this way.</param>
internal sealed record PaperVariant(string Description, Func<string, string> Apply)
{
    private const string Fence = "---\n";

    /// <summary>The paper as the test states it, then all others.</summary>
    public static IReadOnlyList<PaperVariant> All { get; } =
    [
        new("", static text => text),
        new("when its lines end with CR LF", static text => text.ReplaceLineEndings("\r\n")),
        new("when the file begins with a byte order mark", PaperFile.ReadBackWithByteOrderMark),
        new("when a comment with an emoji stands before it", InsertEmoji),
    ];

    /// <summary>An emoji is two UTF-16 code units and one character: whoever counts otherwise is off by one behind it.</summary>
    private static string InsertEmoji(string text)
    {
        const string comment = "<!-- 😀 -->\n\n";
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf($"\n{Fence}", Fence.Length - 1, StringComparison.Ordinal) : -1;
        return end < 0 ? comment + text : text.Insert(end + 1 + Fence.Length, comment);
    }
}
