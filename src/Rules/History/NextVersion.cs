using System.Globalization;

namespace Wplint.Rules.History;

/// <summary>Tells which version comes next, and writes it.</summary>
internal static class NextVersion
{
    /// <summary>The numbers of the next version: the cover's, where that is ahead of the history; null where nobody can tell.</summary>
    public static IReadOnlyList<int>? After(Timeline timeline, Whitepaper paper)
    {
        if (timeline.NewestVersion?.Version is not { } newest || !Counts(newest)) return null;
        if (paper.Cover.Version is { } cover && Counts(cover) && cover.CompareTo(newest) > 0) return cover.Components;

        var level = LevelOf(timeline, newest);
        var next = newest.Components.ToArray();
        next[level]++;
        for (var i = level + 1; i < next.Length; i++) next[i] = 0;
        return next;
    }

    /// <summary>A version with as many leading zeros and as wide as <paramref name="model"/>; null where that is written in another way (第三版).</summary>
    public static string? Write(PaperVersion model, IReadOnlyList<int> version, SourceText source)
    {
        var written = source[model.NumberSpan];
        var parts = TextFolding.Fold(written).Text.Split('.');
        if (parts.Length != model.Components.Count || !Array.TrueForAll(parts, static part => part.Length > 0 && part.All(char.IsAsciiDigit))) return null;
        var numbers = new string[Math.Max(parts.Length, version.Count)];
        for (var i = 0; i < numbers.Length; i++)
        {
            var hasZeros = i < parts.Length && parts[i].Length > 1 && parts[i][0] == '0';
            numbers[i] = (i < version.Count ? version[i] : 0).ToString(CultureInfo.InvariantCulture).PadLeft(hasZeros ? parts[i].Length : 1, '0');
        }

        return DigitWidth.Like(written, string.Join('.', numbers));
    }

    /// <summary>初版 and 2013年度版 do not.</summary>
    private static bool Counts(PaperVersion version) => !version.IsFirstEdition && !VersionSteps.IsYear(version);

    /// <summary>The last of the numbers that the history counts by: the first one where it goes from 1.0 to 2.0 to 3.0.</summary>
    private static int LevelOf(Timeline timeline, PaperVersion newest)
    {
        var last = -1;
        for (var i = 1; i < timeline.Entries.Count; i++)
        {
            if (timeline.Entries[i - 1].Version is not { } older || timeline.Entries[i].Version is not { } newer || !Counts(older) || !Counts(newer)) continue;
            last = Math.Max(last, VersionSteps.FirstDifference(older, newer));
        }

        return last < 0 ? newest.Components.Count - 1 : Math.Min(last, newest.Components.Count - 1);
    }
}
