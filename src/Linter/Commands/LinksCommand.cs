using System.CommandLine;
using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Online;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Cli.Commands;

/// <summary><c>wplint links</c>: asks the network about every address in the papers.</summary>
internal sealed class LinksCommand : TerminalCommand
{
    private readonly RunOptions _run = new();

    private readonly FlagOption _strict = new("--strict", new(
        En: "Calls a URL dead after one look, without a second one", Ja: "二度目の確認を行わず、一度でリンク切れと判定します"));

    private readonly FlagOption _noCache = new("--no-cache", new(
        En: "Asks also what answered lately, and remembers nothing", Ja: "最近応答のあった URL にも問い合わせ、結果を記憶しません"));

    private readonly FlagOption _allowPrivateAddresses = new("--allow-private-addresses", new(
        En: "Asks private, loopback and other such addresses, too", Ja: "プライベートアドレスやループバックアドレスなどにも問い合わせます"));

    private readonly ChoiceOption _format = new(
        "--format",
        new(En: "Form of the table (default: text)", Ja: "表の形式（既定：text）"),
        "text", "json");

    public LinksCommand()
        : base("links", new(En: "Asks the network about every URL of the papers", Ja: "文書内のすべての URL をネットワークに問い合わせて調べます"))
    {
        Arguments.Add(_run.Paths);
        Option[] options = [_strict, _noCache, _allowPrivateAddresses, _format, _run.Configuration, _run.Language, _run.Quiet, _run.Color];
        foreach (var option in options) Options.Add(option);
    }

    public override int Run(ParseResult arguments, Terminal terminal, RuleBook book)
    {
        // All of the command line is understood before the work begins.
        var isJson = _format.Find(arguments) == "json";
        var asked = _run.Language.Find(arguments);
        var color = _run.Color.Find(arguments);
        var isQuiet = _run.Quiet.IsGiven(arguments);
        var request = _run.ReadRequest(arguments, terminal);
        var online = new OnlineRequest
        {
            IsStrict = _strict.IsGiven(arguments),
            UsesCache = !_noCache.IsGiven(arguments),
            AllowsPrivateAddresses = _allowPrivateAddresses.IsGiven(arguments),
        };

        var (report, isInterrupted) = OnlineOptions.WhileAsking(terminal, isQuiet, (asking, progress) =>
            new LinkSurvey(book.Packs, asking, terminal.Clock).Execute(request, online, progress, CancellationToken.None));
        var language = LanguageChoice.Choose(asked, report.Run.Language, terminal);
        if (isJson) new LinkJsonReporter(terminal.Output, language).Write(report);
        else new LinkTableReporter(terminal.Prose, language, RunOptions.StyleFor(color, terminal), terminal.Clock.LocalTimeZone).Write(report.Links);
        new TextReporter(terminal.ErrorWriter, language, new TextStyle()).Write(report.Run);
        if (!isQuiet) new LinkSummaryReporter(terminal.ErrorWriter, language).Write(report);
        return isInterrupted ? ExitStatus.Interrupted : ExitStatus.Of(report);
    }
}
