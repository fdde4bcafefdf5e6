using System.CommandLine;
using Wplint.Cli.Terminals;
using Wplint.Core.Running;

namespace Wplint.Cli.Syntax;

/// <summary>The option <c>--stdin-filename</c>, as all commands have it that take a paper from standard input.</summary>
internal static class StandardInputSyntax
{
    /// <param name="help">What the command does with standard input.</param>
    public static TextOption NewOption(LocalizedText help) => new("--stdin-filename", "NAME", help);

    /// <summary>What standard input holds, under the name given; null where the option is not.</summary>
    public static InMemoryFile? Find(TextOption option, ParseResult arguments, Terminal terminal) =>
        option.Find(arguments) is { } name ? new InMemoryFile(name, ReadAll(terminal)) : null;

    private static byte[] ReadAll(Terminal terminal)
    {
        using var input = terminal.OpenInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
