using System.Runtime.CompilerServices;
using Wplint.Core.Parsing;
using Wplint.Core.Running;

namespace Wplint.Cli;

/// <summary>
/// Starts on a second core what is the same for every paper: most of a hook's run on one file is the runtime loading code for the first
/// time: for reading Markdown, and for the rules. Meanwhile the first core reads the command line.
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
        if (arguments is not ["check" or "fix" or "tree", ..] || Environment.ProcessorCount < 2 || !RuntimeFeature.IsDynamicCodeSupported) return;
        // A thread of its own: starting the thread pool costs more than it would save.
        var checks = arguments[0] != "tree";
        new Thread(() => ReadAndCheck(checks)) { IsBackground = true, Name = "Head start" }.Start();
    }

    private static void ReadAndCheck(bool checks)
    {
        var paper = ReadPaper();
        if (checks) Check(paper);
    }

    /// <summary>Checks the paper, the last rule first: the first core, which begins with the first one, is met half-way.</summary>
    internal static IReadOnlyList<Finding> Check(Whitepaper paper)
    {
        var packs = new RuleBook().Packs;
        var rules = packs.SelectMany(static pack => pack.Rules).ToArray();
        Array.Reverse(rules);
        var facts = new Facts { Today = new DateOnly(2024, 1, 12), MissingFiles = new HashSet<string>(StringComparer.Ordinal) };
        return new Engine(rules, Knowledge.From(packs)).Check(paper, RuleSettings.Default, facts, CancellationToken.None);
    }

    /// <summary>Reads the paper, of which nothing is kept.</summary>
    internal static Whitepaper ReadPaper() => new PaperParser([]).Parse("", new SourceText(Paper));
}
