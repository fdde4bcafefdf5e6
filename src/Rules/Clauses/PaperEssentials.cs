namespace Wplint.Rules.Clauses;

/// <summary>Whether a paper says of itself what its readers need to know: version, date, publisher, purpose, scope. In doubt it does.</summary>
internal sealed class PaperEssentials
{
    /// <summary>A file with fewer controls is no paper, or a part of one.</summary>
    private const int FewestControls = 5;

    private static readonly string[] PurposeWords = ["目的", "はじめに", "概要", "について", "背景", "位置づけ", "位置付け", "本書は", "purpose", "introduction", "overview", "about", "background", "this paper", "this white", "this document"];
    private static readonly string[] ScopeWords = ["範囲", "対象", "スコープ", "scope", "applies to", "covers", "apply to"];
    private static readonly string[] VersionWords = ["版", "バージョン", "ver.", "version", "revision", "edition"];

    /// <summary>What dates are written with that wplint cannot read: 令和六年六月.</summary>
    private static readonly string[] DateWords = ["年", "january", "february", "march", "april", "may ", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] CompanyWords =
    [
        "会社", "(株)", "(有)", "(同)", "法人", "組合", "機構", "協会", "財団", "大学", "copyright", "©", " inc", " corp", " ltd", " llc", " llp", " gmbh", " plc", " limited", " k.k", " ag,", " b.v", " university",
    ];

    private static readonly LocalizedText Version = new("version", "版");
    private static readonly LocalizedText Date = new("date", "日付");
    private static readonly LocalizedText Publisher = new("publisher", "発行者");

    private readonly Whitepaper _paper;

    public PaperEssentials(Whitepaper paper) => _paper = paper;

    /// <summary>Whether the file holds a whole paper: one chapter of a paper in several files has no cover.</summary>
    public bool IsWhole => (_paper.Cover.Title is not null || _paper.Contents is not null || _paper.FrontMatter is not null) && _paper.Controls.Take(FewestControls).Count() == FewestControls;

    /// <summary>Where what belongs on the cover is missing.</summary>
    public TextSpan Beginning => _paper.Source.GetFirstLine(_paper.Cover.Title?.Span ?? _paper.Contents?.Span ?? _paper.Clauses[0].HeadingSpan);

    /// <summary>The first heading.</summary>
    public TextSpan FirstHeading => _paper.Source.GetFirstLine(_paper.AllClauses[0].HeadingSpan);

    /// <summary>The last heading.</summary>
    public TextSpan LastHeading => _paper.Source.GetFirstLine(_paper.AllClauses[^1].HeadingSpan);

    /// <summary>Whether the paper says what it is for.</summary>
    public bool HasPurpose => Says(PurposeWords);

    /// <summary>Whether the paper says what it covers.</summary>
    public bool HasScope => Says(ScopeWords);

    /// <summary>What is nowhere; null where nothing is missing.</summary>
    public LocalizedText? FindMissing()
    {
        var missing = new List<LocalizedText>(3);
        if (!HasVersion()) missing.Add(Version);
        if (!HasDate()) missing.Add(Date);
        if (!HasPublisher()) missing.Add(Publisher);
        return missing switch
        {
            [] => null,
            [var only] => only,
            [.. var others, var last] => new($"{string.Join(", ", others.Select(static name => name.En))} or {last.En}", string.Join('・', missing.Select(static name => name.Ja))),
        };
    }

    private bool HasVersion()
    {
        if (_paper.Cover.Version is not null || _paper.Cover.UnreadVersion is not null || _paper.FrontMatter?.Find("version") is not null || _paper.History?.HasVersionColumn == true) return true;
        foreach (var entry in _paper.History?.Entries ?? [])
        {
            if (entry.Version is not null || entry.UnreadVersion is not null) return true;
        }

        return Has(_paper.Cover.Body, VersionWords);
    }

    /// <summary>A date may also close the paper, as it closes a letter.</summary>
    private bool HasDate()
    {
        if (_paper.Cover.Date is not null || _paper.Cover.UnreadDate is not null || _paper.FrontMatter?.Find("date") is not null || _paper.History?.HasDateColumn == true) return true;
        foreach (var entry in _paper.History?.Entries ?? [])
        {
            if (entry.Date is not null || entry.UnreadDate is not null) return true;
        }

        foreach (var date in _paper.Dates)
        {
            if (_paper.Cover.Span.Contains(date.Span) || _paper.AllClauses[^1].Span.Contains(date.Span)) return true;
        }

        return Has(_paper.Cover.Body, DateWords);
    }

    /// <summary>On the cover by itself, or anywhere in the text by its legal form, or by what it calls itself: スミレクラウド（以下「当社」）.</summary>
    private bool HasPublisher()
    {
        if (_paper.Cover.Publisher is not null || _paper.FrontMatter?.Find("publisher") is not null || _paper.DefinedTerms.Count > 0 || Has(_paper.Cover.Body, CompanyWords)) return true;
        foreach (var block in _paper.Cover.Body)
        {
            if (!IsExplained(block.Span)) return true;
        }

        foreach (var clause in _paper.AllClauses)
        {
            if (Has(clause.Body, CompanyWords)) return true;
        }

        return false;
    }

    /// <summary>Whether a line of the cover is known to be something else than a name.</summary>
    private bool IsExplained(TextSpan line) =>
        _paper.Cover.Title is { } title && line.Overlaps(title.Span)
        || _paper.Cover.Version is { } version && line.Overlaps(version.Span)
        || _paper.Cover.Date is { } date && line.Overlaps(date.Span);

    /// <summary>Whether the cover or a section of the paper's own speaks of it.</summary>
    private bool Says(string[] words)
    {
        if (Has(_paper.Cover.Body, words)) return true;
        foreach (var clause in _paper.AllClauses)
        {
            if (clause.Control is null && (Phrases.ContainsAny(clause.Title.Lower, words) || Has(clause.Body, words))) return true;
        }

        return false;
    }

    private static bool Has(IReadOnlyList<Block> blocks, string[] words)
    {
        foreach (var block in blocks)
        {
            foreach (var passage in block.Passages)
            {
                if (Phrases.ContainsAny(passage.Lower, words)) return true;
            }
        }

        return false;
    }
}
