using System.CommandLine;

namespace Wplint.Cli.Syntax;

/// <summary>An option with one value: <c>--config FILE</c>.</summary>
internal sealed class TextOption : Option<string>, IDocumented
{
    public TextOption(string name, string valueName, LocalizedText help)
        : base(name)
    {
        Arity = ArgumentArity.ExactlyOne;
        ValueName = valueName;
        Help = help;
    }

    public LocalizedText Help { get; }

    public string? ValueName { get; }

    /// <summary>The value; null where the option is not given.</summary>
    public string? Find(ParseResult arguments) => arguments.GetResult(this) is { Tokens: [var token, ..] } ? token.Value : null;
}
