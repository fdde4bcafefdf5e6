using System.CommandLine;
using System.CommandLine.Parsing;
using Wplint.Cli.Commands;

namespace Wplint.Cli.Syntax;

/// <summary>The whole command line: the commands, and the options that stand before them.</summary>
internal sealed class RootSyntax : Command, IDocumented
{
    // An argument "@file" is the path of a paper, not a file of further arguments.
    private static readonly ParserConfiguration Configuration = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public RootSyntax()
        : base("wplint")
    {
        Options.Add(PacksOption);
        HelpOption.Recursive = true;
        Options.Add(HelpOption);
        Options.Add(VersionOption);
        Subcommands.Add(new CheckCommand());
        Subcommands.Add(new FixCommand());
        Subcommands.Add(new BaselineCommand());
        Subcommands.Add(new LinksCommand());
        Subcommands.Add(new TreeCommand());
        Subcommands.Add(new ExplainCommand());
        Subcommands.Add(new RulesCommand());
        Subcommands.Add(new InitCommand());
    }

    public LocalizedText Help { get; } = new(
        En: "Checks cloud-security whitepapers (ISO/IEC 27017).",
        Ja: "クラウドセキュリティのホワイトペーパー（ISO/IEC 27017）を検査します。");

    public string? ValueName => null;

    /// <summary>Asks for help instead of a run.</summary>
    public FlagOption HelpOption { get; } = new("--help", new(En: "Shows this help", Ja: "このヘルプを表示します"), "-h");

    /// <summary>Asks for the version instead of a run.</summary>
    public FlagOption VersionOption { get; } = new("--version", new(En: "Shows the version", Ja: "バージョンを表示します"), "-V");

    /// <summary>Adds rules to those that wplint brings along.</summary>
    public PacksOption PacksOption { get; } = new();

    /// <summary>Reads a command line; mistakes are in the result.</summary>
    public ParseResult Read(string[] arguments) => CommandLineParser.Parse(this, arguments, Configuration);
}
