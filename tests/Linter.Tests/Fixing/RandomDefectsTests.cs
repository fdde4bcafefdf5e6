using Wplint.Core.Fixing;
using Wplint.Core.Running;
using Wplint.Rules;
using Wplint.Tests.Running;

namespace Wplint.Tests.Fixing;

/// <summary>What holds of fixing any paper, tried on the correct examples with random defects. The seeds are fixed: what fails once fails again.</summary>
public sealed class RandomDefectsTests
{
    private const int PapersPerExample = 10;

    private static readonly RulePack Rules = new Pack();
    private static readonly Engine Engine = new([.. Rules.Rules.OrderBy(static rule => rule.Descriptor.Id, StringComparer.Ordinal)], Knowledge.From([Rules]));

    [Fact]
    public void Nothing_safe_is_left_without_a_reason_nothing_else_changes_and_a_second_time_changes_nothing()
    {
        var (applied, unapplied) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var example in Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "examples", "correct")).Order(StringComparer.Ordinal))
        {
            for (var seed = 0; seed < PapersPerExample; seed++)
            {
                var text = Damage(File.ReadAllText(example), seed);
                var bench = new FixingBench(Engine);
                var paper = bench.Fix(text);

                var safe = bench.Tried[paper.Source.Text].Findings.Where(static finding => finding.Diagnostic.Fix?.Applicability == Applicability.Safe);
                Assert.Equal(safe, paper.Unapplied.Select(static fix => fix.Finding));
                Assert.Equal(Replay(text, paper.Applied, bench), paper.Source.Text);
                var again = bench.Fix(paper.Source.Text);
                Assert.Equal((paper.Source.Text, 0), (again.Source.Text, again.Applied.Count));

                unapplied += paper.Unapplied.Count;
                foreach (var fix in paper.Applied) applied[fix.Finding.Rule.Id] = applied.GetValueOrDefault(fix.Finding.Rule.Id) + 1;
            }
        }

        string[] expected = ["WP1004", "WP1005", "WP2003", "WP3001", "WP4008", "WP5002", "WP5008", "WP5009", "WP6005", "WP7006", "WP7007", "WP7009"];
        Assert.Equal([], expected.Except(applied.Keys));
        var total = applied.Values.Sum();
        Assert.True(total > 120, $"Only {total} fixes were applied, too few to prove anything.");
        Assert.True(unapplied * 50 <= total, $"{unapplied} fixes were not applied, beside {total} that were.");
    }

    private static string Damage(string text, int seed)
    {
        var random = new Random(seed);
        var damaged = new Defects(random).Add(text, random.Next(1, 9));
        return seed % 4 == 3 ? damaged.ReplaceLineEndings("\r\n") : damaged;
    }

    /// <summary>What the edits of the applied fixes, and nothing but these, make of a text.</summary>
    private static string Replay(string text, IReadOnlyList<AppliedFix> applied, FixingBench bench)
    {
        var left = applied.Select(static fix => fix.Finding).ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
        while (left.Count > 0)
        {
            var fixes = bench.Tried[text].Findings.Where(left.Remove).ToArray();
            Assert.NotEmpty(fixes);
            text = new Fix(Applicability.Safe, "", [.. fixes.SelectMany(static finding => finding.Diagnostic.Fix!.Edits)]).ApplyTo(text);
        }

        return text;
    }
}
