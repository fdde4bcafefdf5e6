using System.CommandLine;
using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Configuration;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Cli.Commands;

/// <summary><c>wplint explain</c>: prints the page of a rule.</summary>
internal sealed class ExplainCommand : TerminalCommand
{
    private readonly ValueArgument<string> _rule = new("RULE", new(En: "Id or name: WP5002, mismatched-equivalent", Ja: "ID または名前：WP5002、mismatched-equivalent"), ArgumentArity.ExactlyOne);
    private readonly ChoiceOption _language = LanguageChoice.NewOption();

    public ExplainCommand()
        : base("explain", new(En: "Explains a rule: why, bad, good, when not to use it", Ja: "ルールの理由、悪い例、良い例、使わないほうがよい場合を説明します"))
    {
        Arguments.Add(_rule);
        Options.Add(_language);
    }

    public override int Run(ParseResult arguments, Terminal terminal, RuleBook book)
    {
        var language = LanguageChoice.Choose(_language.Find(arguments), terminal);
        book = book.With(ConfigurationLoader.Load(terminal.WorkingFolder, file: null, book.Packs).Terms);
        var rule = Find(_rule.Find(arguments)[0], book.Rules);
        terminal.Writer.Write(book.FindPage(rule, language) is { } page
            ? RulePage.ForReaders(page, language)
            : $"# {rule}\n\n{rule.Title.In(language)}\n");
        return ExitStatus.Clean;
    }

    private static RuleDescriptor Find(string word, IReadOnlyList<RuleDescriptor> rules)
    {
        foreach (var rule in rules)
        {
            if (string.Equals(rule.Id, word, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, word, StringComparison.OrdinalIgnoreCase)) return rule;
        }

        var hint = Suggestion.OrSee(word, rules.Select(static rule => rule.Name).Concat(rules.Select(static rule => rule.Id)), "wplint rules");
        throw new UsageException(new(En: $"Unknown rule \"{word}\".{hint.En}", Ja: $"「{word}」というルールはありません。{hint.Ja}"));
    }
}
