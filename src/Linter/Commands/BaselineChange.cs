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
    private readonly RunOptions _run = new();

    private readonly OnlineOptions _online = new();

    private readonly TextOption _baseline = BaselineSyntax.NewOption();

    protected BaselineChange(string name, LocalizedText help)
        : base(name, help)
    {
        Arguments.Add(_run.Paths);
        Option[] options = [_baseline, _run.Configuration, _run.Select, _run.Ignore, _run.Language, _run.AsOf, _online.Online, _online.AllowPrivateAddresses, _run.Quiet];
        foreach (var option in options) Options.Add(option);
    }

    /// <summary>Whether there need not be a baseline yet.</summary>
    protected abstract bool MakesBaseline { get; }

    public override int Run(ParseResult arguments, Terminal terminal, RuleBook book)
    {
        var asked = _run.Language.Find(arguments);
        var isQuiet = _run.Quiet.IsGiven(arguments);
        var change = ReadChange(arguments);
        var request = ReadRequest(arguments, terminal);
        var (result, isInterrupted) = OnlineOptions.During(request.Online, terminal, isQuiet, (asking, progress) =>
            new CheckRun(book.Packs, terminal.Clock) { Asking = asking }.Execute(request, progress, CancellationToken.None));
        var language = LanguageChoice.Choose(asked, result.Language, terminal);
        if (isInterrupted)
        {
            // What was not seen would be dropped or never be accepted.
            OnlineOptions.TellOfInterruption(terminal, language);
            return ExitStatus.Interrupted;
        }

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
        OutputFile.Write(baseline.FullPath, stream => stream.Write(text));
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

    private static UsageException HasNone() => new(new(
        En: "There is no baseline here or above. Write one with \"wplint baseline write\".",
        Ja: "このフォルダーとその上に基準ファイルはありません。「wplint baseline write」で作成してください。"));

    private CheckRequest ReadRequest(ParseResult arguments, Terminal terminal) => _run.ReadRequest(arguments, terminal) with
    {
        BaselineFile = BaselineSyntax.Find(_baseline, arguments),
        MakesBaseline = MakesBaseline,
        Online = _online.Find(arguments),
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
