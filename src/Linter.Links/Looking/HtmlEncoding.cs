using System.Text;
using System.Text.RegularExpressions;

namespace Wplint.Links.Looking;

/// <summary>In which encoding a page is written, as browsers find out.</summary>
internal static partial class HtmlEncoding
{
    /// <summary>Where a page says its encoding, it does so within so many bytes.</summary>
    public const int HeadLength = 1024;

    /// <summary>Finds the encoding; UTF-8 where nothing is said, or nothing that is known.</summary>
    /// <param name="charset">What the server says; null for nothing.</param>
    /// <param name="page">How the page begins.</param>
    public static Encoding Find(string? charset, ReadOnlySpan<byte> page) => page switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        _ => ByName(charset?.Trim('"', '\'')) ?? ByName(Declared(page)) ?? Encoding.UTF8,
    };

    private static string? Declared(ReadOnlySpan<byte> page)
    {
        var match = Declaration.Match(Encoding.Latin1.GetString(page[..Math.Min(page.Length, HeadLength)]));
        return match.Success ? match.Groups["name"].Value : null;
    }

    // The table of the machine would know UTF-7 as well, in which tags hide.
    private static Encoding? ByName(string? name) => name?.ToUpperInvariant() switch
    {
        null => null,
        "UTF-8" or "UTF8" => Encoding.UTF8,
        // What says so is mostly that, and never less.
        "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII" => CodePagesEncodingProvider.Instance.GetEncoding("windows-1252"),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
    };

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?(?<name>[\w.:-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration { get; }
}
