using Wplint.Rules.References;
using Wplint.Testing;

namespace Wplint.Rules.Tests.References;

public sealed class ClauseMissingFromContentsRuleTests : RuleTest<ClauseMissingFromContentsRule>
{
    private const string Missing = "関係当局との連絡";

    private static string En(string heading) => $"The contents do not list \"{heading}\", though they list the other clauses of its level. Add an entry.";

    private static string Ja(string heading) => $"「{heading}」が目次にありません。同じ階層のほかの項目は目次にあります。目次に追加してください。";

    private static string Paper(string contents, string heading) => $"""
        目次

        {contents}

        5.1.1 情報セキュリティのための方針群

        方針を公開しています。

        6.1.1 情報セキュリティの役割及び責任

        利用規約に定めています。

        {heading}

        本店は仙台市にあります。

        """;

    [Theory]
    [InlineData("5.1.1 情報セキュリティのための方針群.....2\n{|6.1.1 情報セキュリティの役割及び責任|}.....3", "\n6.1.3 関係当局との連絡.....3")]
    [InlineData("5.1.1\t情報セキュリティのための方針群\t2\n{|6.1.1\t情報セキュリティの役割及び責任|}\t3", "\n6.1.3\t関係当局との連絡\t3")]
    [InlineData("- 5.1.1 情報セキュリティのための方針群\n- {|6.1.1 情報セキュリティの役割及び責任|}", "\n- 6.1.3 関係当局との連絡")]
    [InlineData("- [5.1.1 情報セキュリティのための方針群](#a)\n- [{|6.1.1 情報セキュリティの役割及び責任|}](#b)", "\n- 6.1.3 関係当局との連絡")]
    [InlineData("| 項番 | 題名 | ページ |\n|---|---|---|\n| 5.1.1 | 情報セキュリティのための方針群 | 2 |\n| {|6.1.1 | 情報セキュリティの役割及び責任|} | 3 |", "\n| 6.1.3 | 関係当局との連絡 | 3 |")]
    public void Reports_a_control_and_adds_it_as_its_neighbours_are_written(string contents, string added) => Reports(
        Paper(contents, $"[|6.1.3 {Missing}|]"),
        En($"6.1.3 {Missing}"),
        Ja($"6.1.3 {Missing}"),
        fixedTo: Paper(contents.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal) + added, $"6.1.3 {Missing}"));

    [Fact]
    public void Writes_a_chapter_as_its_heading_does_beside_a_control() => Reports( // and not A.2
        "目次\n\n1. はじめに.....1\n2. 管理策.....2\n{|A.5.1.1 情報セキュリティのための方針群|}.....2\n\n1. はじめに\n\n本書です。\n\n2. 管理策\n\n次のとおりです。\n\nA.5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n[|3. 窓口|]\n\n電話です。\n",
        En("3. 窓口"),
        Ja("3. 窓口"),
        fixedTo: "目次\n\n1. はじめに.....1\n2. 管理策.....2\nA.5.1.1 情報セキュリティのための方針群.....2\n3. 窓口.....2\n\n1. はじめに\n\n本書です。\n\n2. 管理策\n\n次のとおりです。\n\nA.5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n3. 窓口\n\n電話です。\n");

    [Fact]
    public void Reports_the_first_clause() => Reports(
        "目次\n\n{|2. 管理策|}.....2\n3. 窓口.....3\n\n[|1. はじめに|]\n\n本書です。\n\n2. 管理策\n\n次のとおりです。\n\n3. 窓口\n\n電話です。\n",
        En("1. はじめに"),
        Ja("1. はじめに"),
        fixedTo: "目次\n\n1. はじめに.....2\n2. 管理策.....2\n3. 窓口.....3\n\n1. はじめに\n\n本書です。\n\n2. 管理策\n\n次のとおりです。\n\n3. 窓口\n\n電話です。\n");

    [Fact]
    public void Reports_a_heading_without_a_number_beside_entries_with_numbers() => Reports(
        "目次\n\nはじめに.....1\nおわりに.....2\n{|5.1.1 情報セキュリティのための方針群|}.....2\n\nはじめに\n\n本書です。\n\nおわりに\n\n窓口です。\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n[|改訂履歴|]\n\n1.0版 2024/1/10 初版\n",
        En("改訂履歴"),
        Ja("改訂履歴"),
        fixedTo: "目次\n\nはじめに.....1\nおわりに.....2\n5.1.1 情報セキュリティのための方針群.....2\n改訂履歴.....2\n\nはじめに\n\n本書です。\n\nおわりに\n\n窓口です。\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n改訂履歴\n\n1.0版 2024/1/10 初版\n");

    /// <summary>A title with markup is no model for another: the entry is for a person to add.</summary>
    [Fact]
    public void Makes_no_fix_where_the_neighbour_is_no_model() => Reports(
        Paper("5.1.1 情報セキュリティのための方針群.....2\n{|6.1.1 情報**セキュリティ**の役割及び責任|}.....3", $"[|6.1.3 {Missing}|]"),
        En($"6.1.3 {Missing}"),
        Ja($"6.1.3 {Missing}"));

    /// <summary>Contents may stop at any level.</summary>
    [Fact]
    public void Accepts_contents_that_list_chapters_only() => Accepts(
        "目次\n\n1. はじめに.....1\n2. 管理策.....1\n\n1. はじめに\n\n1.1 目的\n\n説明です。\n\n2. 管理策\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n");

    /// <summary>Half of a level is a selection.</summary>
    [Fact]
    public void Accepts_a_selection() => Accepts(
        "目次\n\n5.1.1 情報セキュリティのための方針群.....1\n6.1.1 情報セキュリティの役割及び責任.....1\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n6.1.1 情報セキュリティの役割及び責任\n\n規約です。\n\n6.1.3 関係当局との連絡\n\n仙台市です。\n\n7.2.2 情報セキュリティの意識向上、教育及び訓練\n\n毎年です。\n");

    /// <summary>A history on page 2 stands before the contents.</summary>
    [Fact]
    public void Accepts_a_history_before_the_contents() => Accepts(
        "# 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2024/1/10 | 初版 |\n\n# 目次\n\n- はじめに\n- おわりに\n\n# はじめに\n\n本書です。\n\n# おわりに\n\n窓口です。\n");

    [Fact]
    public void Accepts_a_paper_without_contents() => Accepts("5.1.1 情報セキュリティのための方針群\n\n方針です。\n");
}
