using System.Text;
using Wplint.Cli;
using Wplint.Cli.Terminals;
using Wplint.Core.Online;
using Wplint.Tests.Files;
using Wplint.Tests.Running;

namespace Wplint.Tests.CommandLine;

/// <summary>A world for the command line: a folder of its own, an environment, and rules that find what a test plants.</summary>
/// <param name="moreRules">Rules beside these.</param>
internal sealed class Shell(params IReadOnlyList<Rule> moreRules) : IDisposable
{
    /// <summary>A paper of six controls; <c>WRONG</c> in it is an error with a fix, <c>ODD</c> a warning, <c>HMM</c> a note, <c>CRASH</c> breaks a rule.</summary>
    private const string Template = "5.1.1 方針\n\n本書は ISO です。{0}\n\n5.1.2 見直し\n\n見直します。\n\n6.1.1 役割\n\n定めます。\n\n6.1.2 分離\n\n分けます。\n\n6.1.3 連絡\n\n連絡します。\n\nCLD.6.3.1 分担\n\n分担します。\n";

    private static readonly RuleDescriptor Wrong = Describe("WP0001", "wrong-word", Severity.Error) with
    {
        Message = new(En: "\"{0}\" is wrong. Write \"{1}\".", Ja: "「{0}」は誤りです。「{1}」と書いてください。"),
        Fix = new(Applicability.Safe, En: "Write {1}", Ja: "{1} と書く"),
    };

    private readonly TemporaryFolder _folder = new();

    public Dictionary<string, string> Environment { get; } = [];

    public string? Input { get; set; }

    public bool IsTerminal { get; set; }

    /// <summary>What answers for the network; null where nobody may ask it.</summary>
    public ILinkChecker? LinkChecker { get; set; }

    /// <summary>Whoever waits for Ctrl-C, while somebody does.</summary>
    public Func<bool>? PressInterrupt { get; private set; }

    /// <summary>Whether the rules that wplint brings along run, instead of those that find what a test plants.</summary>
    public bool HasRealRules { get; init; }

    /// <summary>The folder, below the shell's own, that commands are typed in.</summary>
    public string WorkingFolder { get; set; } = "";

    public string Folder => _folder.Path;

    public static string PaperWith(string words) => Template.Replace("{0}", words, StringComparison.Ordinal);

    public void Write(string path, string text) => _folder.Write(path, text);

    public void Write(string path, byte[] bytes) => _folder.Write(path, bytes);

    public string Read(string path) => File.ReadAllText(_folder.Full(path));

    public string Full(string path) => _folder.Full(path);

    public (int Status, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var terminal = new Terminal
        {
            Output = output,
            ErrorOutput = error,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input ?? throw new InvalidOperationException("Standard input is not to be read."))),
            Variable = name => Environment.GetValueOrDefault(name),
            FindWorkingFolder = () => WorkingFolder.Length == 0 ? _folder.Path : _folder.Full(WorkingFolder),
            IsOutputInteractive = () => IsTerminal,
            IsErrorInteractive = () => IsTerminal,
            Width = () => IsTerminal ? 60 : throw new InvalidOperationException("Nobody looks at the output."),
            WatchInterruption = handle =>
            {
                PressInterrupt = handle;
                return null;
            },
            OpenLinkChecker = () => LinkChecker ?? throw new InvalidOperationException("The network is not to be asked."),
            Clock = new StoppedClock(),
        };
        var status = Application.Run(arguments, terminal, HasRealRules ? null : Book());
        return (status, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    public void Dispose() => _folder.Dispose();

    private RuleBook Book() => new([new FakePack(
    [
        new FakeRule(Wrong, static (rule, context) => Find(context, "WRONG").Select(span => rule.Report(span, "WRONG", "right").Replace("right"))),
        Seeking("WP0002", "odd-word", Severity.Warning, "ODD"),
        Seeking("WP0003", "remarkable-word", Severity.Note, "HMM"),
        new FakeRule(Describe("WP0004", "broken-rule", Severity.Note), static (_, context) =>
            Find(context, "CRASH").Any() ? throw new InvalidOperationException("fell over") : []),
        .. moreRules,
    ])]);

    private static FakeRule Seeking(string id, string name, Severity severity, string word) =>
        new(Describe(id, name, severity), (rule, context) => Find(context, word).Select(span => rule.Report(span)));

    private static RuleDescriptor Describe(string id, string name, Severity severity) => FakeRule.Describe(id, name, severity);

    private static IEnumerable<TextSpan> Find(RuleContext context, string word)
    {
        var text = context.Paper.Source.Text;
        for (var start = text.IndexOf(word, StringComparison.Ordinal); start >= 0; start = text.IndexOf(word, start + 1, StringComparison.Ordinal))
            yield return new TextSpan(start, word.Length);
    }

    /// <summary>Time stands still, so that outputs are the same each time.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public override long GetTimestamp() => 0;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero);
    }
}
