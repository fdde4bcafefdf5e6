using Wplint.Rules.References;
using Wplint.Testing;

namespace Wplint.Rules.Tests.References;

public sealed class ContentsMismatchRuleTests : RuleTest<ContentsMismatchRule>
{
    private static string Paper(string entry, string heading, string section = "2.2 責任分界点", string sectionHeading = "2.2 責任分界点", string text = "方針です。") => $"""
        目次

        1. はじめに.....1
        2. サービス.....1
        2.1 概要.....1
        {section}.....2
        5.1.1 情報セキュリティのための方針群.....2
        6.1.1 情報セキュリティの役割及び責任.....2
        6.1.3 関係当局との連絡.....2
        {entry}.....3

        1. はじめに

        本書です。

        2. サービス

        2.1 概要

        文書の保管です。

        {sectionHeading}

        規約のとおりです。

        5.1.1 情報セキュリティのための方針群

        {text}

        6.1.1 情報セキュリティの役割及び責任

        規約のとおりです。

        6.1.3 関係当局との連絡

        仙台市です。

        {heading}

        制限しています。

        """;

    [Theory]
    [InlineData("[|9.4.2|] 情報へのアクセス制限", "9.4.2 情報へのアクセス制限", "9.4.1")]
    [InlineData("9.4.1 [|情報へのアクセス管理|]", "9.4.1 情報へのアクセス管理", "情報へのアクセス制限")]
    [InlineData("[|9.3.1 情報へのアクセス管理|]", "9.3.1 情報へのアクセス管理", "9.4.1 情報へのアクセス制限")]
    [InlineData("[|情報へのアクセス制限|]", "情報へのアクセス制限", "9.4.1 情報へのアクセス制限")]
    public void Reports_an_entry_for_a_control(string marked, string entry, string right) => Reports(
        Paper(marked, "{|9.4.1 情報へのアクセス制限|}"),
        $"The contents say \"{entry}\", but the heading is \"9.4.1 情報へのアクセス制限\". Write \"{right}\" in the contents.",
        $"目次は「{entry}」ですが、見出しは「9.4.1 情報へのアクセス制限」です。目次を「{right}」に直してください。",
        fixedTo: Paper("9.4.1 情報へのアクセス制限", "9.4.1 情報へのアクセス制限"),
        relatedMessages: [new("The heading", "見出し")]);

    [Fact]
    public void Reports_a_section_of_the_papers_own() => Reports(
        Paper("9.4.1 情報へのアクセス制限", "9.4.1 情報へのアクセス制限", "2.2 [|責任範囲|]", "{|2.2 責任分界点|}"),
        "The contents say \"2.2 責任範囲\", but the heading is \"2.2 責任分界点\". Write \"責任分界点\" in the contents.",
        "目次は「2.2 責任範囲」ですが、見出しは「2.2 責任分界点」です。目次を「責任分界点」に直してください。",
        fixedTo: Paper("9.4.1 情報へのアクセス制限", "9.4.1 情報へのアクセス制限"));

    [Fact]
    public void Reports_an_entry_that_lost_its_prefix() => Reports(
        Paper("[|9.5.2|] 仮想マシンの要塞化", "{|CLD.9.5.2 仮想マシンの要塞化|}"),
        "The contents say \"9.5.2 仮想マシンの要塞化\", but the heading is \"CLD.9.5.2 仮想マシンの要塞化\". Write \"CLD.9.5.2\" in the contents.",
        "目次は「9.5.2 仮想マシンの要塞化」ですが、見出しは「CLD.9.5.2 仮想マシンの要塞化」です。目次を「CLD.9.5.2」に直してください。",
        fixedTo: Paper("CLD.9.5.2 仮想マシンの要塞化", "CLD.9.5.2 仮想マシンの要塞化"));

    [Fact]
    public void Reports_the_heading_where_the_standard_agrees_with_the_contents() => Reports(
        Paper("{|9.4.1 情報へのアクセス制限|}", "9.4.1 [|情報へのアクセス管理|]"),
        "The heading says \"9.4.1 情報へのアクセス管理\", but the contents say \"9.4.1 情報へのアクセス制限\", as do the standard or the references to it. Write \"情報へのアクセス制限\" in the heading.",
        "見出しは「9.4.1 情報へのアクセス管理」ですが、目次は「9.4.1 情報へのアクセス制限」で、規格または本文中の参照と一致しています。見出しを「情報へのアクセス制限」に直してください。",
        fixedTo: Paper("9.4.1 情報へのアクセス制限", "9.4.1 情報へのアクセス制限"),
        relatedMessages: [new("The contents", "目次")]);

    [Fact]
    public void Reports_the_heading_where_references_agree_with_the_contents() => Reports(
        Paper("9.4.1 情報へのアクセス制限", "9.4.1 情報へのアクセス制限", "{|2.2 責任分界点|}", "2.2 [|責任範囲|]", "「2.2 責任分界点」をご覧ください。"),
        "The heading says \"2.2 責任範囲\", but the contents say \"2.2 責任分界点\", as do the standard or the references to it. Write \"責任分界点\" in the heading.",
        "見出しは「2.2 責任範囲」ですが、目次は「2.2 責任分界点」で、規格または本文中の参照と一致しています。見出しを「責任分界点」に直してください。",
        fixedTo: Paper("9.4.1 情報へのアクセス制限", "9.4.1 情報へのアクセス制限", text: "「2.2 責任分界点」をご覧ください。"),
        applicability: Applicability.Suggested);

    [Fact]
    public void Reports_a_heading_that_lost_its_number() => Reports(
        Paper("{|9.4.1 情報へのアクセス制限|}", "[|情報へのアクセス制限|]"),
        "The heading says \"情報へのアクセス制限\", but the contents say \"9.4.1 情報へのアクセス制限\", as do the standard or the references to it. Write \"9.4.1 情報へのアクセス制限\" in the heading.",
        "見出しは「情報へのアクセス制限」ですが、目次は「9.4.1 情報へのアクセス制限」で、規格または本文中の参照と一致しています。見出しを「9.4.1 情報へのアクセス制限」に直してください。");

    /// <summary>The wording counts, not the spelling.</summary>
    [Theory]
    [InlineData("9.2.1 利用者登録および登録削除", "9.2.1 利用者登録及び登録削除")]
    [InlineData("9.2.2 利用者アクセスの提供", "9.2.2 利用者アクセスの提供(provisioning)")]
    [InlineData("12.3.1 情報のバックアップ", "12.3.1 情報のバックアップ（本サービス）")]
    [InlineData("９．４．１　情報へのアクセス制限", "9.4.1 情報へのアクセス制限")]
    [InlineData("A.9.4.1 情報へのアクセス制限", "9.4.1 情報へのアクセス制限")]
    public void Accepts_another_spelling(string entry, string heading) => Accepts(Paper(entry, heading));

    /// <summary>The title of another control in the heading is WP2010, a lost prefix WP1004, a number that is no control's WP2005.</summary>
    [Theory]
    [InlineData("9.4.1 情報へのアクセス制限", "9.4.1 情報のバックアップ")]
    [InlineData("CLD.9.5.2 仮想マシンの要塞化", "9.5.2 仮想マシンの要塞化")]
    [InlineData("9.4.1 情報へのアクセス制限", "9.4.9 情報へのアクセス制限")]
    public void Accepts_what_other_rules_say_of_the_heading(string entry, string heading) => Accepts(Paper(entry, heading));

    /// <summary>A gap in the paper's own sections is WP1007.</summary>
    [Fact]
    public void Accepts_a_section_whose_heading_breaks_the_sequence() =>
        Accepts(Paper("9.4.1 情報へのアクセス制限", "9.4.1 情報へのアクセス制限", "2.2 責任分界点", "2.3 責任分界点"));

    /// <summary>A Markdown list numbers what the headings do not.</summary>
    [Fact]
    public void Accepts_numbers_of_a_list() => Accepts(
        "# Contents\n\n1. [Purpose](#purpose)\n2. [Service](#service)\n3. [Controls](#controls)\n\n# Purpose\n\nThis paper.\n\n# Service\n\nAn archive.\n\n# Controls\n\n## 5.1.1 Policies for information security\n\nPublished.\n");

    /// <summary>A renderer counts the items of a Markdown list that are all numbered 1.</summary>
    [Fact]
    public void Accepts_numbers_that_a_renderer_counts() => Accepts(
        "# Contents\n\n1. [Purpose](#a)\n1. [Service](#b)\n1. [Contact](#c)\n\n# 1. Purpose\n\nThis paper.\n\n# 2. Service\n\nAn archive.\n\n# 3. Contact\n\nBy mail.\n");

    /// <summary>Contents may leave numbers out.</summary>
    [Fact]
    public void Accepts_contents_without_numbers() => Accepts(
        "# Contents\n\n- [Purpose](#purpose)\n- [Service](#service)\n\n# 1. Purpose\n\nThis paper.\n\n# 2. Service\n\nAn archive.\n");

    /// <summary>The chapters of the paper are in sequence, whatever that of the contents.</summary>
    [Fact]
    public void Reports_two_chapters_whose_numbers_only_the_contents_exchange() => Reports(
        "# Contents\n\n1. [Purpose](#a)\n2. [Service](#b)\n[|3.|] [History](#d)\n[|4.|] [Contact](#c)\n\n# 1. Purpose\n\nThis paper.\n\n# 2. Service\n\nAn archive.\n\n# {|3. Contact|}\n\nBy mail.\n\n# {|4. History|}\n\nNone.\n",
        [
            new("The contents say \"3. History\", but the heading is \"4. History\". Write \"4.\" in the contents.", "目次は「3. History」ですが、見出しは「4. History」です。目次を「4.」に直してください。") { Related = [2] },
            new("The contents say \"4. Contact\", but the heading is \"3. Contact\". Write \"3.\" in the contents.", "目次は「4. Contact」ですが、見出しは「3. Contact」です。目次を「3.」に直してください。") { Related = [1] },
        ],
        fixedTo: "# Contents\n\n1. [Purpose](#a)\n2. [Service](#b)\n4. [History](#d)\n3. [Contact](#c)\n\n# 1. Purpose\n\nThis paper.\n\n# 2. Service\n\nAn archive.\n\n# 3. Contact\n\nBy mail.\n\n# 4. History\n\nNone.\n");
}
