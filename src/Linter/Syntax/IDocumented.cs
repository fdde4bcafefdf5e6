namespace Wplint.Cli.Syntax;

/// <summary>A part of the command line that help can speak of.</summary>
internal interface IDocumented
{
    /// <summary>What it is for: a phrase.</summary>
    LocalizedText Help { get; }

    /// <summary>What stands for its value in help: <c>FILE</c>; null where it takes none.</summary>
    string? ValueName { get; }
}
