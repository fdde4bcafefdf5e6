using System.CommandLine;
using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Cli.Commands;

/// <summary><c>wplint tree</c>: prints the clause tree as understood.</summary>
internal sealed class TreeCommand : TerminalCommand
{
    private readonly ValueArgument<string> _path = new("PATH", new(En: "A paper", Ja: "ホワイトペーパー"), ArgumentArity.ExactlyOne);

    private readonly ChoiceOption _format = new(
        "--format",
        new(En: "Form of the tree (default: text)", Ja: "出力の形式（既定：text）"),
        "text", "json");

    private readonly ChoiceOption _language = LanguageChoice.NewOption();

    public TreeCommand()
        : base("tree", new(En: "Prints the clause tree as understood", Ja: "解析した項番の構造を表示します"))
    {
        Arguments.Add(_path);
        Options.Add(_format);
        Options.Add(_language);
    }

    public override int Run(ParseResult arguments, Terminal terminal, RuleBook book)
    {
        var isJson = _format.Find(arguments) == "json";
        var language = LanguageChoice.Choose(_language.Find(arguments), terminal);
        var file = new PaperReader(book.Packs).Read(terminal.WorkingFolder, _path.Find(arguments)[0]);
        if (file.Paper is not { } paper)
        {
            new TextReporter(terminal.ErrorWriter, language, new TextStyle()).Write(file);
            return ExitStatus.Misuse;
        }

        var reporter = new TreeReporter(paper, language);
        if (isJson) reporter.WriteJson(terminal.Output);
        else reporter.WriteText(terminal.Writer);
        return ExitStatus.Clean;
    }
}
