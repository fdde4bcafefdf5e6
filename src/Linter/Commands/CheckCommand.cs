using System.CommandLine;
using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Cli.Commands;

/// <summary><c>wplint check</c>: lints files, folders and globs.</summary>
internal sealed class CheckCommand : TerminalCommand
{
    private readonly RunOptions _run = new();

    private readonly ChoiceOption _format = new(
        "--format",
        new(En: "What is printed (default: text; github under GitHub Actions)", Ja: "標準出力の形式（既定：text、GitHub Actions では github）"),
        "text", "github", "gitlab", "sarif", "json");

    private readonly TextOption _sarif = new(
        "--sarif", "FILE", new(En: "Writes SARIF to a file as well", Ja: "SARIF をファイルにも書き出します"));

    private readonly ChoiceOption _sarifProfile = new(
        "--sarif-profile",
        new(En: "For whom SARIF is written (default: editor)", Ja: "SARIF の用途（既定：editor）"),
        "github", "editor");

    private readonly TextOption _baseline = BaselineSyntax.NewOption();

    private readonly TextOption _since = new(
        "--since", "REF", new(En: "Reports only what has to do with changes since this git revision", Ja: "指定した git のリビジョン以降の変更に関する指摘だけを表示します"));

    private readonly OnlineOptions _online = new();

    private readonly TextOption _standardInput = StandardInputSyntax.NewOption(new(
        En: "Checks standard input under this name", Ja: "標準入力を指定した名前のファイルとして検査します"));

    public CheckCommand()
        : base("check", new(En: "Checks files, folders and globs", Ja: "ファイル、フォルダー、パターンを検査します"))
    {
        Arguments.Add(_run.Paths);
        Option[] options =
        [
            _run.Configuration, _format, _sarif, _sarifProfile, _run.FailOn, _run.Select, _run.Ignore, _run.Language, _run.AsOf, _baseline, _since, _online.Online,
            _online.AllowPrivateAddresses, _standardInput, _run.Quiet, _run.Color,
        ];
        foreach (var option in options) Options.Add(option);
    }

    public override int Run(ParseResult arguments, Terminal terminal, RuleBook book)
    {
        // All of the command line is understood before the work begins.
        var format = _format.Find(arguments) ?? (terminal.IsWorkflow ? "github" : "text");
        var profile = _sarifProfile.Find(arguments) == "github" ? SarifProfile.GitHub : SarifProfile.Editor;
        var failOn = _run.FindFailOn(arguments);
        var asked = _run.Language.Find(arguments);
        var color = _run.Color.Find(arguments);
        var isQuiet = _run.Quiet.IsGiven(arguments);
        var sarifFile = FindSarifFile(arguments, terminal);
        var request = _run.ReadRequest(arguments, terminal) with
        {
            BaselineFile = BaselineSyntax.Find(_baseline, arguments),
            Since = _since.Find(arguments),
            Online = _online.Find(arguments),
            Input = StandardInputSyntax.Find(_standardInput, arguments, terminal),
        };

        var (result, isInterrupted) = OnlineOptions.During(request.Online, terminal, isQuiet, (asking, progress) =>
            new CheckRun(book.Packs, terminal.Clock) { Asking = asking }.Execute(request, progress, CancellationToken.None));
        var language = LanguageChoice.Choose(asked, result.Language, terminal);
        switch (format)
        {
            case "github":
                GitHubOutput.Write(result, language, terminal);
                break;
            case "gitlab":
                new GitLabReporter(terminal.Output, language, new ForgePaths(terminal.WorkingFolder, terminal.Variable("CI_PROJECT_DIR"))).Write(result);
                break;
            case "json":
                new JsonReporter(terminal.Output, language).Write(result);
                break;
            case "sarif":
                WriteSarif(terminal.Output);
                break;
            default:
                new TextReporter(terminal.Prose, language, RunOptions.StyleFor(color, terminal)).Write(result);
                break;
        }

        if (sarifFile is not null) OutputFile.Write(sarifFile, WriteSarif);
        if (isInterrupted) OnlineOptions.TellOfInterruption(terminal, language);
        if (!isQuiet) new SummaryReporter(terminal.ErrorWriter, language).Write(result);
        return isInterrupted ? ExitStatus.Interrupted : ExitStatus.Of(result, failOn);

        void WriteSarif(Stream stream) => new SarifReporter(stream, new SarifOptions
        {
            Profile = profile,
            Language = language,
            Product = ProductInfo.Read(),
            WorkingFolder = terminal.WorkingFolder,
            FindPage = book.With(result.Terms).FindPage,
        }).Write(result);
    }

    private string? FindSarifFile(ParseResult arguments, Terminal terminal)
    {
        if (_sarif.Find(arguments) is not { } path) return null;
        if (OutputFile.CanBeNamed(path)) return Path.GetFullPath(path, terminal.WorkingFolder);
        throw new UsageException(new(
            En: "--sarif names a file. Use --format sarif for standard output.",
            Ja: "--sarif にはファイルを指定してください。標準出力には --format sarif を使います。"));
    }
}
