using Wplint.Core.Running;
using Wplint.Rules;

namespace Wplint.Tests.Fixing;

/// <summary>What people meet most, repaired by the rules that wplint brings along.</summary>
public sealed class KnownDefectsTests
{
    private const string Anchor = "- 記録の取得（「12.4.1 イベントログ取得」）\n";

    private static readonly RulePack Rules = new Pack();
    private static readonly Engine Engine = new([.. Rules.Rules.OrderBy(static rule => rule.Descriptor.Id, StringComparer.Ordinal)], Knowledge.From([Rules]));
    private static readonly string Correct = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "examples", "correct", "kazeno.md"))
        .Replace(Anchor, $"{Anchor}- 特権の管理（「9.4.4 特権的なユーティリティプログラムの使用」）\n", StringComparison.Ordinal);

    [Fact]
    public void A_title_changes_in_heading_contents_and_quoting_references_together() =>
        Repairs(Correct.Replace("プログラムの使用", "プログラムの利用", StringComparison.Ordinal), "WP2003");

    [Fact]
    public void A_title_that_is_wrong_in_the_heading_only_changes_there()
    {
        var heading = Correct.LastIndexOf("\n9.4.4 ", StringComparison.Ordinal);
        Repairs(Correct[..heading] + Correct[heading..].Replace("プログラムの使用", "プログラムの利用", StringComparison.Ordinal), "WP6005");
    }

    [Fact]
    public void The_prefix_of_an_extended_control_comes_back_wherever_its_number_stands() =>
        Repairs(Correct.Replace("CLD.6.3.1", "6.3.1", StringComparison.Ordinal), "WP1004");

    [Theory]
    [InlineData("JIS Q 27017:2016 (ISO/IEC 27015:2015)", "WP5002")]
    [InlineData("JIS Q 27017:2016 (ISO/IEC 27017:2016)", "WP5002")]
    public void Another_standard_in_a_pair_is_put_right(string pair, string rule) =>
        Repairs(Correct.Replace("JIS Q 27017:2016 (ISO/IEC 27017:2015)", pair, StringComparison.Ordinal), rule);

    private static void Repairs(string damaged, string rule)
    {
        Assert.NotEqual(Correct, damaged);
        var paper = new FixingBench(Engine).Fix(damaged);
        Assert.Equal(Correct, paper.Source.Text);
        Assert.Contains(rule, paper.Applied.Select(static fix => fix.Finding.Rule.Id));
        Assert.Empty(paper.Unapplied);
    }
}
