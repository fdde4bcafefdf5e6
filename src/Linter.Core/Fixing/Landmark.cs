namespace Wplint.Core.Fixing;

/// <summary>Something that the parser recognised in a paper: a clause, a piece of its text, an entry of the contents or the history, a value of the cover.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Reading">How it was read.</param>
internal sealed record Landmark(LocalizedText Kind, TextSpan Span, string Reading)
{
    private static readonly LocalizedText ClauseKind = new("clause", "項目");
    private static readonly LocalizedText TextKind = new("text", "本文");
    private static readonly LocalizedText ContentsKind = new("entry of the contents", "目次の項目");
    private static readonly LocalizedText HistoryKind = new("entry of the history", "改訂履歴の行");
    private static readonly LocalizedText TitleKind = new("title", "表題");
    private static readonly LocalizedText VersionKind = new("version", "版");
    private static readonly LocalizedText DateKind = new("date", "日付");

    /// <summary>The landmarks of a paper, always in the same order. Papers with the same ones are understood alike.</summary>
    public static List<Landmark> Of(Whitepaper paper)
    {
        var landmarks = new List<Landmark>();
        Add(TitleKind, paper.Cover.Title?.Span, paper.Cover.Title?.Text, landmarks);
        Add(VersionKind, paper.Cover.Version?.Span, paper.Cover.Version?.Text, landmarks);
        Add(DateKind, paper.Cover.Date?.Span, paper.Cover.Date?.Text, landmarks);
        foreach (var entry in paper.Contents?.Entries ?? []) landmarks.Add(new(ContentsKind, entry.Span, $"{entry.Number?.Canonical} {entry.Title.Text} {entry.Page}"));
        foreach (var clause in paper.AllClauses)
        {
            landmarks.Add(new(ClauseKind, clause.HeadingSpan, $"{clause.Number?.Series} {clause.Number?.Canonical} {clause.Title.Text}"));
            foreach (var block in clause.Body) landmarks.Add(new(TextKind, block.Span, block is TextBlock text ? text.Kind.ToString() : block.GetType().Name));
        }

        foreach (var entry in paper.History?.Entries ?? []) landmarks.Add(new(HistoryKind, entry.Span, $"{entry.Version?.Text} {entry.Date?.Text}"));
        return landmarks;
    }

    private static void Add(LocalizedText kind, TextSpan? span, string? reading, List<Landmark> landmarks)
    {
        if (span is { } place) landmarks.Add(new(kind, place, reading ?? ""));
    }
}
