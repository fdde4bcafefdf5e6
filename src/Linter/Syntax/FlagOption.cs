using System.CommandLine;

namespace Wplint.Cli.Syntax;

/// <summary>An option without a value: <c>--quiet</c>.</summary>
internal sealed class FlagOption : Option<bool>, IDocumented
{
    public FlagOption(string name, LocalizedText help, params string[] aliases)
        : base(name, aliases)
    {
        // Else a path behind it would be taken for "true" or "false".
        Arity = ArgumentArity.Zero;
        Help = help;
    }

    public LocalizedText Help { get; }

    public string? ValueName => null;

    /// <summary>Whether it is given.</summary>
    public bool IsGiven(ParseResult arguments) => arguments.GetResult(this) is { Implicit: false };
}
