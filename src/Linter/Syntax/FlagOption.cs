using System.CommandLine;

namespace Wplint.Cli.Syntax;

/// <summary>An option without a value: <c>--quiet</c>.</summary>
internal sealed class FlagOption : Option<string>, IDocumented
{
    public FlagOption(string name, LocalizedText help, params string[] aliases)
        : base(name, aliases)
    {
        // Else what stands behind it would be its value. (An option of bool would be compiled at run time.)
        Arity = ArgumentArity.Zero;
        Help = help;
    }

    public LocalizedText Help { get; }

    public string? ValueName => null;

    /// <summary>Whether it is given.</summary>
    public bool IsGiven(ParseResult arguments) => arguments.GetResult(this) is { Implicit: false };
}
