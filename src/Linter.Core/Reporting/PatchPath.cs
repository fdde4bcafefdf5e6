using System.Text;

namespace Wplint.Core.Reporting;

/// <summary>Paths as the heads of a patch name them.</summary>
internal static class PatchPath
{
    /// <summary>The path below <paramref name="side"/> (<c>a</c> or <c>b</c>), quoted where it could be taken for something else.</summary>
    public static string Of(string side, string path)
    {
        var name = $"{side}/{path.TrimStart('/')}";
        if (name.AsSpan().IndexOfAny('"', '\\') >= 0 || name.AsSpan().ContainsAnyInRange('\0', '\u001F')) return Quote(name);
        // A tab ends a name that has blanks.
        return name.Contains(' ', StringComparison.Ordinal) ? $"{name}\t" : name;
    }

    private static string Quote(string name)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in name)
        {
            if (character is '"' or '\\') quoted.Append('\\').Append(character);
            else if (character < ' ') quoted.Append('\\').Append(Convert.ToString(character, 8).PadLeft(3, '0'));
            else quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }
}
