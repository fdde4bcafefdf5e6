using System.Runtime.CompilerServices;
using Wplint.Core.Parsing;

namespace Wplint.Cli;

/// <summary>
/// Starts on a second core what is the same for every paper: most of a hook's run on one file is the runtime loading code for the first
/// time, and reading Markdown needs the largest part of it. Meanwhile the first core reads the command line.
/// </summary>
internal static class HeadStart
{
    /// <summary>A paper with something of each kind of Markdown that papers have.</summary>
    private const string Paper = """
        # Paper

        ## 5.1.1 Policies

        See [the policy](https://wplint.example/) *here*, `there` and <https://wplint.example/>.

        | Version | Date |
        |---|---|
        | 1.0 | 2024-01-12 |

        1. First
        - Second

        > Third
        """;

    /// <summary>Begins, if the command line asks for papers to be read and there is a core to spare.</summary>
    public static void Begin(string[] arguments)
    {
        // A native executable has its code at hand.
        if (arguments is not ["check" or "tree", ..] || Environment.ProcessorCount < 2 || !RuntimeFeature.IsDynamicCodeSupported) return;
        // A thread of its own: starting the thread pool costs more than it would save.
        new Thread(static () => ReadPaper()) { IsBackground = true, Name = "Head start" }.Start();
    }

    /// <summary>Reads the paper, of which nothing is kept.</summary>
    internal static Whitepaper ReadPaper() => new PaperParser([]).Parse("", new SourceText(Paper));
}
