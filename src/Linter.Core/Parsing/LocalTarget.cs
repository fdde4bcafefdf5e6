using System.Buffers;
using System.Text;

namespace Wplint.Core.Parsing;

/// <summary>Where a link leads that stays with the paper.</summary>
/// <param name="File">A file beside it, relative and decoded; null for none.</param>
/// <param name="Anchor">A place in the paper itself, decoded; null for none.</param>
internal sealed record LocalTarget(string? File, string? Anchor)
{
    private static readonly LocalTarget None = new(null, null);
    private static readonly SearchValues<char> ForeignSigns = SearchValues.Create(":{}<>*|\\");

    /// <summary>
    /// Reads the target of a link. What begins at a root (<c>/img/a.png</c>, <c>//kaede.example</c>), has a scheme or a drive
    /// (<c>mailto:</c>, <c>C:</c>) or is made by a template (<c>{{site}}</c>) leads elsewhere.
    /// </summary>
    public static LocalTarget Read(string target)
    {
        target = Unescape(target);
        if (target.Length == 0 || target.AsSpan().ContainsAny(ForeignSigns)) return None;
        if (target.StartsWith('#')) return target.Length > 1 ? new LocalTarget(null, Decode(target[1..])) : None;
        if (target.StartsWith('/') || target.StartsWith('?')) return None;
        var end = target.AsSpan().IndexOfAny('?', '#');
        return new LocalTarget(Decode(end < 0 ? target : target[..end]), null);
    }

    /// <summary>Without the backslashes that Markdown takes away: <c>a\_b</c>.</summary>
    private static string Unescape(string target)
    {
        if (!target.Contains('\\', StringComparison.Ordinal)) return target;
        var text = new StringBuilder(target.Length);
        for (var i = 0; i < target.Length; i++)
        {
            if (target[i] == '\\' && i + 1 < target.Length && target[i + 1] < '\u0080' && !char.IsAsciiLetterOrDigit(target[i + 1])) i++;
            text.Append(target[i]);
        }

        return text.ToString();
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace("&amp;", "&", StringComparison.Ordinal));
}
