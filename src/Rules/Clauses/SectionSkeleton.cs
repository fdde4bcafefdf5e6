namespace Wplint.Rules.Clauses;

/// <summary>Writes the beginnings of missing sections, which say that they are to be written (WP2008 finds them until they are).</summary>
/// <param name="paper">The paper.</param>
internal sealed class SectionSkeleton(Whitepaper paper)
{
    private readonly bool _isJapanese = paper.Language == Language.Japanese;
    private readonly string _lineEnd = paper.Source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>A section on the purpose, before all others.</summary>
    public Edit Purpose() => _isJapanese ? AtBeginning("はじめに", "【要記載】本書の目的を記載してください。") : AtBeginning("Introduction", "TBD: say what the purpose of this paper is.");

    /// <summary>A section on the scope, before all others.</summary>
    public Edit Scope() => _isJapanese ? AtBeginning("適用範囲", "【要記載】本書の適用範囲を記載してください。") : AtBeginning("Scope", "TBD: say which services this paper covers.");

    /// <summary>A version history at the end, which begins with the version and date of the cover.</summary>
    public Edit History()
    {
        var (title, header, change) = _isJapanese ? ("改訂履歴", "| 版 | 日付 | 改訂内容 |", "【要記載】") : ("Version history", "| Version | Date | Changes |", "TBD");
        var row = $"| {paper.Cover.Version?.Text ?? "TBD"} | {paper.Cover.Date?.Text ?? "TBD"} | {change} |";
        var before = paper.Source.Text.EndsWith('\n') ? _lineEnd : _lineEnd + _lineEnd;
        return new Edit(new TextSpan(paper.Source.Length, 0), $"{before}{Heading(title)}{_lineEnd}{_lineEnd}{header}{_lineEnd}|---|---|---|{_lineEnd}{row}{_lineEnd}");
    }

    private Edit AtBeginning(string title, string body)
    {
        var first = paper.Source.GetLineSpan(paper.Source.GetLine(paper.AllClauses[0].HeadingSpan.Start));
        return new Edit(new TextSpan(first.Start, 0), $"{Heading(title)}{_lineEnd}{_lineEnd}{body}{_lineEnd}{_lineEnd}");
    }

    /// <summary>A heading at the level of the first one; a bare line where the paper has no marks.</summary>
    private string Heading(string title) => paper.AllClauses[0].HeadingLevel is > 0 and var level ? $"{new string('#', level)} {title}" : title;
}
