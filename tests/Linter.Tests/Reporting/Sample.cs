using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Tests.Reporting;

/// <summary>Runs made by hand, whose findings stand at the <c>[|marked|]</c> places of made-up papers.</summary>
internal static class Sample
{
    public static readonly RuleDescriptor Equivalent = new("WP5002", "mismatched-equivalent")
    {
        Family = RuleFamily.CopyPaste,
        Severity = Severity.Error,
        Title = new(En: "Two standards set equal that are not", Ja: "同等でない規格の併記"),
        Message = new(
            En: "{0} is {1}, not {2}. Write \"{1}\".",
            Ja: "{0} に対応するのは {1} であり、{2} ではありません。「{1}」と書いてください。"),
        Fix = new(Applicability.Safe, En: "Write {1}", Ja: "{1} と書く"),
    };

    public static readonly RuleDescriptor CoverVersion = new("WP4001", "cover-version-mismatch")
    {
        Family = RuleFamily.History,
        Severity = Severity.Warning,
        Title = new(En: "The cover's version is not the newest", Ja: "表紙の版が最新でない"),
        Message = new(En: "The cover says {0}.", Ja: "表紙の版は {0} です。"),
        Fix = new(Applicability.Suggested, En: "Write {1}", Ja: "{1} と書く"),
    };

    public static readonly RuleDescriptor Remark = new("WP7008", "mixed-width")
    {
        Family = RuleFamily.Text,
        Severity = Severity.Note,
        Title = new(En: "Mixed widths", Ja: "全角と半角の混在"),
        Message = new(En: "Widths are mixed.", Ja: "全角と半角が混在しています。"),
    };

    public static readonly RuleDescriptor Configuration = new("WP9002", "invalid-configuration")
    {
        Family = RuleFamily.Engine,
        Severity = Severity.Error,
        Title = new(En: "Invalid configuration", Ja: "設定の誤り"),
        Message = new(En: "There is no rule \"{0}\".", Ja: "ルール「{0}」はありません。"),
    };

    public static readonly RuleDescriptor Unreadable = new("WP9005", "unreadable-file")
    {
        Family = RuleFamily.Engine,
        Severity = Severity.Error,
        Title = new(En: "Unreadable file", Ja: "読み取れないファイル"),
        Message = new(En: "The file is Shift_JIS.", Ja: "ファイルは Shift_JIS です。"),
    };

    public static readonly ForgePaths Paths = new(Path.GetFullPath("/work"), null);

    public static readonly Product Product = new("0.1.0", "https://wplint.example");

    /// <summary>One paper with a finding of each severity, a configuration with a mistake, and files that are skipped and unreadable.</summary>
    public static RunResult Mixed()
    {
        var (source, marks) = Marked.Parse(
            "クラウドサービス「カゼノ文書」セキュリティ[|（|]抜粋)\n\n[|第 1.0 版|]\n\nJIS Q 27017:2016 ([|ISO/IEC 27015:2015|]) にそって、カゼノ文書の管理策を説明します。\n\n改訂履歴\n\n[|1.1|] 2024/1/10\n");
        var paper = new FileResult
        {
            Path = "papers/kazeno.md",
            Outcome = FileOutcome.Checked,
            Source = source,
            Findings =
            [
                Find(Remark, marks[0]),
                Find(Diagnose(CoverVersion, marks[1], "第 1.0 版", "第 1.1 版")
                    .RelatedTo(marks[3], new(En: "the newest entry", Ja: "最新の改訂"))
                    .Replace("第 1.1 版")),
                Find(Diagnose(Equivalent, marks[2], "JIS Q 27017:2016", "ISO/IEC 27017:2015", "ISO/IEC 27015:2015")
                    .Replace("ISO/IEC 27017:2015")),
            ],
        };
        var (settings, names) = Marked.Parse("{ \"rules\": { \"[|WP5020|]\": \"off\" } }\n");
        return Run(
            paper,
            new FileResult { Path = "papers/README.md", Outcome = FileOutcome.Skipped, Source = new("# カゼノ文書\n"), Findings = [] },
            new FileResult { Path = "papers/sjis.md", Outcome = FileOutcome.Unreadable, Findings = [Find(Unreadable, default)] },
            new FileResult { Path = "rules.json", Outcome = FileOutcome.Configuration, Source = settings, Findings = [Find(Configuration, names[0], "WP5020")] });
    }

    public static RunResult Clean() => Run(
        new FileResult { Path = "papers/kazeno.md", Outcome = FileOutcome.Checked, Source = new("5.1.1 方針\n"), Findings = [] });

    /// <summary>One paper with one finding at each marked place.</summary>
    public static RunResult Of(string markedText, string path = "papers/kazeno.md", RuleDescriptor? rule = null, params LocalizedText[] arguments)
    {
        var (source, marks) = Marked.Parse(markedText);
        return Run(new FileResult
        {
            Path = path,
            Outcome = FileOutcome.Checked,
            Source = source,
            Findings = [.. marks.Select(mark => Find(rule ?? Remark, mark, arguments))],
        });
    }

    public static Finding Find(RuleDescriptor rule, TextSpan span, params LocalizedText[] arguments) => Find(Diagnose(rule, span, arguments));

    public static Finding Find(Diagnostic diagnostic) => new(diagnostic, diagnostic.Descriptor.Severity);

    public static Diagnostic Diagnose(RuleDescriptor rule, TextSpan span, params LocalizedText[] arguments) =>
        new() { Descriptor = rule, Message = rule.Message, Arguments = arguments, Span = span };

    public static RunResult Run(params FileResult[] files) => new()
    {
        Files = files,
        Rules = [CoverVersion, Equivalent, Remark, Configuration, Unreadable],
        Elapsed = TimeSpan.FromMilliseconds(123),
    };
}
