using System.Globalization;

namespace Wplint.Core.Reporting;

/// <summary>
/// The lines in which two texts differ. The texts of a fix differ little and in few places, so behind each difference they go on where the
/// nearest equal lines are; where there are none near, line stands against line.
/// </summary>
internal sealed class LineDiff
{
    private const int Context = 3;

    /// <summary>How many lines behind a difference are looked at, so that the work grows with the text and not faster.</summary>
    private const int Reach = 40;

    private readonly string[] _old;
    private readonly string[] _new;
    private readonly List<string> _lines = [];

    private LineDiff(string oldText, string newText)
    {
        _old = Split(oldText);
        _new = Split(newText);
        Compare();
    }

    /// <summary>The changes from one text to another, with three lines around them.</summary>
    public static IReadOnlyList<DiffHunk> Between(string oldText, string newText) => new LineDiff(oldText, newText).Hunks();

    /// <summary>Lines with their endings. What other programs take for a line ends with <c>\n</c> only.</summary>
    private static string[] Split(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) + 1;
            if (end == 0) end = text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }

    private void Compare()
    {
        int oldLine = 0, newLine = 0;
        while (oldLine < _old.Length || newLine < _new.Length)
        {
            if (AreEqual(oldLine, newLine))
            {
                _lines.Add($" {_old[oldLine]}");
                oldLine++;
                newLine++;
                continue;
            }

            var (oldEnd, newEnd) = FindEnd(oldLine, newLine);
            // Of as many lines as there were before, some in the midst may be the same.
            if (oldEnd - oldLine == newEnd - newLine) (oldEnd, newEnd) = FindNextEqual(oldLine, newLine, oldEnd);
            for (; oldLine < oldEnd; oldLine++) _lines.Add($"-{_old[oldLine]}");
            for (; newLine < newEnd; newLine++) _lines.Add($"+{_new[newLine]}");
        }
    }

    /// <summary>Where both texts go on alike behind a difference.</summary>
    private (int Old, int New) FindEnd(int oldLine, int newLine)
    {
        for (; oldLine < _old.Length && newLine < _new.Length; oldLine++, newLine++)
        {
            for (var distance = 1; distance <= Reach; distance++)
            {
                for (var skipped = 0; skipped <= distance; skipped++)
                {
                    if (GoOnAlike(oldLine + skipped, newLine + distance - skipped)) return (oldLine + skipped, newLine + distance - skipped);
                }
            }
        }

        return (_old.Length, _new.Length);
    }

    private (int Old, int New) FindNextEqual(int oldLine, int newLine, int oldEnd)
    {
        while (oldLine < oldEnd && !AreEqual(oldLine, newLine)) (oldLine, newLine) = (oldLine + 1, newLine + 1);
        return (oldLine, newLine);
    }

    /// <summary>One blank line is like any other, and tells nothing.</summary>
    private bool GoOnAlike(int oldLine, int newLine) =>
        AreEqual(oldLine, newLine) && (!string.IsNullOrWhiteSpace(_old[oldLine]) || AreEqual(oldLine + 1, newLine + 1));

    private bool AreEqual(int oldLine, int newLine) => oldLine < _old.Length && newLine < _new.Length && _old[oldLine] == _new[newLine];

    private List<DiffHunk> Hunks()
    {
        var hunks = new List<DiffHunk>();
        int oldLine = 1, newLine = 1, next = 0;
        while (FindChange(next) is >= 0 and var change)
        {
            var start = Math.Max(next, change - Context);
            oldLine += start - next;
            newLine += start - next;
            next = FindEndOfHunk(change);
            var lines = _lines.GetRange(start, next - start);
            var (oldCount, newCount) = (lines.Count(static line => line[0] != '+'), lines.Count(static line => line[0] != '-'));
            hunks.Add(new DiffHunk($"@@ -{Range(oldLine, oldCount)} +{Range(newLine, newCount)} @@", lines));
            oldLine += oldCount;
            newLine += newCount;
        }

        return hunks;
    }

    private int FindChange(int start) => _lines.FindIndex(start, static line => line[0] != ' ');

    /// <summary>Changes whose lines around would meet are shown together.</summary>
    private int FindEndOfHunk(int change)
    {
        var last = change;
        for (var i = change; i < _lines.Count && i - last <= (2 * Context) + 1; i++)
        {
            if (_lines[i][0] != ' ') last = i;
        }

        return Math.Min(last + 1 + Context, _lines.Count);
    }

    /// <summary>First line and number of lines; a place without lines is named by the line before it.</summary>
    private static string Range(int line, int count) => count == 1
        ? line.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? line - 1 : line)},{count}");
}
