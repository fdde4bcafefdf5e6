using Wplint.Core.Fixing;
using Wplint.Core.Running;
using Wplint.Tests.Running;

namespace Wplint.Tests.Fixing;

/// <summary>Fixes a text with some rules, and remembers all texts that were tried.</summary>
internal sealed class FixingBench(Engine engine, Applicability leastCertain = Applicability.Safe)
{
    private static readonly Facts Outside = new() { Today = new DateOnly(2026, 11, 20), MissingFiles = new HashSet<string>(StringComparer.Ordinal) };

    public FixingBench(params Rule[] rules)
        : this(new Engine(rules, HandMade.NoKnowledge))
    {
    }

    /// <summary>What was read, by text.</summary>
    public Dictionary<string, ReadPaper> Tried { get; } = new(StringComparer.Ordinal);

    public ReadPaper Read(string text)
    {
        if (Tried.TryGetValue(text, out var known)) return known;
        var paper = engine.Parser.Parse("a.md", new SourceText(text));
        return Tried[text] = new ReadPaper(paper, engine.Check(paper, RuleSettings.Default, Outside, CancellationToken.None));
    }

    public FixedPaper Fix(string text) => new PaperFixer(source => Read(source.Text), leastCertain).Fix(Read(text));
}
