namespace Wplint.Rules.History;

/// <summary>How one version leads to the next.</summary>
internal static class VersionSteps
{
    /// <summary>Whether nothing lies between two versions: 1.1 and 1.2, 1.9 and 2.0, 1.0 and 1.0.1.</summary>
    public static bool IsStep(PaperVersion older, PaperVersion newer) => JumpBetween(older, newer) == 1 && EndsInZeros(older, newer);

    /// <summary>Whether a history may begin with a version: 初版, 1.0, 0.1, 1.</summary>
    public static bool IsBeginning(PaperVersion version) => version.IsFirstEdition || version.Components is [.., 0] or [<= 1] or [0, ..];

    /// <summary>By how much the first number that differs grows; 0 where none does.</summary>
    public static int JumpBetween(PaperVersion older, PaperVersion newer)
    {
        var level = FirstDifference(older, newer);
        return level < newer.Components.Count ? newer.Components[level] - (level < older.Components.Count ? older.Components[level] : 0) : 0;
    }

    /// <summary>Whether the numbers behind the first that differs begin again: 2.0 after 1.9.</summary>
    public static bool EndsInZeros(PaperVersion older, PaperVersion newer)
    {
        for (var i = FirstDifference(older, newer) + 1; i < newer.Components.Count; i++)
        {
            if (newer.Components[i] != 0) return false;
        }

        return true;
    }

    /// <summary>2013年度版 counts years; it says nothing of a 1.0.</summary>
    public static bool IsYear(PaperVersion version) => version.Components is [>= 1900 and <= 2999];

    /// <summary>The index of the first number of the newer version that is not the older one's.</summary>
    public static int FirstDifference(PaperVersion older, PaperVersion newer)
    {
        var level = 0;
        while (level < newer.Components.Count && newer.Components[level] == (level < older.Components.Count ? older.Components[level] : 0)) level++;
        return level;
    }
}
