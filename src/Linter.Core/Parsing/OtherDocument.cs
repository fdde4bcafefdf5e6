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

    private static readonly string[] Documents =
    [
        "利用規約", "規約", "約款", "契約書", "契約", "仕様書", "説明書", "手順書", "規程", "規定", "規則", "規格", "規範", "基準", "指針", "要件", "条例", "法", "マニュアル", "ガイドライン", "ガイド", "ハンドブック", "リファレンス", "ポリシー", "別紙", "別添", "別冊", "資料", "SLA",
    ];

    /// <summary>What a part of a document is called, between its name and the number.</summary>
    private static readonly string[] Parts = ["sections", "section", "clauses", "clause", "chapter", "article", "requirements", "requirement", "controls", "control", "の"];

    private static readonly string[] EnglishDocuments = ["guide", "manual", "terms", "policy", "agreement", "handbook", "specification", "contract", "addendum", "regulation", "act"];

    private static readonly string[] ThisPaper = ["this ", "the present ", "our paper", "our white paper", "our whitepaper", "the paper", "the white paper", "the whitepaper"];

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

        return FindName(text.AsSpan(0, start));
    }

    /// <summary>A name in Latin letters right before the number, or before what its part is called: RFC 5246, section 7.4; NIST SP 800-144 の 4.1; our DPA (section 4.2).</summary>
    private static string? FindName(ReadOnlySpan<char> before)
    {
        const string signs = " ,(";
        before = before.TrimEnd();
        foreach (var part in Parts)
        {
            if (!before.EndsWith(part, StringComparison.OrdinalIgnoreCase)) continue;
            before = before[..^part.Length].TrimEnd(signs);
            break;
        }

        var start = before.Length;
        while (start > 0 && (char.IsAsciiLetterOrDigit(before[start - 1]) || before[start - 1] is '-' or '.')) start--;
        var word = before[start..].ToString();
        var isAbbreviation = word.Length > 1 && word.All(static character => !char.IsAsciiLetterLower(character)) && word.Any(char.IsAsciiLetterUpper);
        var isNumber = word.Length > 2 && char.IsAsciiDigit(word[0]) && start > 1 && before[start - 1] == ' ' && char.IsAsciiLetterUpper(before[start - 2]);
        return isAbbreviation || isNumber || EnglishDocuments.Contains(word, StringComparer.OrdinalIgnoreCase) ? word : null;
    }

    /// <summary>The document named behind the number: 9.2 of ISO/IEC 27001, 9.2 of the standard, 9.2 in our terms of service. Null where none is.</summary>
    /// <param name="text">Folded to half width.</param>
    /// <param name="end">Where number and title end.</param>
    /// <param name="citation">The next citation behind it; null where there is none.</param>
    public static string? FindBehind(string text, int end, CitationMatch? citation)
    {
        var behind = text.AsSpan(end).TrimStart(" )]」』\"”");
        if (!behind.StartsWith("of ") && !behind.StartsWith("in the ") && !behind.StartsWith("in our ")) return null;
        behind = behind[3..];
        foreach (var paper in ThisPaper)
        {
            if (behind.StartsWith(paper, StringComparison.OrdinalIgnoreCase)) return null;
        }

        if (citation is not null && text.Length - behind.Length == citation.Start) return text[citation.Start..citation.End];
        var stop = behind.IndexOfAny(".,;。)");
        return behind[..Math.Min(stop < 0 ? behind.Length : stop, Reach)].ToString();
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
