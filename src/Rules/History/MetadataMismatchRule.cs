namespace Wplint.Rules.History;

/// <summary>Front matter is what sites and registers show of a paper; if the paper itself says otherwise, they show something wrong.</summary>
public sealed class MetadataMismatchRule : WhitepaperRule
{
    /// <summary>What would need quotation marks in YAML, or end a value that has them.</summary>
    private const string YamlSigns = "\"'\\:#[]{}&*!|>%@`";

    private static readonly LocalizedText OnCover = new("What the cover says", "表紙の記載");
    private static readonly LocalizedText InHistory = new("The newest entry of the history", "最新の改訂履歴");

    private static readonly LocalizedText DiffersFromHistory = new(
        En: "The front matter says {3} \"{0}\", but the newest entry of the history says \"{1}\". Write \"{2}\" in the front matter.",
        Ja: "フロントマターの {3} は「{0}」ですが、最新の改訂履歴では「{1}」です。フロントマターを「{2}」に直してください。");

    public override RuleDescriptor Descriptor { get; } = new("WP4010", "metadata-mismatch")
    {
        Family = RuleFamily.History,
        Severity = Severity.Error,
        Title = new(En: "Front matter disagrees with the paper", Ja: "フロントマターが本文と異なる"),
        Message = new(
            En: "The front matter says {3} \"{0}\", but the cover says \"{1}\". Write \"{2}\" in the front matter.",
            Ja: "フロントマターの {3} は「{0}」ですが、表紙では「{1}」です。フロントマターを「{2}」に直してください。"),
        Variants = [DiffersFromHistory],
        Fix = new(Applicability.Suggested, En: "Write \"{2}\" in the front matter", Ja: "フロントマターを「{2}」に直す"),
    };

    protected override IEnumerable<Diagnostic> Check(Whitepaper paper, RuleContext context)
    {
        if (paper.FrontMatter is not { } stated) yield break;

        var timeline = context.Once(Timeline.Of);
        if (CheckVersion(stated, paper, timeline) is { } version) yield return version;
        if (CheckDate(stated, paper, timeline) is { } date) yield return date;
        if (CheckText("title", stated, paper, paper.Cover.Title?.Text, paper.Cover.Title?.Span) is { } title) yield return title;
        if (CheckText("publisher", stated, paper, paper.Cover.Publisher?.Text, paper.Cover.Publisher?.Span) is { } publisher) yield return publisher;
    }

    private Diagnostic? CheckVersion(FrontMatter stated, Whitepaper paper, Timeline timeline)
    {
        var newest = timeline.NewestVersion?.Version;
        // Where the cover alone differs, WP4001 says so.
        if (stated.Version is not { } version || Agree(version, paper.Cover.Version) || Agree(version, newest)) return null;
        if ((paper.Cover.Version ?? newest) is not { } right || VersionSteps.IsYear(version) != VersionSteps.IsYear(right)) return null;

        var edit = VersionWriting.Replace(version, right, paper.Source);
        return Report("version", version.Text, version.Span, right.Text, right.Span, VersionWriting.Apply(edit, version), paper.Cover.Version is not null).FixedBy([edit]);
    }

    private Diagnostic? CheckDate(FrontMatter stated, Whitepaper paper, Timeline timeline)
    {
        var newest = timeline.NewestDate?.Date;
        if (stated.Date is not { Exists: true } date || Agree(date, paper.Cover.Date) || Agree(date, newest)) return null;
        if ((paper.Cover.Date ?? newest) is not { Exists: true } right) return null;
        // The cover's month is as good as the newest entry's day, where they agree.
        if (right.Precision < date.Precision && Agree(right, newest)) right = newest!;

        var text = DateWriting.Like(date, right);
        return Report("date", date.Text, date.Span, right.Text, right.Span, text, right == paper.Cover.Date).Replace(text);
    }

    /// <summary>A title or name; the cover may say more than the front matter, and the front matter more than the cover.</summary>
    private Diagnostic? CheckText(string key, FrontMatter stated, Whitepaper paper, string? text, TextSpan? span)
    {
        if (stated.Find(key) is not { } value || text is null || span is not { } place || paper.Source[value.Span] != value.Text) return null;
        var (one, other) = (NameFolding.Fold(value.Text), NameFolding.Fold(text));
        if (one.Length == 0 || other.Length == 0 || Letters.AreJapanese(value.Text) != Letters.AreJapanese(text)) return null;
        if (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal) || IsOnCover(one, paper)) return null;

        var diagnostic = Report(key, value.Text, value.Span, text, paper.Source.GetFirstLine(place), text, isOnCover: true);
        return text.Any(static character => YamlSigns.Contains(character)) ? diagnostic : diagnostic.Replace(text);
    }

    private static bool IsOnCover(string name, Whitepaper paper) =>
        NameFolding.Fold(string.Concat(paper.Cover.Body.SelectMany(static block => block.Passages).Select(static passage => passage.Text))).Contains(name, StringComparison.Ordinal);

    private static bool Agree(PaperVersion stated, PaperVersion? other) =>
        other is not null && (stated.CompareTo(other) == 0 || stated.IsFirstEdition || other.IsFirstEdition);

    private static bool Agree(PaperDate stated, PaperDate? other) => other is not null && stated.AgreesWith(other);

    private Diagnostic Report(string key, string text, TextSpan span, string right, TextSpan rightSpan, string newText, bool isOnCover)
    {
        var diagnostic = Report(span, text, right, newText, key).RelatedTo(rightSpan, isOnCover ? OnCover : InHistory);
        return isOnCover ? diagnostic : diagnostic.Saying(DiffersFromHistory);
    }
}
