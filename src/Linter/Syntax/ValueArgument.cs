using System.CommandLine;

namespace Wplint.Cli.Syntax;

/// <summary>What stands behind a command without a name: <c>PATH</c>.</summary>
/// <typeparam name="T"><see cref="string"/> for one, an array of them for several.</typeparam>
internal sealed class ValueArgument<T> : Argument<T>, IDocumented
{
    public ValueArgument(string valueName, LocalizedText help, ArgumentArity arity)
        : base(valueName)
    {
        Arity = arity;
        Help = help;
    }

    public LocalizedText Help { get; }

    public string? ValueName => Name;

    /// <summary>The values given.</summary>
    public IReadOnlyList<string> Find(ParseResult arguments) =>
        arguments.GetResult(this) is { } result ? [.. result.Tokens.Select(static token => token.Value)] : [];
}
