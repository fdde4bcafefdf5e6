using System.CommandLine;
using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;

namespace Wplint.Cli.Commands;

/// <summary>A command of wplint: its syntax, and what it does.</summary>
internal abstract class TerminalCommand(string name, LocalizedText help) : Command(name), IDocumented
{
    public LocalizedText Help => help;

    public string? ValueName => null;

    /// <summary>Does what the arguments ask for.</summary>
    /// <param name="arguments">What was given.</param>
    /// <param name="terminal">The world around.</param>
    /// <param name="book">The rules that there are.</param>
    /// <returns>The exit status.</returns>
    public abstract int Run(ParseResult arguments, Terminal terminal, RuleBook book);
}
