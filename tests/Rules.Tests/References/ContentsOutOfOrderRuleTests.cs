using Wplint.Rules.References;
using Wplint.Testing;

namespace Wplint.Rules.Tests.References;

public sealed class ContentsOutOfOrderRuleTests : RuleTest<ContentsOutOfOrderRule>
{
    private const string Roles = "6.1.1 情報セキュリティの役割及び責任";
    private const string Contact = "6.1.3 関係当局との連絡";
    private const string Assets = "8.1.1 資産目録";
    private const string Labels = "8.2.2 情報のラベル付け";

    private static string Paper(string contents, string first = Roles, string second = Contact, string third = Assets, string last = Labels) =>
        $"目次\n\n{contents}\n\n{first}\n\n規約です。\n\n{second}\n\n仙台市です。\n\n{third}\n\n目録です。\n\n{last}\n\n分類です。\n";

    [Fact]
    public void Reports_one_entry_that_was_moved() => Reports(
        Paper($"[|{Labels}|].....3\n{Roles}.....1\n{Contact}.....1\n{Assets}.....2", last: $"{{|{Labels}|}}"),
        $"\"{Labels}\" is out of place in the contents; in the paper it comes after \"{Assets}\". Move the entry there.",
        $"目次の「{Labels}」の位置が本文の順序と異なります。本文では「{Assets}」の後にあります。目次の行を移してください。",
        relatedMessages: [new("Its place in the paper", "本文での位置")]);

    [Fact]
    public void Reports_the_first_of_two_swapped_entries() => Reports(
        Paper($"{Roles}.....1\n[|{Assets}|].....2\n{Contact}.....2\n{Labels}.....3", third: $"{{|{Assets}|}}"),
        $"\"{Assets}\" is out of place in the contents; in the paper it comes after \"{Contact}\". Move the entry there.",
        $"目次の「{Assets}」の位置が本文の順序と異なります。本文では「{Contact}」の後にあります。目次の行を移してください。");

    [Fact]
    public void Reports_the_entry_that_belongs_to_the_beginning() => Reports(
        Paper($"{Contact}.....1\n{Assets}.....2\n{Labels}.....3\n[|{Roles}|].....1", $"{{|{Roles}|}}"),
        $"\"{Roles}\" is out of place in the contents; in the paper it comes before \"{Contact}\". Move the entry there.",
        $"目次の「{Roles}」の位置が本文の順序と異なります。本文では「{Contact}」の前にあります。目次の行を移してください。");

    [Fact]
    public void Reports_a_page_that_is_too_low() => Reports(
        Paper($"{Roles}.....11\n{Contact}.....{{|11|}}\n{Assets}.....[|2|]\n{Labels}.....13"),
        $"The contents put \"{Assets}\" on page 2, but \"{Contact}\" before it on page 11. Correct the page.",
        $"目次では「{Assets}」が2ページですが、その前の「{Contact}」は11ページです。ページ番号を直してください。",
        relatedMessages: [new("The page to compare", "比較したページ")]);

    [Fact]
    public void Reports_a_page_that_is_too_high() => Reports(
        Paper($"| 題名 | ページ |\n|---|---|\n| {Roles} | 1 |\n| {Contact} | [|13|] |\n| {Assets} | {{|2|}} |\n| {Labels} | 3 |"),
        $"The contents put \"{Contact}\" on page 13, but \"{Assets}\" after it on page 2. Correct the page.",
        $"目次では「{Contact}」が13ページですが、その後の「{Assets}」は2ページです。ページ番号を直してください。");

    [Fact]
    public void Accepts_contents_in_the_order_of_the_paper() => Accepts(Paper($"{Roles}.....1\n{Contact}.....1\n{Assets}.....2\n{Labels}.....2"));

    /// <summary>The headings are out of order: WP1002 says so.</summary>
    [Fact]
    public void Accepts_contents_that_ascend_where_the_paper_does_not() =>
        Accepts(Paper($"{Roles}.....1\n{Contact}.....1\n{Assets}.....2\n{Labels}.....2", second: Labels, third: Contact, last: Assets));

    /// <summary>All controls of the cloud standard stand at the end, as in its Annex A.</summary>
    [Fact]
    public void Accepts_extended_controls_at_the_end() => Accepts(
        Paper($"{Roles}.....1\n{Assets}.....1\n{Labels}.....2\nCLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担.....2", Roles, Assets, Labels, "CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担"));

    /// <summary>Each part counts its pages from 1.</summary>
    [Fact]
    public void Accepts_pages_that_begin_anew() => Accepts(
        "目次\n\n1. はじめに.....1\n2. 用語.....2\n3. 体制.....3\n4. 窓口.....1\n5. 付録.....2\n6. 索引.....3\n\n1. はじめに\n\n本書です。\n\n2. 用語\n\n用語です。\n\n3. 体制\n\n体制です。\n\n4. 窓口\n\n窓口です。\n\n5. 付録\n\n付録です。\n\n6. 索引\n\n索引です。\n");

    [Fact]
    public void Accepts_a_paper_without_contents() => Accepts($"{Contact}\n\n仙台市です。\n\n{Roles}\n\n規約です。\n");
}
