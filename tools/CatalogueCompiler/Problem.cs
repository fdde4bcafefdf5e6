using System.Globalization;

namespace Wplint.Tools.CatalogueCompiler;

/// <summary>Something wrong in a catalogue. Its text is what MSBuild reads as an error with file and line.</summary>
internal sealed record Problem(string File, long Line, long Column, string Message)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): error CATALOGUE: {Message}");
}
