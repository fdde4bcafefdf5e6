using System.CommandLine;

namespace Wplint.Cli.Syntax;

/// <summary>A command and those above it.</summary>
internal static class CommandPath
{
    /// <summary>What is typed to call it: <c>wplint baseline write</c>.</summary>
    public static string NameOf(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{NameOf(parent)} {command.Name}" : command.Name;

    /// <summary>The options that hold for it from those above.</summary>
    public static IEnumerable<Option> InheritedBy(Command command) =>
        command.Parents.OfType<Command>().SelectMany(static parent => parent.Options.Where(static option => option.Recursive).Concat(InheritedBy(parent)));
}
