using System.CommandLine;
using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Cli.Commands;

/// <summary>What commands that run rules over papers have in common, so that it is called and understood alike everywhere.</summary>
internal sealed class RunOptions
{
    /// <summary>What to look at.</summary>
    public ValueArgument<string[]> Paths { get; } = new(
        "PATH",
        new(En: "Files, folders, globs (default: what rules.json includes)", Ja: "ファイル、フォルダー、パターン（既定：rules.json の include）"),
        ArgumentArity.ZeroOrMore);

    /// <summary>Which configuration holds.</summary>
    public TextOption Configuration { get; } = new(
        "--config", "FILE", new(En: "The configuration (default: rules.json, here or above)", Ja: "設定ファイル（既定：このフォルダーまたはその上の rules.json）"));

    /// <summary>What fails a run.</summary>
    public ChoiceOption FailOn { get; } = new(
        "--fail-on",
        new(En: "Least severity that makes the exit status 1 (default: error)", Ja: "終了ステータスを 1 にする最低の重大度（既定：error）"),
        "error", "warning", "note", "never");

    /// <summary>The rules to run.</summary>
    public NamesOption Select { get; } = new(
        "--select", "IDS", new(En: "Runs these rules only: ids, names, families (WP5)", Ja: "指定したルールだけを実行します（ID、名前、WP5 などの系統）"));

    /// <summary>The rules not to run.</summary>
    public NamesOption Ignore { get; } = new(
        "--ignore", "IDS", new(En: "Leaves these rules out", Ja: "指定したルールを除外します"));

    /// <summary>The language of the messages.</summary>
    public ChoiceOption Language { get; } = LanguageChoice.NewOption();

    /// <summary>The date at which papers are judged.</summary>
    public TextOption AsOf { get; } = new(
        "--as-of", "DATE", new(En: "Judges at this date: 2026-04-01 (default: a paper's own, or today)", Ja: "指定した日付の時点で判定します：2026-04-01（既定：文書の日付または今日）"));

    /// <summary>Whether there is no summary.</summary>
    public FlagOption Quiet { get; } = new("--quiet", new(En: "Prints no summary and no progress", Ja: "集計と進捗を表示しません"), "-q");

    /// <summary>Whether there are colours.</summary>
    public ChoiceOption Color { get; } = new(
        "--color",
        new(En: "Colours (default: auto)", Ja: "色付け（既定：auto）"),
        "auto", "always", "never");

    /// <summary>What is asked for.</summary>
    /// <exception cref="UsageException">It makes no sense.</exception>
    public CheckRequest ReadRequest(ParseResult arguments, Terminal terminal) => new()
    {
        WorkingFolder = terminal.WorkingFolder,
        Paths = Paths.Find(arguments),
        ConfigurationFile = Configuration.Find(arguments),
        Select = Select.Find(arguments),
        Ignore = Ignore.Find(arguments),
        AsOf = DateSyntax.Find(AsOf, arguments),
    };

    /// <summary>The least severity that fails a run; null for none.</summary>
    public Severity? FindFailOn(ParseResult arguments) => FailOn.Find(arguments) switch
    {
        "never" => null,
        "note" => Severity.Note,
        "warning" => Severity.Warning,
        _ => Severity.Error,
    };

    /// <summary>How to print for people.</summary>
    public static TextStyle StyleFor(string? color, Terminal terminal)
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
