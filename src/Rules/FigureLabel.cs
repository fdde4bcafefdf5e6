using System.Globalization;

namespace Wplint.Rules;

/// <summary>What names a figure or table: 図1, 表3-1, Figure 2.</summary>
/// <param name="Kind">Figure or table.</param>
/// <param name="Word">The word, in half width and lower case.</param>
/// <param name="Number">The number, in half width: 1, 3-1.</param>
internal sealed record FigureLabel(ReferenceKind Kind, string Word, string Number)
{
    private static readonly string[] FigureWords = ["図表", "図", "figure", "fig."];
    private static readonly string[] TableWords = ["表", "table"];

    /// <summary>Equal for all labels of one figure: Fig. 2 is Figure 2.</summary>
    public string Key => KeyOf(Kind, Number);

    /// <summary>What stands before the last level of the number: 3- in 3-1.</summary>
    public string Beginning => Number[..(Number.LastIndexOf('-') + 1)];

    /// <summary>The first level of the number.</summary>
    public string First => Number.IndexOf('-') is > 0 and var end ? Number[..end] : Number;

    /// <summary>The last level of the number.</summary>
    public int Value => int.TryParse(Number.AsSpan(Beginning.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    /// <summary>The key of the figure or table with a number.</summary>
    public static string KeyOf(ReferenceKind kind, string number) => $"{(kind == ReferenceKind.Table ? 'T' : 'F')}{number}";

    /// <summary>The label that a text begins with; null where there is none, as in 下図.</summary>
    public static FigureLabel? Read(string text) => Read(TextFolding.FoldEach(text).ToLowerInvariant(), 0);

    /// <summary>The first label anywhere in a title, as in 責任分界点（図1）; null where there is none.</summary>
    /// <param name="title">The title.</param>
    public static FigureLabel? Find(Passage title)
    {
        var text = title.Lower;
        for (var start = text.AsSpan().IndexOfAny("図表ft"); start >= 0 && start < text.Length; start++)
        {
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && Read(text, start) is { } label) return label;
        }

        return null;
    }

    private static FigureLabel? Read(string text, int start) =>
        Read(text, start, ReferenceKind.Figure, FigureWords) ?? Read(text, start, ReferenceKind.Table, TableWords);

    private static FigureLabel? Read(string text, int start, ReferenceKind kind, string[] words)
    {
        foreach (var word in words)
        {
            if (string.CompareOrdinal(text, start, word, 0, word.Length) != 0) continue;
            var first = start + word.Length;
            while (first < text.Length && text[first] is ' ' or '-') first++;
            var end = first;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (end > first && text[end] is '-' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
            if (end > first) return new FigureLabel(kind, word, text[first..end].Replace('.', '-'));
        }

        return null;
    }
}
