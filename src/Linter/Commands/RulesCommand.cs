using System.CommandLine;
using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Configuration;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Cli.Commands;

/// <summary><c>wplint rules</c>: lists all rules.</summary>
internal sealed class RulesCommand : TerminalCommand
{
    private readonly ChoiceOption _format = new(
        "--format",
        new(En: "Form of the list (default: text)", Ja: "一覧の形式（既定：text）"),
        "text", "json", "markdown");

    private readonly ChoiceOption _language = LanguageChoice.NewOption();

    public RulesCommand()
        : base("rules", new(En: "Lists all rules with severity and fix", Ja: "すべてのルールを重大度、修正の有無とともに一覧します"))
    {
        Options.Add(_format);
        Options.Add(_language);
    }

    public override int Run(ParseResult arguments, Terminal terminal, RuleBook book)
    {
        var format = _format.Find(arguments) switch
        {
            "json" => RuleListFormat.Json,
            "markdown" => RuleListFormat.Markdown,
            _ => RuleListFormat.Text,
        };
        var language = LanguageChoice.Choose(_language.Find(arguments), terminal);
        book = book.With(ConfigurationLoader.Load(terminal.WorkingFolder, file: null, book.Packs).Terms);
        new RuleListReporter(terminal.Output, language, ProductInfo.Read()).Write(book.Rules, format);
        return ExitStatus.Clean;
    }
}
