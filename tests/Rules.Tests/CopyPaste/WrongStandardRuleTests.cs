using Wplint.Rules.CopyPaste;
using Wplint.Testing;

namespace Wplint.Rules.Tests.CopyPaste;

public sealed class WrongStandardRuleTests : RuleTest<WrongStandardRule>
{
    private static readonly LocalizedText RightStandard = new("The standard that the paper follows", "この文書が対象とする規格");

    [Fact]
    public void Reports_27015_beside_the_cloud_certification() => Reports(
        "当社は {|JIP-ISMS517-1.0|} ([|ISO/IEC27015:2015|]) の認証を取得しています。",
        en: "ISO/IEC27015:2015 is not the standard that the paper follows; ISO/IEC 27017 is. Write \"ISO/IEC27017:2015\".",
        ja: "ISO/IEC27015:2015 はこの文書が対象とする規格ではありません。正しくは ISO/IEC 27017 です。「ISO/IEC27017:2015」と書いてください。",
        fixedTo: "当社は JIP-ISMS517-1.0 (ISO/IEC27017:2015) の認証を取得しています。",
        relatedMessages: [RightStandard]);

    [Fact]
    public void Reports_it_in_a_sentence_that_names_the_japanese_standard() => Reports(
        "本書は、{|JIS Q 27017:2016|} 及び [|ISO/IEC 27015|] の管理策にそって説明します。",
        en: "ISO/IEC 27015 is not the standard that the paper follows; ISO/IEC 27017 is. Write \"ISO/IEC 27017\".",
        ja: "ISO/IEC 27015 はこの文書が対象とする規格ではありません。正しくは ISO/IEC 27017 です。「ISO/IEC 27017」と書いてください。",
        fixedTo: "本書は、JIS Q 27017:2016 及び ISO/IEC 27017 の管理策にそって説明します。");

    [Fact]
    public void Reports_it_in_a_paper_about_27017_and_leaves_the_decision_to_a_person() => Reports(
        """
        1. 目的

        本書は、クラウドセキュリティの国際規格 {|ISO/IEC 27017|} について説明します。

        2. 取組み

        当社は、[|ISO 27071 : 2015|] の要求事項に適合しています。
        """,
        en: "ISO 27071 : 2015 is not the standard that the paper follows; ISO/IEC 27017 is. Write \"ISO 27017 : 2015\".",
        ja: "ISO 27071 : 2015 はこの文書が対象とする規格ではありません。正しくは ISO/IEC 27017 です。「ISO 27017 : 2015」と書いてください。",
        fixedTo: """
        1. 目的

        本書は、クラウドセキュリティの国際規格 ISO/IEC 27017 について説明します。

        2. 取組み

        当社は、ISO 27017 : 2015 の要求事項に適合しています。
        """,
        applicability: Applicability.Suggested);

    [Fact]
    public void Reports_it_in_a_paper_that_only_its_extended_controls_show_to_be_about_27017() => Reports(
        """
        ## 1. Purpose

        This paper follows [|ISO/IEC 27015|].

        ## CLD.9.5.2 Virtual machine hardening

        Only the ports that we need are open.
        """,
        en: "ISO/IEC 27015 is not the standard that the paper follows; ISO/IEC 27017 is. Write \"ISO/IEC 27017\".",
        ja: "ISO/IEC 27015 はこの文書が対象とする規格ではありません。正しくは ISO/IEC 27017 です。「ISO/IEC 27017」と書いてください。",
        fixedTo: """
        ## 1. Purpose

        This paper follows ISO/IEC 27017.

        ## CLD.9.5.2 Virtual machine hardening

        Only the ports that we need are open.
        """,
        applicability: Applicability.Suggested);

    [Fact]
    public void Writes_an_edition_that_the_right_standard_has() => Reports(
        "認証規格: {|JIP-ISMS517-1.0|}（[|ISO/IEC TR 27015:2012|]）",
        en: "ISO/IEC TR 27015:2012 is not the standard that the paper follows; ISO/IEC 27017 is. Write \"ISO/IEC 27017:2015\".",
        ja: "ISO/IEC TR 27015:2012 はこの文書が対象とする規格ではありません。正しくは ISO/IEC 27017 です。「ISO/IEC 27017:2015」と書いてください。",
        fixedTo: "認証規格: JIP-ISMS517-1.0（ISO/IEC 27017:2015）");

    [Fact]
    public void Writes_digits_as_wide_as_they_were() => Reports(
        "{|JIP-ISMS517-1.0|}（[|ISO/IEC２７０１５：２０１２|]）の認証を取得しています。",
        en: "ISO/IEC２７０１５：２０１２ is not the standard that the paper follows; ISO/IEC 27017 is. Write \"ISO/IEC２７０１７：２０１５\".",
        ja: "ISO/IEC２７０１５：２０１２ はこの文書が対象とする規格ではありません。正しくは ISO/IEC 27017 です。「ISO/IEC２７０１７：２０１５」と書いてください。",
        fixedTo: "JIP-ISMS517-1.0（ISO/IEC２７０１７：２０１５）の認証を取得しています。");

    [Theory]
    [InlineData("JIP-ISMS157-1.0")]
    [InlineData("JIS-ISMS517-1.0")]
    public void Reports_a_slip_in_the_name_of_the_certification(string slip) => Reports(
        $"当社は [|{slip}|] ({{|ISO/IEC 27017:2015|}}) の認証を取得しています。",
        en: $"{slip} is not the standard that the paper follows; JIP-ISMS517 is. Write \"JIP-ISMS517-1.0\".",
        ja: $"{slip} はこの文書が対象とする規格ではありません。正しくは JIP-ISMS517 です。「JIP-ISMS517-1.0」と書いてください。",
        fixedTo: "当社は JIP-ISMS517-1.0 (ISO/IEC 27017:2015) の認証を取得しています。");

    [Fact]
    public void Reports_an_edition_that_only_the_right_standard_has_even_in_a_list() => Reports(
        "当社は {|ISO/IEC 27017:2015|} 及び [|ISO/IEC 27015:2015|] を参照しています。",
        en: "ISO/IEC 27015:2015 is not the standard that the paper follows; ISO/IEC 27017 is. Write \"ISO/IEC 27017:2015\".",
        ja: "ISO/IEC 27015:2015 はこの文書が対象とする規格ではありません。正しくは ISO/IEC 27017 です。「ISO/IEC 27017:2015」と書いてください。",
        fixedTo: "当社は ISO/IEC 27017:2015 及び ISO/IEC 27017:2015 を参照しています。",
        applicability: Applicability.Suggested);

    [Theory]
    [InlineData("ISO/IEC 27001:2022")]
    [InlineData("ISO/IEC 27002:2013")]
    [InlineData("ISO/IEC 27018:2019")]
    [InlineData("ISO/IEC 27005:2018")]
    [InlineData("ISO/IEC 27701:2019")]
    [InlineData("ISO/IEC 27036-4:2016")]
    [InlineData("ISO/IEC 27014:2013")]
    [InlineData("ISO 9001:2015")]
    [InlineData("ISO/IEC 20000-1:2018")]
    public void Accepts_the_standards_that_stand_beside_27017(string citation) => // all of them are rightly cited by cloud papers
        Accepts($"本書は ISO/IEC 27017 について説明します。当社は {citation} を参照しています。");

    [Fact]
    public void Accepts_digital_evidence_where_evidence_is_collected() => // one digit off, and the standard for 16.1.7
        Accepts("16.1.7 証拠の収集\n\nJIS Q 27017:2016 のほか、ISO/IEC 27037 に従い証拠を収集します。\n");

    [Fact]
    public void Accepts_the_report_for_banks_where_the_sentence_speaks_of_them() => // the sentence shows what is meant
        Accepts("本書は ISO/IEC 27017 に従います。\n\n金融サービスのお客様には、ISO/IEC 27015 も参考になります。\n");

    [Fact]
    public void Accepts_the_report_under_its_own_name_and_edition() => // named as the report that it is
        Accepts("本書は ISO/IEC 27017 に従います。\n\n廃止された ISO/IEC TR 27015 及び ISO/IEC 27015:2012 は用いません。\n");

    [Fact]
    public void Accepts_a_list_that_names_both() => // who names both tells them apart
        Accepts("関連規格には、ISO/IEC 27015、ISO/IEC 27016、ISO/IEC 27017、ISO/IEC 27018 があります。");

    [Fact]
    public void Accepts_it_in_a_paper_about_something_else() => // nothing speaks of 27017
        Accepts("本書は ISO/IEC 27001 に従います。\n\nISO/IEC 27015 も参照しています。\n");

    [Fact]
    public void Accepts_a_history_that_tells_of_the_correction() => // a quotation of what was wrong
        Accepts("1. 目的\n\nISO/IEC 27017 について説明します。\n\n2. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.1 | 2024/1/10 | ISO/IEC 27015:2015 を修正 |\n");

    [Theory]
    [InlineData("ISO/IEC 27015")]
    [InlineData("ISO/IEC TR 27015")]
    [InlineData("ISO27015")]
    public void Accepts_what_the_configuration_allows(string allowed) => // the user says that it is meant
        Accepts(
            "JIP-ISMS517-1.0 (ISO/IEC27015:2015) の認証を取得しています。",
            new Dictionary<string, object> { ["allow"] = new[] { allowed } });
}
