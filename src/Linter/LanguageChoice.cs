using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Configuration;

namespace Wplint.Cli;

/// <summary>Finds the language that the reader wants: <c>--lang</c>, then <c>rules.json</c>, then the environment, then English.</summary>
internal static class LanguageChoice
{
    private const string Name = "--lang";

    /// <summary>The option as every command has it. <c>auto</c> asks for what holds without it.</summary>
    public static ChoiceOption<Asked> NewOption() => new(
        Name,
        new(En: "Language of the messages (default: rules.json, then the environment)", Ja: "メッセージの言語（既定：rules.json、次に環境変数）"),
        ("en", Asked.English),
        ("ja", Asked.Japanese),
        ("auto", Asked.Automatic));

    /// <summary>The language of a run.</summary>
    /// <param name="asked">What the option says; null where it is not given.</param>
    /// <param name="configured">What the configuration says; null where it says nothing.</param>
    /// <param name="terminal">Has the environment.</param>
    public static Language Choose(Asked? asked, Language? configured, Terminal terminal) => asked switch
    {
        Asked.English => Language.English,
        Asked.Japanese => Language.Japanese,
        _ => configured ?? OfEnvironment(terminal),
    };

    /// <summary>The language where only the folder's configuration is to be asked.</summary>
    public static Language Choose(Asked? asked, Terminal terminal) =>
        Choose(asked, asked is null or Asked.Automatic ? Configured(terminal) : null, terminal);

    /// <summary>The language to complain in about a command line that may not be understood as a whole.</summary>
    public static Language Guess(string[] arguments, Terminal terminal)
    {
        var index = Array.FindLastIndex(arguments, static argument => argument == Name || argument.StartsWith($"{Name}=", StringComparison.Ordinal));
        var word = index < 0 ? null : arguments[index] == Name ? arguments.ElementAtOrDefault(index + 1) : arguments[index][(Name.Length + 1)..];
        return Choose(word switch { "en" => Asked.English, "ja" => Asked.Japanese, _ => null }, terminal);
    }

    private static Language? Configured(Terminal terminal) => ConfigurationLoader.Load(terminal.WorkingFolder, file: null, packs: []).Language;

    private static Language OfEnvironment(Terminal terminal)
    {
        foreach (var name in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (terminal.Variable(name) is { Length: > 0 } value)
                return value.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? Language.Japanese : Language.English;
        }

        return Language.English;
    }

    /// <summary>What <c>--lang</c> can ask for.</summary>
    internal enum Asked
    {
        /// <summary>Whatever holds without the option.</summary>
        Automatic,

        /// <summary>English.</summary>
        English,

        /// <summary>Japanese.</summary>
        Japanese,
    }
}
