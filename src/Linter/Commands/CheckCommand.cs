using System.CommandLine;
using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Cli.Commands;

/// <summary><c>wplint check</c>: lints files, folders and globs.</summary>
internal sealed class CheckCommand : TerminalCommand
{
    private readonly ValueArgument<string[]> _paths = new(
        "PATH",
        new(En: "Files, folders, globs (default: what rules.json includes)", Ja: "ファイル、フォルダー、パターン（既定：rules.json の include）"),
        ArgumentArity.ZeroOrMore);

    private readonly TextOption _configuration = new(
        "--config", "FILE", new(En: "The configuration (default: rules.json, here or above)", Ja: "設定ファイル（既定：このフォルダーまたはその上の rules.json）"));

    private readonly ChoiceOption _format = new(
        "--format",
        new(En: "What is printed (default: text; github under GitHub Actions)", Ja: "標準出力の形式（既定：text、GitHub Actions では github）"),
        "text", "github", "sarif", "json");

    private readonly TextOption _sarif = new(
        "--sarif", "FILE", new(En: "Writes SARIF to a file as well", Ja: "SARIF をファイルにも書き出します"));

    private readonly ChoiceOption _sarifProfile = new(
        "--sarif-profile",
        new(En: "For whom SARIF is written (default: editor)", Ja: "SARIF の用途（既定：editor）"),
        "github", "editor");

    private readonly ChoiceOption _failOn = new(
        "--fail-on",
        new(En: "Least severity that makes the exit status 1 (default: error)", Ja: "終了ステータスを 1 にする最低の重大度（既定：error）"),
        "error", "warning", "note", "never");

    private readonly NamesOption _select = new(
        "--select", "IDS", new(En: "Runs these rules only: ids, names, families (WP5)", Ja: "指定したルールだけを実行します（ID、名前、WP5 などの系統）"));

    private readonly NamesOption _ignore = new(
        "--ignore", "IDS", new(En: "Leaves these rules out", Ja: "指定したルールを除外します"));

    private readonly ChoiceOption _language = LanguageChoice.NewOption();

    private readonly TextOption _asOf = new(
        "--as-of", "DATE", new(En: "Judges at this date: 2026-04-01 (default: a paper's own, or today)", Ja: "指定した日付の時点で判定します：2026-04-01（既定：文書の日付または今日）"));

    private readonly TextOption _baseline = BaselineSyntax.NewOption();

    private readonly TextOption _since = new(
        "--since", "REF", new(En: "Reports only what has to do with changes since this git revision", Ja: "指定した git のリビジョン以降の変更に関する指摘だけを表示します"));

    private readonly TextOption _standardInput = new(
        "--stdin-filename", "NAME", new(En: "Checks standard input under this name", Ja: "標準入力を指定した名前のファイルとして検査します"));

    private readonly FlagOption _quiet = new("--quiet", new(En: "Prints no summary and no progress", Ja: "集計と進捗を表示しません"), "-q");

    private readonly ChoiceOption _color = new(
        "--color",
        new(En: "Colours (default: auto)", Ja: "色付け（既定：auto）"),
        "auto", "always", "never");

    public CheckCommand()
        : base("check", new(En: "Checks files, folders and globs", Ja: "ファイル、フォルダー、パターンを検査します"))
    {
        Arguments.Add(_paths);
        Option[] options = [_configuration, _format, _sarif, _sarifProfile, _failOn, _select, _ignore, _language, _asOf, _baseline, _since, _standardInput, _quiet, _color];
        foreach (var option in options) Options.Add(option);
    }

    public override int Run(ParseResult arguments, Terminal terminal, RuleBook book)
    {
        // All of the command line is understood before the work begins.
        var format = _format.Find(arguments) ?? (terminal.Variable("GITHUB_ACTIONS") == "true" ? "github" : "text");
        var profile = _sarifProfile.Find(arguments) == "github" ? SarifProfile.GitHub : SarifProfile.Editor;
        var failOn = FindFailOn(arguments);
        var asked = _language.Find(arguments);
        var color = _color.Find(arguments);
        var isQuiet = _quiet.IsGiven(arguments);
        var sarifFile = FindSarifFile(arguments, terminal);
        var request = ReadRequest(arguments, terminal);

        var result = Execute(request, isQuiet, terminal, book);
        var language = LanguageChoice.Choose(asked, result.Language, terminal);
        switch (format)
        {
            case "github":
                new GitHubReporter(terminal.Writer, language).Write(result);
                break;
            case "json":
                new JsonReporter(terminal.Output, language).Write(result);
                break;
            case "sarif":
                WriteSarif(terminal.Output);
                break;
            default:
                new TextReporter(terminal.Writer, language, StyleFor(color, terminal)).Write(result);
                break;
        }

        if (sarifFile is not null) WholeFile.Write(sarifFile, WriteSarif);
        if (!isQuiet) new SummaryReporter(terminal.ErrorWriter, language).Write(result);
        return ExitStatus.Of(result, failOn);

        void WriteSarif(Stream stream) => new SarifReporter(stream, new SarifOptions
        {
            Profile = profile,
            Language = language,
            Product = ProductInfo.Read(),
            WorkingFolder = terminal.WorkingFolder,
            FindPage = book.With(result.Terms).FindPage,
        }).Write(result);
    }

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
        Since = _since.Find(arguments),
        Input = _standardInput.Find(arguments) is { } name ? new InMemoryFile(name, ReadAll(terminal)) : null,
    };

    private Severity? FindFailOn(ParseResult arguments) => _failOn.Find(arguments) switch
    {
        "never" => null,
        "note" => Severity.Note,
        "warning" => Severity.Warning,
        _ => Severity.Error,
    };

    private string? FindSarifFile(ParseResult arguments, Terminal terminal)
    {
        if (_sarif.Find(arguments) is not { } path) return null;
        if (path is not ("" or "-") && !path.Contains('\0', StringComparison.Ordinal)) return Path.GetFullPath(path, terminal.WorkingFolder);
        throw new UsageException(new(
            En: "--sarif names a file. Use --format sarif for standard output.",
            Ja: "--sarif にはファイルを指定してください。標準出力には --format sarif を使います。"));
    }

    private static byte[] ReadAll(Terminal terminal)
    {
        using var input = terminal.OpenInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static TextStyle StyleFor(string? color, Terminal terminal)
    {
        var isInteractive = terminal.IsOutputInteractive();
        var useColor = color switch
        {
            "always" => true,
            "never" => false,
            _ => isInteractive && !terminal.IsSet("NO_COLOR") && terminal.Variable("TERM") != "dumb",
        };
        return new TextStyle(useColor, (isInteractive ? terminal.Width() : null) ?? TextStyle.DefaultWidth);
    }
}
