using Wplint.Core.Fixing;

namespace Wplint.Core.Reporting;

/// <summary>Prints what fixes change as a unified diff, which <c>git apply</c> and <c>patch -p1</c> take.</summary>
/// <param name="writer">Where to print.</param>
/// <param name="style">Colours.</param>
/// <param name="isForEyes">Whether a person sees it on a terminal: then control characters of a paper are shown and not sent.</param>
public sealed class DiffReporter(TextWriter writer, TextStyle style, bool isForEyes)
{
    private const string Added = "\x1b[32m";
    private const string Removed = "\x1b[31m";
    private const string Place = "\x1b[36m";
    private const string Name = "\x1b[1m";

    /// <summary>Prints the changes of all files.</summary>
    public void Write(FixResult result)
    {
        foreach (var file in result.Files)
        {
            if (file.IsChanged) Write(file);
        }
    }

    private void Write(FileFix file)
    {
        // The mark is part of the first line, which else would not be the file's.
        var mark = file.HasByteOrderMark ? "\uFEFF" : "";
        WriteLine(Name, $"--- {PatchPath.Of("a", file.Path)}");
        WriteLine(Name, $"+++ {PatchPath.Of("b", file.Path)}");
        foreach (var hunk in LineDiff.Between(mark + file.Before.Text, mark + file.After.Text))
        {
            WriteLine(Place, hunk.Head);
            foreach (var line in hunk.Lines) WriteContent(line);
        }
    }

    private void WriteContent(string line)
    {
        var isWhole = line[^1] == '\n';
        var text = isWhole ? line[..^1] : line;
        var color = line[0] switch { '+' => Added, '-' => Removed, _ => "" };
        WriteLine(color, isForEyes ? TerminalText.Escape(text.TrimEnd('\r')) : text);
        if (!isWhole) WriteLine("", "\\ No newline at end of file");
    }

    private void WriteLine(string color, string text)
    {
        if (color.Length == 0) writer.Write(text);
        else style.Paint(color, text, writer);
        writer.Write('\n');
    }
}
