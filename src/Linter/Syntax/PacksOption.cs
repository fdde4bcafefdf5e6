using System.CommandLine;

namespace Wplint.Cli.Syntax;

/// <summary>
/// <c>--packs FILE</c>, before or behind any command. It is the only door through which code gets in: the person at the command line opens
/// it, never a file. A path may hold commas, so several packs are several options.
/// </summary>
internal sealed class PacksOption : Option<string[]>, IDocumented
{
    public PacksOption()
        : base("--packs")
    {
        Arity = ArgumentArity.OneOrMore;
        Recursive = true;
    }

    public LocalizedText Help { get; } = new(
        En: "Loads a rule pack (.dll); repeat it for several",
        Ja: "ルールパック（.dll）を読み込みます（複数の場合は繰り返し指定）");

    public string? ValueName => "FILE";

    /// <summary>The files; none where the option is not given.</summary>
    public IReadOnlyList<string> Find(ParseResult arguments)
    {
        if (arguments.GetResult(this) is not { Tokens: var tokens }) return [];
        var files = new string[tokens.Count];
        for (var i = 0; i < files.Length; i++) files[i] = tokens[i].Value;
        return files;
    }
}
