namespace Wplint.Core.Parsing;

/// <summary>Tells whose clause a number is when another document is named beside it: ISO/IEC 27001 の 9.2, 利用規約 第5条, 9.2 of ISO/IEC 27001.</summary>
internal static class OtherDocument
{
    private const int Reach = 40;

    /// <summary>What may stand between a standard and the number of its clause.</summary>
    private static readonly string[] Links =
    [
        "附属書A", "付属書A", "附属書", "付属書", "Annex A", "annex A", "箇条", "項番", "管理策", "管理目的", "要求事項", "clauses", "clause", "Clause", "controls", "control", "section", "の", "'s", "’s", ":",
    ];

    private static readonly string[] Documents = ["利用規約", "規約", "約款", "契約書", "仕様書", "規程", "規則", "マニュアル", "ガイドライン", "ガイド", "SLA", "手順書", "規格", "法"];

    /// <summary>The document; null where the number is this paper's.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="citation">The last citation before it; null where there is none.</param>
    public static string? Find(string text, int start, CitationMatch? citation)
    {
        if (citation is not null && start - citation.End <= Reach && IsLink(text.AsSpan(citation.End, start - citation.End))) return text[citation.Start..citation.End];
        var before = text.AsSpan(0, start).TrimEnd(" 「『(").TrimEnd('の').TrimEnd(" 」』)");
        foreach (var document in Documents)
        {
            if (before.EndsWith(document, StringComparison.Ordinal)) return document;
        }

        return null;
    }

    /// <summary>The document named behind the number: 9.2 of ISO/IEC 27001, 9.2 of the standard. Null where none is.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="end">Where number and title end.</param>
    /// <param name="citation">The next citation behind it; null where there is none.</param>
    public static string? FindBehind(string text, int end, CitationMatch? citation)
    {
        const string signs = " )]」』\"”";
        var behind = text.AsSpan(end).TrimStart(signs);
        if (!behind.StartsWith("of ") && !behind.StartsWith("in ")) return null;
        if (behind[3..].StartsWith("the standard")) return "the standard";
        if (citation is null || citation.Start < end || citation.Start - end > Reach) return null;
        return text.AsSpan(end, citation.Start - end).Trim(signs) is "of" or "in" or "of the" ? text[citation.Start..citation.End] : null;
    }

    private static bool IsLink(ReadOnlySpan<char> between)
    {
        const string signs = " )]」』(「『";
        while (!(between = between.TrimStart(signs)).IsEmpty)
        {
            var length = 0;
            foreach (var link in Links)
            {
                if (between.StartsWith(link, StringComparison.Ordinal)) length = Math.Max(length, link.Length);
            }

            if (length == 0) return false;
            between = between[length..];
        }

        return true;
    }
}
