using Wplint.Rules.Numbering;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Numbering;

public sealed class InconsistentNumberStyleRuleTests : RuleTest<InconsistentNumberStyleRule>
{
    [Fact]
    public void Reports_the_prefix_that_differs() => Reports(
        "CLD.6.3.1 分担\n\n分担です。\n\n[|CLD9.5.1|] 分離\n\n分離です。\n\nCLD.9.5.2 要塞化\n\n要塞化です。\n",
        "Write \"CLD9.5.1\" as \"CLD.9.5.1\". The others (2) are written so.",
        "「CLD9.5.1」は「CLD.9.5.1」と書いてください。ほかの項番（2か所）の書き方と異なります。",
        fixedTo: "CLD.6.3.1 分担\n\n分担です。\n\nCLD.9.5.1 分離\n\n分離です。\n\nCLD.9.5.2 要塞化\n\n要塞化です。\n");

    [Fact]
    public void Follows_the_paper_where_it_has_a_clear_style() => Reports(
        "CLD6.3.1 分担\n\n分担です。\n\nCLD9.5.1 分離\n\n分離です。\n\n[|CLD.9.5.2|] 要塞化\n\n要塞化です。\n",
        "Write \"CLD.9.5.2\" as \"CLD9.5.2\". The others (2) are written so.",
        "「CLD.9.5.2」は「CLD9.5.2」と書いてください。ほかの項番（2か所）の書き方と異なります。",
        fixedTo: "CLD6.3.1 分担\n\n分担です。\n\nCLD9.5.1 分離\n\n分離です。\n\nCLD9.5.2 要塞化\n\n要塞化です。\n");

    [Fact]
    public void Follows_the_standard_where_extended_controls_have_no_clear_style() => Reports(
        "CLD.6.3.1 分担\n\n分担です。\n\n[|CLD 9.5.1|] 分離\n\n分離です。\n",
        "Write \"CLD 9.5.1\" as \"CLD.9.5.1\". The paper mixes styles, and this is the standard's.",
        "「CLD 9.5.1」は「CLD.9.5.1」と書いてください。項番の書き方が混在しており、規格の書き方はこちらです。",
        fixedTo: "CLD.6.3.1 分担\n\n分担です。\n\nCLD.9.5.1 分離\n\n分離です。\n");

    [Fact]
    public void Reports_a_missing_A() => Reports(
        "### A.5.1.1 Policies\n\nText.\n\n### A.6.1.1 Roles\n\nText.\n\n### [|6.1.3|] Authorities\n\nText.\n\n### CLD.6.3.1 Shared roles\n\nText.\n",
        "Write \"6.1.3\" as \"A.6.1.3\". The others (2) are written so.",
        "「6.1.3」は「A.6.1.3」と書いてください。ほかの項番（2か所）の書き方と異なります。",
        fixedTo: "### A.5.1.1 Policies\n\nText.\n\n### A.6.1.1 Roles\n\nText.\n\n### A.6.1.3 Authorities\n\nText.\n\n### CLD.6.3.1 Shared roles\n\nText.\n");

    [Fact]
    public void Reports_another_width() => Reports(
        "5.1.1 方針\n\n方針です。\n\n[|９．２．１|] 登録\n\n登録です。\n\n12.4.1 記録\n\n記録です。\n",
        "Write \"９．２．１\" as \"9.2.1\". The others (2) are written so.",
        "「９．２．１」は「9.2.1」と書いてください。ほかの項番（2か所）の書き方と異なります。",
        fixedTo: "5.1.1 方針\n\n方針です。\n\n9.2.1 登録\n\n登録です。\n\n12.4.1 記録\n\n記録です。\n");

    [Fact]
    public void Reports_a_chapter_without_the_dot_of_the_others() => Reports(
        "## 1. 目的\n\n目的です。\n\n## [|2|] 範囲\n\n範囲です。\n\n## 3. 用語\n\n用語です。\n",
        "Write \"2\" as \"2.\". The others (2) are written so.",
        "「2」は「2.」と書いてください。ほかの項番（2か所）の書き方と異なります。",
        fixedTo: "## 1. 目的\n\n目的です。\n\n## 2. 範囲\n\n範囲です。\n\n## 3. 用語\n\n用語です。\n");

    [Fact]
    public void Takes_contents_and_references_along() => Reports(
        """
        目次

        CLD.6.3.1 分担.....1
        {|CLD9.5.1|} 分離.....2
        CLD.9.5.2 要塞化.....2

        CLD.6.3.1 分担

        分離については「{|CLD9.5.1|} 分離」をご参照ください。

        [|CLD9.5.1|] 分離

        分離です。

        CLD.9.5.2 要塞化

        要塞化です。
        """,
        "Write \"CLD9.5.1\" as \"CLD.9.5.1\". The others (2) are written so.",
        "「CLD9.5.1」は「CLD.9.5.1」と書いてください。ほかの項番（2か所）の書き方と異なります。",
        fixedTo: """
        目次

        CLD.6.3.1 分担.....1
        CLD.9.5.1 分離.....2
        CLD.9.5.2 要塞化.....2

        CLD.6.3.1 分担

        分離については「CLD.9.5.1 分離」をご参照ください。

        CLD.9.5.1 分離

        分離です。

        CLD.9.5.2 要塞化

        要塞化です。
        """,
        relatedMessages: [new("The same number in the contents", "目次の同じ項番"), new("A reference to it", "この項番への参照")]);

    [Fact]
    public void Accepts_extended_controls_beside_A() => // there is no A.6.3.1
        Accepts("A.6.1.1 役割\n\n役割です。\n\nCLD.6.3.1 分担\n\n分担です。\n\nA.7.2.2 教育\n\n教育です。\n");

    [Fact]
    public void Accepts_chapters_in_a_style_of_their_own() => // full width and closed; controls are neither
        Accepts("１．目的\n\n目的です。\n\n２．対応\n\n5.1.1 方針\n\n方針です。\n\n6.1.1 役割\n\n役割です。\n");

    [Fact]
    public void Accepts_sections_in_a_style_of_their_own() => // 1. and 1.1
        Accepts("1. はじめに\n\n1.1 目的\n\n目的です。\n\n1.2 範囲\n\n範囲です。\n\n2. 用語\n\n用語です。\n");

    [Fact]
    public void Accepts_a_paper_of_two_halves() => // nobody knows which is meant, and maybe both are
        Accepts("A.5.1.1 方針\n\n方針です。\n\nA.6.1.1 役割\n\n役割です。\n\n9.2.1 登録\n\n登録です。\n\n12.4.1 記録\n\n記録です。\n");

    [Fact]
    public void Accepts_one_style_that_is_not_the_standards() => // that is another rule's business
        Accepts("CLD6.3.1 分担\n\n分担です。\n\nCLD9.5.1 分離\n\n分離です。\n");

    [Fact]
    public void Accepts_a_number_that_lost_its_prefix() => // it needs CLD and no A, as another rule says
        Accepts("A.6.1.1 役割\n\n役割です。\n\nA.9.4.1 制限\n\n制限です。\n\n9.5.2 要塞化\n\n要塞化です。\n");

    [Fact]
    public void Accepts_roman_numerals_beside_digits() => // parts and chapters
        Accepts("I. 概要\n\n1. 目的\n\n目的です。\n\n2. 範囲\n\n範囲です。\n\nII. 対応\n\n対応です。\n");
}
