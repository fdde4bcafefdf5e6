using System.CommandLine;
using System.CommandLine.Parsing;
using Wplint.Core.Running;

namespace Wplint.Cli.Syntax;

/// <summary>Says in the reader's language what is wrong with a command line, and what to write instead.</summary>
internal static class CommandLineErrors
{
    /// <exception cref="UsageException">The command line cannot be understood.</exception>
    public static void Demand(ParseResult arguments)
    {
        // Nearly always nothing is wrong, and then this is all that start-up pays for.
        if (arguments.Errors.Count > 0 || HasArgumentLikeOption(arguments)) LookClosely(arguments);
    }

    private static void LookClosely(ParseResult arguments)
    {
        var command = arguments.CommandResult.Command;
        foreach (var token in arguments.UnmatchedTokens.Concat(ArgumentsLikeOptions(arguments)))
            throw LooksLikeOption(token) ? UnknownOption(token, command) : Unexpected(token, command);
        // Without a command there is help, not an error.
        if (command.Subcommands.Count > 0) return;
        foreach (var error in arguments.Errors) throw Explain(error, command);
    }

    private static bool HasArgumentLikeOption(ParseResult arguments)
    {
        foreach (var child in arguments.CommandResult.Children)
        {
            if (child is not ArgumentResult argument) continue;
            foreach (var token in argument.Tokens)
            {
                if (LooksLikeOption(token.Value)) return true;
            }
        }

        return false;
    }

    /// <summary>A path may begin with a hyphen only behind <c>--</c>; before it, it is a misspelt option.</summary>
    private static IEnumerable<string> ArgumentsLikeOptions(ParseResult arguments)
    {
        var paths = arguments.CommandResult.Children.OfType<ArgumentResult>().SelectMany(static result => result.Tokens).ToArray();
        return arguments.Tokens
            .TakeWhile(static token => token.Type != TokenType.DoubleDash)
            .Where(token => LooksLikeOption(token.Value) && Array.Exists(paths, path => ReferenceEquals(path, token)))
            .Select(static token => token.Value);
    }

    private static bool LooksLikeOption(string token) => token.Length > 1 && token[0] == '-';

    private static UsageException UnknownOption(string token, Command command)
    {
        var name = token.Split('=', ':')[0];
        // A person who has it right but for the order must not be told to write what stands there.
        if (HasOption(command, name)) return Misplaced(name, command);
        var hint = Suggestion.OrSee(name, NamesOf(command), HelpOf(command));
        return new UsageException(new(En: $"Unknown option \"{name}\".{hint.En}", Ja: $"「{name}」というオプションはありません。{hint.Ja}"));
    }

    private static UsageException Misplaced(string name, Command command)
    {
        var path = CommandPath.NameOf(command);
        return new UsageException(new(
            En: $"{name} stands before its command. Write it behind: \"{path} {name}\".",
            Ja: $"{name} がコマンドの前にあります。「{path} {name}」のように、コマンドの後に指定してください。"));
    }

    private static UsageException Unexpected(string token, Command command)
    {
        if (command.Subcommands.Count == 0)
        {
            return new UsageException(new(
                En: $"\"{token}\" is one argument too many. See \"{HelpOf(command)}\".",
                Ja: $"引数「{token}」は余分です。「{HelpOf(command)}」をご覧ください。"));
        }

        var hint = Suggestion.OrSee(token, command.Subcommands.Select(static subcommand => subcommand.Name), HelpOf(command));
        return new UsageException(new(En: $"Unknown command \"{token}\".{hint.En}", Ja: $"「{token}」というコマンドはありません。{hint.Ja}"));
    }

    private static UsageException Explain(ParseError error, Command command) => new(error.SymbolResult switch
    {
        OptionResult { IdentifierTokenCount: > 1 } option => GivenTwice(option.Option.Name),
        OptionResult option => WithoutValue(option.Option),
        ArgumentResult argument => NotOne(argument.Argument, command),
        _ => error.Message,
    });

    private static LocalizedText GivenTwice(string option) => new(
        En: $"{option} is given more than once. Give it once.",
        Ja: $"{option} が複数回指定されています。一度だけ指定してください。");

    private static LocalizedText WithoutValue(Option option)
    {
        var form = $"{option.Name} {(option as IDocumented)?.ValueName}";
        return new(En: $"{option.Name} needs a value: {form}.", Ja: $"{option.Name} には値が必要です（{form}）。");
    }

    private static LocalizedText NotOne(Argument argument, Command command) => new(
        En: $"{command.Name} needs one {argument.Name}. See \"{HelpOf(command)}\".",
        Ja: $"{command.Name} には {argument.Name} を一つ指定してください。「{HelpOf(command)}」をご覧ください。");

    private static bool HasOption(Command command, string name) =>
        command.Options.Any(option => option.Name == name || option.Aliases.Contains(name));

    private static IEnumerable<string> NamesOf(Command command) =>
        command.Options.Select(static option => option.Name)
            .Concat(CommandPath.InheritedBy(command).Select(static option => option.Name));

    private static string HelpOf(Command command) => $"{CommandPath.NameOf(command)} --help";
}
