namespace Wplint.Rules.CopyPaste;

/// <summary>Finds the products that a paper is about: by its front matter, the title on its cover, and the definition of 本サービス.</summary>
internal static class ProductNames
{
    /// <summary>Where the name ends in a title.</summary>
    private static readonly string[] TitleWords =
    [
        "ホワイトペーパー", "白書", "情報セキュリティ", "クラウドセキュリティ", "セキュリティ", "クラウドサービスの", "クラウドサービスにおける", "安全性", "安全対策", "安全管理", "管理策", "iso/iec", "iso 27", "iso27", "jis q", "jisq",
        "cloud security", "cloud service security", "information security", "security", "white paper", "whitepaper",
    ];

    /// <summary>What stands between the name and these words.</summary>
    private static readonly string[] Joints = ["における", "について", "に関する", "に係る", "向け", "の"];

    private static readonly string[] Self = ["本サービス", "当サービス", "本製品", "本システム", "当システム", "本クラウドサービス", "the service", "the services", "the product"];

    /// <summary>The names, the surest first.</summary>
    public static List<ProductName> In(Whitepaper paper)
    {
        var names = new List<ProductName>();
        foreach (var name in (paper.FrontMatter?.Find("product")?.Text ?? "").Split(['、', ',', '，', '/', '／'])) Add(name, names);
        if (paper.Cover.Title is { } title) Add(ReadTitle(title, paper), names);
        foreach (var term in paper.DefinedTerms)
        {
            if (Phrases.IsAny(term.Term.Text, Self)) AddDefined(ReadDefinition(term), names);
        }

        return names;
    }

    /// <summary>A definition tells how a paper shortens the name; where it names something else than the cover does, it may be copied itself.</summary>
    private static void AddDefined(string? written, List<ProductName> names)
    {
        if (written is null || ProductName.Of(written) is not { } name) return;
        if (names.Count == 0 || names.Exists(known => known.IsLongerThan(name) || name.IsLongerThan(known))) Add(written, names);
    }

    private static void Add(string? written, List<ProductName> names)
    {
        if (written is not null && ProductName.Of(written) is { } name && !names.Exists(other => other.Text == name.Text)) names.Add(name);
    }

    /// <summary>○○ セキュリティホワイトペーパー, X Security White Paper, Security White Paper: X, …サービス「○○」.</summary>
    private static string? ReadTitle(Passage title, Whitepaper paper)
    {
        if (Quoted(title.Text) is { } quoted && !Phrases.ContainsAny(quoted, TitleWords)) return quoted;
        // A title of several lines has the name on a line of its own, or before the first word of the kind.
        var start = 0;
        foreach (var run in title.Runs)
        {
            var length = run.Kind == RunKind.Space ? 1 : run.Span.Length;
            if (ReadLine(title, start, start + length) is { Length: > 0 } name) return WithoutPublisher(WithCloud(name, title, paper), paper.Cover.Publisher?.Text);
            start += length;
        }

        return null;
    }

    private static string? ReadLine(Passage title, int start, int end)
    {
        var lower = title.Lower[start..end];
        var (first, last) = (lower.Length, 0);
        foreach (var word in TitleWords)
        {
            var index = lower.IndexOf(word, StringComparison.Ordinal);
            if (index < 0) continue;
            first = Math.Min(first, index);
            last = Math.Max(last, lower.LastIndexOf(word, StringComparison.Ordinal) + word.Length);
        }

        // A title without any of these words is no title of a paper of ours, unless a later line has them.
        if (last == 0 && !Phrases.ContainsAny(title.Lower, TitleWords)) return null;
        var name = title.Text[start..(start + first)].Trim();
        foreach (var joint in Joints)
        {
            if (name.EndsWith(joint, StringComparison.Ordinal)) name = name[..^joint.Length].TrimEnd();
        }

        if (name.Length > 0 || last >= lower.Length) return name;
        var rest = title.Text[(start + last)..end].Trim();
        if (rest.StartsWith("for ", StringComparison.OrdinalIgnoreCase)) return null;
        return rest is [':' or '：' or '-' or '–' or '—' or '(' or '（' or '~' or '～' or '|' or '｜', ..] ? rest : null;
    }

    /// <summary>Kaze Cloud Security White Paper is about Kaze Cloud, if the paper says so.</summary>
    private static string WithCloud(string name, Passage title, Whitepaper paper)
    {
        foreach (var cloud in (string[])[" Cloud", "クラウド", " クラウド"])
        {
            var longer = name + cloud;
            if (title.Text.Contains(longer, StringComparison.Ordinal) && paper.Source.Text.IndexOf(longer, title.Span.End, StringComparison.Ordinal) >= 0) return longer;
        }

        return name;
    }

    /// <summary>株式会社スミレ商会 スミレ文書: a company before the name is no part of it.</summary>
    private static string WithoutPublisher(string name, string? publisher) =>
        publisher is not null && name.Length > publisher.Length && name.StartsWith(publisher, StringComparison.Ordinal) ? name[publisher.Length..].TrimStart('の', ' ') : name;

    /// <summary>「○○」（以下、本サービス）, and ○○（以下、本サービス） at the beginning of a sentence.</summary>
    private static string? ReadDefinition(DefinedTerm term)
    {
        foreach (var passage in (term.Clause?.Body ?? []).SelectMany(static block => block.Passages))
        {
            if (!passage.Span.Contains(term.Span)) continue;
            var before = passage.Text[..passage.FromSource(term.Span.Start)].TrimEnd();
            before = before[(before.LastIndexOf('。') + 1)..];
            if (before.EndsWith('」') || before.EndsWith('』')) return Quoted(before[before.LastIndexOfAny(['「', '『'], before.Length - 1)..]);
            if (before.AsSpan().IndexOfAny("、はがの") >= 0) return null;
            // 会員向けクラウドサービス Kaze（以下、本サービス）
            var kind = before.LastIndexOf("サービス ", StringComparison.Ordinal);
            return kind < 0 ? before : before[(kind + "サービス ".Length)..];
        }

        return null;
    }

    private static string? Quoted(string text)
    {
        var open = text.IndexOfAny(['「', '『']);
        var close = open < 0 ? -1 : text.IndexOfAny(['」', '』'], open);
        return close < 0 ? null : text[(open + 1)..close];
    }
}
