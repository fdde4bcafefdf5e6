using System.CommandLine;
using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Fixing;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Cli.Commands;

/// <summary><c>wplint fix</c>: repairs what can be repaired, and says what is left.</summary>
internal sealed class FixCommand : TerminalCommand
{
    private readonly RunOptions _run = new();

    private readonly OnlineOptions _online = new();

    private readonly TextOption _standardInput = StandardInputSyntax.NewOption(new(
        En: "Fixes standard input under this name, to standard output", Ja: "標準入力を指定した名前のファイルとして修正し、標準出力に書き出します"));

    private readonly FlagOption _suggested = new("--suggested", new(
        En: "Applies fixes too that a person should look at", Ja: "人による確認が必要な修正も適用します"));

    private readonly FlagOption _diff = new("--diff", new(
        En: "Prints a unified diff and writes nothing (exit status 1 where there is one)", Ja: "差分（unified diff）を表示し、ファイルには書き込みません（差分があれば終了ステータスは 1）"));

    public FixCommand()
        : base("fix", new(En: "Applies the fixes that are safe", Ja: "安全な修正を適用します"))
    {
        Arguments.Add(_run.Paths);
        Option[] options =
        [
            _suggested, _diff, _run.Configuration, _run.FailOn, _run.Select, _run.Ignore, _run.Language, _run.AsOf, _online.Online,
            _online.AllowPrivateAddresses, _standardInput, _run.Quiet, _run.Color,
        ];
        foreach (var option in options) Options.Add(option);
    }

    public override int Run(ParseResult arguments, Terminal terminal, RuleBook book)
    {
        // All of the command line is understood before the work begins.
        var failOn = _run.FindFailOn(arguments);
        var asked = _run.Language.Find(arguments);
        var color = _run.Color.Find(arguments);
        var isQuiet = _run.Quiet.IsGiven(arguments);
        var isTrial = _diff.IsGiven(arguments);
        var request = new FixRequest
        {
            Check = _run.ReadRequest(arguments, terminal) with
            {
                Online = _online.Find(arguments),
                Input = StandardInputSyntax.Find(_standardInput, arguments, terminal),
            },
            LeastCertain = _suggested.IsGiven(arguments) ? Applicability.Suggested : Applicability.Safe,
            Writes = !isTrial,
        };

        var (result, isInterrupted) = OnlineOptions.During(request.Check.Online, terminal, isQuiet, (asking, progress) =>
            new FixRun(book.Packs, terminal.Clock) { Asking = asking }.Execute(request, progress, CancellationToken.None));
        var language = LanguageChoice.Choose(asked, result.Remaining.Language, terminal);
        if (isTrial)
        {
            new DiffReporter(terminal.Writer, RunOptions.StyleFor(color, terminal), terminal.IsOutputInteractive()).Write(result);
            new FixReporter(terminal.ErrorWriter, language, new TextStyle()).WriteTrial(result);
        }
        else if (request.Check.Input is { } input)
        {
            // What cannot be fixed is given back as it came, so that nobody loses a text.
            terminal.Output.Write(result.Files is [var file] ? file.BytesAfter() : input.Bytes.Span);
            new FixReporter(terminal.ErrorWriter, language, new TextStyle()).Write(result);
        }
        else
        {
            new FixReporter(terminal.Writer, language, RunOptions.StyleFor(color, terminal)).Write(result);
        }

        if (isInterrupted) OnlineOptions.TellOfInterruption(terminal, language);
        if (!isQuiet) new FixSummaryReporter(terminal.ErrorWriter, language).Write(result, isTrial);
        if (isInterrupted) return ExitStatus.Interrupted;
        return isTrial ? ExitStatus.OfTrial(result) : ExitStatus.Of(result, failOn);
    }
}
