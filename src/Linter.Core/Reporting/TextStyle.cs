namespace Wplint.Core.Reporting;

/// <summary>How findings are printed for people.</summary>
/// <param name="UseColor">Whether the terminal understands colours.</param>
/// <param name="Width">Cells that a line of a paper may take; longer lines are cut around what is reported.</param>
public sealed record TextStyle(bool UseColor = false, int Width = TextStyle.DefaultWidth)
{
    /// <summary>Cells where no terminal says otherwise.</summary>
    public const int DefaultWidth = 100;

    private const string Reset = "\x1b[0m";

    /// <summary>Writes a text in a colour, if there are any.</summary>
    internal void Paint(string color, string text, TextWriter writer) => writer.Write(UseColor ? $"{color}{text}{Reset}" : text);
}
