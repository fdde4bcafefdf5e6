using Wplint.Rules.References;
using Wplint.Testing;

namespace Wplint.Rules.Tests.References;

public sealed class ReferenceTitleMismatchRuleTests : RuleTest<ReferenceTitleMismatchRule>
{
    [Fact]
    public void Reports_a_title_with_other_words() => Reports(
        "{|9.4.1 情報へのアクセス制限|}\n\n制限しています。\n\n14.1.1 情報セキュリティ要求事項の分析及び仕様化\n\n機能は次のとおりです（9.4.1 [|情報へのアクセス管理|]）。\n",
        "9.4.1 is titled \"情報へのアクセス制限\", not \"情報へのアクセス管理\". Write \"情報へのアクセス制限\".",
        "9.4.1 の題名は「情報へのアクセス制限」で、「情報へのアクセス管理」ではありません。「情報へのアクセス制限」と書いてください。",
        fixedTo: "9.4.1 情報へのアクセス制限\n\n制限しています。\n\n14.1.1 情報セキュリティ要求事項の分析及び仕様化\n\n機能は次のとおりです（9.4.1 情報へのアクセス制限）。\n",
        relatedMessages: [new("The heading", "見出し")]);

    [Fact]
    public void Reports_the_number_of_another_clause_than_the_title_names() => Reports(
        """
        2. Service

        2.1 What it is

        An archive.

        {|2.2 Shared responsibility|}

        Accounts are the customer's.

        6.1.1 Information security roles and responsibilities

        See "[|2.1 Shared responsibility|]".
        """,
        "2.1 is titled \"What it is\"; \"Shared responsibility\" is 2.2. Write \"2.2\", or quote the title of 2.1.",
        "2.1 の題名は「What it is」で、「Shared responsibility」は 2.2 の題名です。項番を「2.2」に直すか、2.1 の題名を引用してください。",
        fixedTo: """
        2. Service

        2.1 What it is

        An archive.

        2.2 Shared responsibility

        Accounts are the customer's.

        6.1.1 Information security roles and responsibilities

        See "2.2 Shared responsibility".
        """,
        applicability: Applicability.Suggested);

    [Theory]
    [InlineData("「9.4.1 情報へのアクセス制限」をご覧ください。")]
    [InlineData("「9.4.1 アクセス制限」をご覧ください。")] // shortened
    [InlineData("「9.4.1 情報へのアクセス制限の項」をご覧ください。")]
    [InlineData("（9.4.1 を参照）")]
    [InlineData("（9.4.1 及び 9.4.4）")]
    [InlineData("「9.4.1 に定める機能」をご覧ください。")]
    [InlineData("ISO/IEC 27002 の「9.4.1 情報へのアクセス管理」に従います。")]
    public void Accepts_quotations_that_name_the_clause(string text) =>
        Accepts($"9.4.1 情報へのアクセス制限\n\n制限しています。\n\n9.4.4 特権的なユーティリティプログラムの使用\n\n{text}\n");

    /// <summary>及び and および, widths and commas are a matter of spelling.</summary>
    [Fact]
    public void Accepts_another_spelling() => Accepts(
        "7.2.2 情報セキュリティの意識向上、教育および訓練\n\n実施しています。\n\n8.1.1 資産目録\n\n「7.2.2 情報セキュリティの意識向上，教育及び訓練」をご覧ください。\n");

    /// <summary>The standard has the title as it is quoted: WP2003 speaks of the heading.</summary>
    [Fact]
    public void Accepts_the_standards_title_of_a_heading_with_another() => Accepts(
        "9.4.1 情報へのアクセス管理\n\n制限しています。\n\n9.4.4 特権的なユーティリティプログラムの使用\n\n「9.4.1 情報へのアクセス制限」をご覧ください。\n");

    /// <summary>The contents have the title as it is quoted: WP6005 speaks of the heading.</summary>
    [Fact]
    public void Accepts_the_title_that_the_contents_have() => Accepts(
        "目次\n\n1. はじめに.....1\n2. 責任分界点.....1\n2.1 分担の考え方.....2\n\n1. はじめに\n\n「2.1 分担の考え方」をご覧ください。\n\n2. 責任分界点\n\n2.1 分担についての考え方\n\n利用規約のとおりです。\n");

    /// <summary>A history quotes titles as they were.</summary>
    [Fact]
    public void Accepts_what_the_history_quotes() => Accepts(
        "9.4.1 情報へのアクセス制限\n\n制限しています。\n\n改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.1 | 2024/1/10 | 「9.4.1 情報へのアクセス管理」の題名を変更 |\n");
}
