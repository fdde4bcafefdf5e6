using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Configuration;

namespace Wplint.Cli;

/// <summary>Finds the language that the reader wants: <c>--lang</c>, then <c>rules.json</c>, then the environment, then English.</summary>
internal static class LanguageChoice
{
    private const string Name = "--lang";

    /// <summary>The option as every command has it. <c>auto</c> asks for what holds without it.</summary>
    public static ChoiceOption NewOption() => new(
        Name,
        new(En: "Language of the messages (default: rules.json, then the environment)", Ja: "メッセージの言語（既定：rules.json、次に環境変数）"),
        "en", "ja", "auto");

    /// <summary>The language of a run.</summary>
    /// <param name="asked">What the option says; null where it is not given.</param>
    /// <param name="configured">What the configuration says; null where it says nothing.</param>
    /// <param name="terminal">Has the environment.</param>
    public static Language Choose(string? asked, Language? configured, Terminal terminal) => asked switch
    {
        "en" => Language.English,
        "ja" => Language.Japanese,
        _ => configured ?? OfEnvironment(terminal),
    };

    /// <summary>The language where no run has read the configuration.</summary>
    public static Language Choose(string? asked, Terminal terminal) =>
        Choose(asked, asked is "en" or "ja" ? null : Configured(terminal), terminal);

    /// <summary>The language to complain in about a command line that may not be understood as a whole.</summary>
    public static Language Guess(string[] arguments, Terminal terminal)
    {
        var index = Array.FindLastIndex(arguments, static argument => argument == Name || argument.StartsWith($"{Name}=", StringComparison.Ordinal));
        if (index < 0) return Choose(null, terminal);
        return Choose(arguments[index] == Name ? arguments.ElementAtOrDefault(index + 1) : arguments[index][(Name.Length + 1)..], terminal);
    }

    private static Language? Configured(Terminal terminal)
    {
        try
        {
            return ConfigurationLoader.FindLanguage(terminal.WorkingFolder);
        }
        catch (IOException)
        {
            return null; // a folder that is gone has no configuration
        }
    }

    private static Language OfEnvironment(Terminal terminal)
    {
        foreach (var name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (terminal.Variable(name) is { Length: > 0 } value)
                return value.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? Language.Japanese : Language.English;
        }

        return Language.English;
    }
}
