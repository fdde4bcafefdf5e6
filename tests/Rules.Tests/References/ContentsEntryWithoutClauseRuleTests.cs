using Wplint.Rules.References;
using Wplint.Testing;

namespace Wplint.Rules.Tests.References;

public sealed class ContentsEntryWithoutClauseRuleTests : RuleTest<ContentsEntryWithoutClauseRule>
{
    private const string Body = """


        1. はじめに

        本書について説明します。

        5.1.1 情報セキュリティのための方針群

        方針を公開しています。

        6.1.1 情報セキュリティの役割及び責任

        利用規約に定めています。

        """;

    [Fact]
    public void Reports_a_control_that_the_body_does_not_have() => Reports(
        "目次\n\n1. はじめに.....1\n5.1.1 情報セキュリティのための方針群.....2\n[|5.1.2 情報セキュリティのための方針群のレビュー|].....2\n6.1.1 情報セキュリティの役割及び責任.....2" + Body,
        "The contents list \"5.1.2 情報セキュリティのための方針群のレビュー\", which the paper does not have. Remove the entry, or add the clause.",
        "目次の「5.1.2 情報セキュリティのための方針群のレビュー」は本文にありません。目次から削除するか、本文に項目を追加してください。");

    [Fact]
    public void Names_the_references_to_a_clause_that_is_gone() => Reports(
        "目次\n\n1. はじめに.....1\n5.1.1 情報セキュリティのための方針群.....2\n[|9.4.1 情報へのアクセス制限|].....2\n6.1.1 情報セキュリティの役割及び責任.....2" + Body + "「{|9.4.1 情報へのアクセス制限|}」もご覧ください。\n",
        "The contents list \"9.4.1 情報へのアクセス制限\", which the paper does not have. Remove the entry, or add the clause.",
        "目次の「9.4.1 情報へのアクセス制限」は本文にありません。目次から削除するか、本文に項目を追加してください。",
        relatedMessages: [new("A reference to it", "この項目への参照")]);

    [Fact]
    public void Reports_an_entry_without_a_number() => Reports(
        "目次\n\n1. はじめに.....1\n5.1.1 情報セキュリティのための方針群.....2\n6.1.1 情報セキュリティの役割及び責任.....2\n[|お問い合わせ|].....3" + Body,
        "The contents list \"お問い合わせ\", which the paper does not have. Remove the entry, or add the clause.",
        "目次の「お問い合わせ」は本文にありません。目次から削除するか、本文に項目を追加してください。");

    [Fact]
    public void Reports_the_second_of_two_equal_entries() => Reports(
        "目次\n\n1. はじめに.....1\n5.1.1 情報セキュリティのための方針群.....2\n[|5.1.1 情報セキュリティのための方針群|].....2\n6.1.1 情報セキュリティの役割及び責任.....2" + Body,
        "The contents list \"5.1.1 情報セキュリティのための方針群\", which the paper does not have. Remove the entry, or add the clause.",
        "目次の「5.1.1 情報セキュリティのための方針群」は本文にありません。目次から削除するか、本文に項目を追加してください。");

    [Fact]
    public void Reports_it_in_a_table() => Reports(
        "目次\n\n| 項番 | 題名 | ページ |\n|---|---|---|\n| 1. | はじめに | 1 |\n| 5.1.1 | 情報セキュリティのための方針群 | 2 |\n| [|5.1.2 | 情報セキュリティのための方針群のレビュー|] | 2 |\n| 6.1.1 | 情報セキュリティの役割及び責任 | 2 |" + Body,
        "The contents list \"5.1.2 情報セキュリティのための方針群のレビュー\", which the paper does not have. Remove the entry, or add the clause.",
        "目次の「5.1.2 情報セキュリティのための方針群のレビュー」は本文にありません。目次から削除するか、本文に項目を追加してください。");

    [Theory]
    [InlineData("目次.....1")]
    [InlineData("目次（続き）")]
    [InlineData("表紙.....1")]
    [InlineData("図1 責任の分担.....2")]
    [InlineData("責任の分担（図 1）.....2")]
    [InlineData("表目次.....2")]
    public void Accepts_entries_that_list_no_clause(string entry) => Accepts(
        $"目次\n\n{entry}\n1. はじめに.....1\n5.1.1 情報セキュリティのための方針群.....2\n6.1.1 情報セキュリティの役割及び責任.....2{Body}");

    /// <summary>What differs in number or title only is WP6005.</summary>
    [Theory]
    [InlineData("5.1.2 情報セキュリティのための方針群")]
    [InlineData("5.1.1 情報セキュリティの方針")]
    public void Accepts_an_entry_that_differs_from_its_heading(string entry) => Accepts(
        $"目次\n\n1. はじめに.....1\n{entry}.....2\n6.1.1 情報セキュリティの役割及び責任.....2{Body}");

    /// <summary>The line was too narrow for the title.</summary>
    [Fact]
    public void Accepts_a_title_of_two_lines() => Accepts(
        "目次\n\n1. はじめに.....1\n2. 本書の読み方と、本書を読む前に知って\nいただきたいこと.....1\n3. 用語.....2\n\n1. はじめに\n\n本書です。\n\n2. 本書の読み方と、本書を読む前に知っていただきたいこと\n\n順に読みます。\n\n3. 用語\n\n用語です。\n");

    /// <summary>A heading in the midst of a list is no clause to wplint, but it is there.</summary>
    [Fact]
    public void Accepts_an_entry_whose_heading_is_read_as_text() => Accepts(
        "目次\n\n1. はじめに.....1\nサポート窓口.....1\n5.1.1 情報セキュリティのための方針群.....2\n\n1. はじめに\n\n- 提供形態\n- サポート窓口\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n");

    /// <summary>Contents of the whole in a file with a part.</summary>
    [Fact]
    public void Accepts_contents_of_something_else() => Accepts(
        "目次\n\n1. はじめに.....1\n2. 用語.....2\n3. 体制.....3\n4. 窓口.....4\n\n1. はじめに\n\n本書です。\n");

    [Fact]
    public void Accepts_a_paper_without_contents() => Accepts(Body);
}
