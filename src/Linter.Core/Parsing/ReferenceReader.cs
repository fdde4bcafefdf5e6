using System.Globalization;

namespace Wplint.Core.Parsing;

/// <summary>Finds the places that point to clauses, figures, tables and pages.</summary>
internal sealed class ReferenceReader
{
    private const string Openers = "「『(（【[“\"〈《";
    private const string Closers = "」』)）】]”\"〉》";

    /// <summary>Words before a number that make it a clause of this paper.</summary>
    private static readonly string[] CuesBefore =
        ["see", "section", "sections", "clause", "clauses", "chapter", "control", "controls", "item", "and", "or", "to", "in", "under", "per", "項番", "箇条", "本書", "前出", "後述", "前述", "項", "管理策"];

    /// <summary>Words behind a number, or behind the title quoted with it, that make it a clause.</summary>
    private static readonly string[] CuesBehind =
        ["を参照", "をご参照", "参照", "をご覧", "をご確認", "に記載", "に示", "に定め", "に述べ", "で述べ", "に準", "項", "節", "の管理策", "に関", "のとおり", "の通り", "を追加", "を修正", "を変更", "を更新", "を削除", "の", "に"];

    private readonly List<Reference> _references = [];

    /// <summary>What was found, in the order of reading.</summary>
    public IReadOnlyList<Reference> References => _references;

    /// <summary>Adds the references of a passage.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="citations">The citations found in it, whose clauses are not this paper's.</param>
    /// <param name="part">Where it stands.</param>
    /// <param name="clause">The clause that it stands in.</param>
    public void Add(Passage passage, IEnumerable<Citation> citations, PaperPart part, Clause? clause)
    {
        var text = OneToOne.Fold(passage.Text);
        var cited = citations.ToArray();
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && (char.IsAsciiLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or '/' or '-' or ':' && IsDigitBefore(text, i - 1))) continue;
            if (Array.Find(cited, citation => citation.Span.Contains(passage.ToSource(i))) is not null) continue;
            var found = ReadFigure(passage, text, i) ?? ReadPage(passage, text, i) ?? ReadClause(passage, text, i, cited);
            if (found is null) continue;
            _references.Add(new Reference
            {
                Kind = found.Kind,
                Span = found.Span,
                Number = found.Number,
                Ordinal = found.Ordinal,
                Title = found.Title,
                Document = found.Document,
                Clause = clause,
                Part = part,
            });
            i = found.End - 1;
        }
    }

    private static Found? ReadClause(Passage passage, string text, int start, Citation[] cited)
    {
        if (text[start] is not ((>= '0' and <= '9') or 'A' or 'C' or '第')) return null;
        if (NumberReader.Read(text, start) is not { } match) return null;
        if (match.Form == NumberForm.Digits && match.Components.Count < 2) return null;
        if (match.Form is NumberForm.Roman) return null;
        var end = match.IsClosed ? match.End - 1 : match.End;
        var opener = start > 0 && Openers.Contains(text[start - 1]) ? text[start - 1] : '\0';
        var isListed = opener == '\0' && IsListed(text, start);
        var titleEnd = opener != '\0' || isListed ? FindTitleEnd(text, end) : end;
        if (!IsReference(text, start, end, titleEnd, match, opener != '\0' || isListed)) return null;

        var title = passage.Slice(end, titleEnd - end).Trim();
        var document = FindDocument(text, start, passage, cited);
        var span = passage.ToSource(start, (title.IsBlank ? end : titleEnd) - start);
        return new Found(ReferenceKind.Clause, title.IsBlank ? span : TextSpan.FromBounds(span.Start, title.Span.End), Math.Max(titleEnd, end))
        {
            Number = (match with { End = end }).ToNumber(passage, SeriesOf(match)),
            Title = title.IsBlank ? null : title,
            Document = document,
        };
    }

    private static bool IsReference(string text, int start, int end, int titleEnd, NumberMatch match, bool isQuoted)
    {
        if (match.Form != NumberForm.Digits) return true; // 第3章
        if (match.Prefix == "CLD") return true;
        var hasCue = HasCueBefore(text, start) || (titleEnd > end && isQuoted) || HasCueBehind(text, end, titleEnd);
        if (match.Prefix == "A") return match.Components.Count >= 3 || hasCue || isQuoted;
        if (match.Components.Count == 2) return isQuoted ? titleEnd > end || HasCueBehind(text, end, titleEnd) : HasCueBefore(text, start) || HasStrongCueBehind(text, end);
        if (hasCue) return !IsBehindProductName(text, start) || isQuoted;
        return match.Components.Count == 3 && match.Components[0] is >= 5 and <= 18 && !IsBehindProductName(text, start);
    }

    /// <summary>Form alone: what it points to is for a rule to look up.</summary>
    private static ClauseSeries SeriesOf(NumberMatch match) =>
        match.Form == NumberForm.Digits && (match.Prefix.Length > 0 || (match.Components.Count >= 3 && match.Components[0] is >= 5 and <= 18))
            ? ClauseSeries.Controls
            : ClauseSeries.Chapters;

    /// <summary>In 「… （9.4.1 …、CLD9.5.2 …） the second number stands behind a separator in the same brackets.</summary>
    private static bool IsListed(string text, int start)
    {
        if (start == 0 || text[start - 1] is not ('、' or ',' or ' ' or '・' or '/' or '~' or '～')) return false;
        var depth = 0;
        for (var i = start - 1; i >= Math.Max(0, start - 120); i--)
        {
            if (Closers.Contains(text[i]) && text[i] != '"') depth++;
            else if (Openers.Contains(text[i]) && text[i] != '"')
            {
                if (depth-- > 0) continue;
                return i + 1 < text.Length && NumberReader.Read(text, i + 1) is { } first && (first.Components.Count >= 2 || first.Prefix.Length > 0);
            }
        }

        return false;
    }

    /// <summary>A quoted title ends with its brackets, or where a separator leads to the next number.</summary>
    private static int FindTitleEnd(string text, int end)
    {
        var depth = 0;
        for (var i = end; i < text.Length && i < end + 120; i++)
        {
            if (text[i] is '。') return end;
            if (Openers.Contains(text[i]) && text[i] != '"') depth++;
            else if (Closers.Contains(text[i]))
            {
                if (depth-- == 0) return i;
            }
            else if (text[i] is '、' or ',' or '・' or '/' && SkipSpaces(text, i + 1) is var next && NumberReader.Read(text, next) is { } number && (number.Components.Count >= 2 || number.Prefix.Length > 0))
            {
                return i;
            }
        }

        return end;
    }

    private static bool HasCueBefore(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        foreach (var cue in CuesBefore)
        {
            if (!before.EndsWith(cue, StringComparison.OrdinalIgnoreCase)) continue;
            if (!char.IsAsciiLetter(cue[0]) || before.Length == cue.Length || !char.IsLetter(before[before.Length - cue.Length - 1])) return true;
        }

        return before.Length > 1 && before[^1] is '~' or '～' or '〜' && char.IsAsciiDigit(before.TrimEnd("~～〜 ")[^1]);
    }

    private static bool HasCueBehind(string text, int end, int titleEnd)
    {
        var behind = text.AsSpan(Math.Max(end, titleEnd)).TrimStart("」』)）】]”\" ");
        foreach (var cue in CuesBehind)
        {
            if (behind.StartsWith(cue, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool HasStrongCueBehind(string text, int end)
    {
        var behind = text.AsSpan(end).TrimStart();
        return behind.StartsWith("を参照", StringComparison.Ordinal) || behind.StartsWith("をご参照", StringComparison.Ordinal) || behind.StartsWith("参照", StringComparison.Ordinal)
            || behind.StartsWith("節", StringComparison.Ordinal) || behind.StartsWith("項", StringComparison.Ordinal) || behind.StartsWith("をご覧", StringComparison.Ordinal);
    }

    /// <summary>TLS 1.2, PCI DSS 4.0.1, Apache 9.4.1: a number behind a Latin word that is no cue is a version.</summary>
    private static bool IsBehindProductName(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return before.Length > 0 && char.IsAsciiLetterOrDigit(before[^1]) && !HasCueBefore(text, start);
    }

    /// <summary>The other document that a clause belongs to: the citation, or the 規約 or 規程, right before the number.</summary>
    private static string? FindDocument(string text, int start, Passage passage, Citation[] cited)
    {
        foreach (var citation in cited)
        {
            if (citation.Span.End > passage.ToSource(start)) continue;
            var from = start;
            while (from > 0 && passage.ToSource(from - 1) >= citation.Span.End) from--;
            var between = text.AsSpan(from, start - from).Trim(" )]」");
            if (between.Length == 0 || between is "の" or "の箇条" or "箇条" or "附属書A" or "付属書A" or "附属書Aの" or "付属書Aの" or "の附属書A" or "の附属書Aの" or "の項番" or "Annex A" or "clause" or "Clause" or "control" or "'s" or ":" or "管理策" or "の管理策" or ",")
                return citation.Text;
        }

        var before = text.AsSpan(0, start).TrimEnd(" 「『(").TrimEnd('の').TrimEnd(" 」』)");
        foreach (var document in (ReadOnlySpan<string>)["利用規約", "規約", "約款", "契約書", "仕様書", "規程", "マニュアル", "ガイドライン", "SLA", "手順書", "法"])
        {
            if (before.EndsWith(document, StringComparison.Ordinal)) return document;
        }

        return null;
    }

    private static Found? ReadFigure(Passage passage, string text, int start)
    {
        if (text[start] is '下' or '上' or '次' or '右' or '左' && start + 1 < text.Length && text[start + 1] is '図' or '表')
        {
            if (start + 2 < text.Length && text[start + 2] is '示' or '面' or '形' or '書' or '記' or '現') return null;
            return new Found(text[start + 1] == '図' ? ReferenceKind.Figure : ReferenceKind.Table, passage.ToSource(start, 2), start + 2);
        }

        foreach (var (word, kind) in (ReadOnlySpan<(string, ReferenceKind)>)[("図", ReferenceKind.Figure), ("表", ReferenceKind.Table), ("Figure", ReferenceKind.Figure), ("Fig.", ReferenceKind.Figure), ("Table", ReferenceKind.Table)])
        {
            if (string.CompareOrdinal(text, start, word, 0, word.Length) != 0) continue;
            var digits = SkipSpaces(text, start + word.Length);
            if (digits < text.Length && text[digits] == '-') digits++;
            if (ReadInteger(text, digits) is not var (value, end)) return null;
            return new Found(kind, passage.ToSource(start, end - start), end) { Ordinal = value };
        }

        return null;
    }

    /// <summary>P5, p.5, 5ページ.</summary>
    private static Found? ReadPage(Passage passage, string text, int start)
    {
        if (text[start] is 'P' or 'p')
        {
            var digits = start + 1 < text.Length && text[start + 1] == '.' ? start + 2 : start + 1;
            if (ReadInteger(text, digits) is not var (value, end) || (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))) return null;
            return new Found(ReferenceKind.Page, passage.ToSource(start, end - start), end) { Ordinal = value };
        }

        if (ReadInteger(text, start) is var (page, pageEnd) && text.AsSpan(pageEnd).TrimStart() is var rest && (rest.StartsWith("ページ", StringComparison.Ordinal) || rest.StartsWith("頁", StringComparison.Ordinal)))
            return new Found(ReferenceKind.Page, passage.ToSource(start, pageEnd - start), pageEnd) { Ordinal = page };
        return null;
    }

    private static (int Value, int End)? ReadInteger(string text, int position)
    {
        var end = position;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - position is 0 or > 3 ? null : (int.Parse(text.AsSpan(position, end - position), NumberStyles.None, CultureInfo.InvariantCulture), end);
    }

    private static bool IsDigitBefore(string text, int index) => index > 0 && char.IsAsciiDigit(text[index - 1]);

    private static int SkipSpaces(string text, int position)
    {
        while (position < text.Length && text[position] == ' ') position++;
        return position;
    }

    private sealed record Found(ReferenceKind Kind, TextSpan Span, int End)
    {
        public ClauseNumber? Number { get; init; }

        public int Ordinal { get; init; }

        public Passage? Title { get; init; }

        public string? Document { get; init; }
    }
}
