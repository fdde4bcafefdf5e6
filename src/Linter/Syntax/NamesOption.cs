using System.CommandLine;

namespace Wplint.Cli.Syntax;

/// <summary>An option with several values, separated by commas or by giving it again: <c>--select WP1,WP5002</c>.</summary>
internal sealed class NamesOption : Option<string[]>, IDocumented
{
    public NamesOption(string name, string valueName, LocalizedText help)
        : base(name)
    {
        Arity = ArgumentArity.OneOrMore;
        ValueName = valueName;
        Help = help;
    }

    public LocalizedText Help { get; }

    public string? ValueName { get; }

    /// <summary>The values; none where the option is not given.</summary>
    public IReadOnlyList<string> Find(ParseResult arguments) => arguments.GetResult(this) is { } result
        ? [.. result.Tokens.SelectMany(static token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))]
        : [];
}
