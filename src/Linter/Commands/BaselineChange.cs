using System.CommandLine;
using System.Text;
using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Baselines;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Cli.Commands;

/// <summary>A command that checks papers and then changes the baseline.</summary>
internal abstract class BaselineChange : TerminalCommand
{
    private readonly ValueArgument<string[]> _paths = new(
        "PATH",
        new(En: "Files, folders, globs (default: what rules.json includes)", Ja: "ファイル、フォルダー、パターン（既定：rules.json の include）"),
        ArgumentArity.ZeroOrMore);

    private readonly TextOption _baseline = BaselineSyntax.NewOption();

    private readonly TextOption _configuration = new(
        "--config", "FILE", new(En: "The configuration (default: rules.json, here or above)", Ja: "設定ファイル（既定：このフォルダーまたはその上の rules.json）"));

    private readonly NamesOption _select = new(
        "--select", "IDS", new(En: "Looks at these rules only: ids, names, families (WP5)", Ja: "指定したルールだけを対象にします（ID、名前、WP5 などの系統）"));

    private readonly NamesOption _ignore = new(
        "--ignore", "IDS", new(En: "Leaves these rules out", Ja: "指定したルールを除外します"));

    private readonly ChoiceOption _language = LanguageChoice.NewOption();

    private readonly TextOption _asOf = new(
        "--as-of", "DATE", new(En: "Judges at this date: 2026-04-01 (default: a paper's own, or today)", Ja: "指定した日付の時点で判定します：2026-04-01（既定：文書の日付または今日）"));

    private readonly FlagOption _quiet = new("--quiet", new(En: "Prints no summary and no progress", Ja: "集計と進捗を表示しません"), "-q");

    protected BaselineChange(string name, LocalizedText help)
        : base(name, help)
    {
        Arguments.Add(_paths);
        Option[] options = [_baseline, _configuration, _select, _ignore, _asOf, _language, _quiet];
        foreach (var option in options) Options.Add(option);
    }

    /// <summary>Whether there need not be a baseline yet.</summary>
    protected abstract bool MakesBaseline { get; }

    public override int Run(ParseResult arguments, Terminal terminal, RuleBook book)
    {
        var asked = _language.Find(arguments);
        var isQuiet = _quiet.IsGiven(arguments);
        var change = ReadChange(arguments);
        var result = Execute(ReadRequest(arguments, terminal), isQuiet, terminal, book);
        var language = LanguageChoice.Choose(asked, result.Language, terminal);
        var status = ExitStatus.Of(result, failOn: null);
        if (status != ExitStatus.Clean)
        {
            Refuse(result, language, terminal);
            return status;
        }

        var baseline = result.Baseline ?? throw HasNone();
        if (change(baseline) is not { } entries)
        {
            if (!isQuiet) terminal.ErrorWriter.WriteLine(NothingToDo(baseline).In(language));
            return ExitStatus.Clean;
        }

        var text = Encoding.UTF8.GetBytes(BaselineWriter.Write(entries));
        WholeFile.Write(baseline.FullPath, stream => stream.Write(text));
        if (!isQuiet) terminal.ErrorWriter.WriteLine(Summarise(baseline).In(language));
        return ExitStatus.Clean;
    }

    /// <summary>Understands the rest of the command line.</summary>
    /// <returns>Makes the new entries; null where the file is to stay as it is.</returns>
    protected abstract Func<BaselineUse, IEnumerable<BaselineEntry>?> ReadChange(ParseResult arguments);

    /// <summary>What was done, in one line.</summary>
    protected abstract LocalizedText Summarise(BaselineUse baseline);

    /// <summary>Why nothing was done, in one line.</summary>
    protected abstract LocalizedText NothingToDo(BaselineUse baseline);

    /// <summary>A path as a message shows it.</summary>
    protected static string Show(BaselineUse baseline) => TerminalText.Escape(baseline.Path);

    /// <summary>A number of entries in English.</summary>
    protected static string Entries(int count) => count == 1 ? "1 entry" : $"{count} entries";

    private static UsageException HasNone() => new(new(
        En: "There is no baseline here or above. Write one with \"wplint baseline write\".",
        Ja: "このフォルダーとその上に基準ファイルはありません。「wplint baseline write」で作成してください。"));

    private static RunResult Execute(CheckRequest request, bool isQuiet, Terminal terminal, RuleBook book)
    {
        var progress = isQuiet ? null : new ProgressLine(terminal);
        var result = new CheckRun(book.Packs, terminal.Clock).Execute(request, progress, CancellationToken.None);
        progress?.Clear();
        return result;
    }

    private CheckRequest ReadRequest(ParseResult arguments, Terminal terminal) => new()
    {
        WorkingFolder = terminal.WorkingFolder,
        Paths = _paths.Find(arguments),
        ConfigurationFile = _configuration.Find(arguments),
        Select = _select.Find(arguments),
        Ignore = _ignore.Find(arguments),
        AsOf = DateSyntax.Find(_asOf, arguments),
        BaselineFile = BaselineSyntax.Find(_baseline, arguments),
        MakesBaseline = MakesBaseline,
    };

    /// <summary>A run that failed has not seen everything: what it did not see would be dropped or never be accepted.</summary>
    private static void Refuse(RunResult result, Language language, Terminal terminal)
    {
        var reporter = new TextReporter(terminal.Writer, language, new TextStyle());
        foreach (var file in result.Files) reporter.Write(file with { Findings = [.. file.Findings.Where(static finding => !EngineRules.CanBeOff(finding.Rule))] });
        terminal.ErrorWriter.WriteLine(new LocalizedText(
            En: "The baseline was left as it is, because the run did not succeed. Repair what is reported, and call the command again.",
            Ja: "検査が正常に終了しなかったため、基準ファイルは変更していません。上記の問題を解決してから、もう一度実行してください。").In(language));
    }
}
