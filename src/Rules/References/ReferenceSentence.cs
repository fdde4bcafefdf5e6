namespace Wplint.Rules.References;

/// <summary>The sentence around a reference, and whether it says that nothing is to be found there.</summary>
internal static class ReferenceSentence
{
    private static readonly string[] Exclusions =
    [
        "対象外", "対象としない", "適用外", "適用範囲外", "範囲外", "適用除外", "除外", "除く", "除き", "該当しない", "該当しま", "含まれ", "含みま", "削除", "not applicable", "out of scope", "does not apply", "do not apply", "exclud", "except",
    ];

    /// <summary>Whether a reference stands in a table, where numbers are mapped and listed.</summary>
    public static bool IsInTable(Reference reference) => FindBlock(reference) is TableBlock;

    /// <summary>Whether a reference stands in a cell that only maps or lists numbers; an answer may stand in a cell as well, and send the reader elsewhere.</summary>
    public static bool IsInList(Reference reference) => IsInTable(reference) && !(reference.HasCue && IsInSentence(reference));

    private static bool IsInSentence(Reference reference)
    {
        foreach (var passage in FindBlock(reference)?.Passages ?? [])
        {
            if (passage.Span.Contains(reference.Span)) return passage.Folded.AsSpan().TrimEnd() is [.., '.' or '。'];
        }

        return false;
    }

    /// <summary>Whether a reference is the end of a range (17.1.1 ～ 17.1.3), or its sentence declares the clause out of scope.</summary>
    public static bool IsDeclaredAbsent(Reference reference)
    {
        foreach (var passage in FindBlock(reference)?.Passages ?? [])
        {
            if (!passage.Span.Contains(reference.Span)) continue;
            var before = passage.Text.AsSpan(0, passage.FromSource(reference.Span.Start)).TrimEnd(" 「『(（\"“");
            var behind = passage.Text.AsSpan(passage.FromSource(reference.Span.End)).TrimStart(" 」』)）\"”");
            if (before is [.., '~' or '～' or '〜' or '–'] || behind is ['~' or '～' or '〜' or '-' or '–', ..]) return true;
            if (Phrases.ContainsAny(Sentence.Around(passage, reference.Span).Text, Exclusions)) return true;
        }

        return false;
    }

    private static Block? FindBlock(Reference reference)
    {
        var blocks = reference.Clause?.Body ?? [];
        int low = 0, high = blocks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].Span.Start <= reference.Span.Start) low = middle + 1;
            else high = middle;
        }

        return low > 0 && blocks[low - 1].Span.Contains(reference.Span) ? blocks[low - 1] : null;
    }
}
