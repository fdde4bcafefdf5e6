using System.CommandLine;
using Wplint.Core.Running;

namespace Wplint.Cli.Syntax;

/// <summary>The option <c>--baseline</c>, as all commands have it that know one.</summary>
internal static class BaselineSyntax
{
    public static TextOption NewOption() => new(
        "--baseline",
        "FILE",
        new(En: "The accepted findings (default: .wplint-baseline.json, here or above)", Ja: "受け入れた指摘の基準ファイル（既定：このフォルダーまたはその上の .wplint-baseline.json）"));

    /// <summary>The file given; null where the option is not.</summary>
    /// <exception cref="UsageException">It is no name of a file.</exception>
    public static string? Find(TextOption option, ParseResult arguments)
    {
        if (option.Find(arguments) is not { } path) return null;
        if (OutputFile.CanBeNamed(path)) return path;
        throw new UsageException(new(En: "--baseline names a file.", Ja: "--baseline にはファイルを指定してください。"));
    }
}
