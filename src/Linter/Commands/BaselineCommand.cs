using System.CommandLine;
using Wplint.Cli.Syntax;

namespace Wplint.Cli.Commands;

/// <summary><c>wplint baseline</c>: the findings that are accepted.</summary>
internal sealed class BaselineCommand : Command, IDocumented
{
    public BaselineCommand()
        : base("baseline")
    {
        Subcommands.Add(new BaselineWriteCommand());
        Subcommands.Add(new BaselinePruneCommand());
    }

    public LocalizedText Help { get; } = new(
        En: "Accepts today's findings, so that only new ones are reported",
        Ja: "現在の指摘を受け入れ、新しい指摘だけを報告するようにします");

    public string? ValueName => null;
}
