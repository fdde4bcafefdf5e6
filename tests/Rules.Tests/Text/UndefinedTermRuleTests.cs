using Wplint.Rules.Text;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Text;

public sealed class UndefinedTermRuleTests : RuleTest<UndefinedTermRule>
{
    [Theory]
    [InlineData("カエデ文書\n\n第 1.0 版\n\n# 1. 監視\n\n[|本サービス|]を常時監視しています。本サービスの記録も保存しています。\n", "本サービス")]
    [InlineData("# 1. 監視\n\n- 担当者が[|本システム|]を監視します。\n", "本システム")]
    [InlineData("# 1. 監視\n\n管理策は、[|本書|]のとおりです。\n", "本書")]
    public void Reports_a_term_that_is_never_defined(string markup, string term) => Reports(
        markup,
        en: $"The paper uses \"{term}\" and never says what it names. Define it at its first use, as in （以下「{term}」といいます）.",
        ja: $"「{term}」が何を指すのか、どこにも定義されていません。最初に用いる箇所で、（以下「{term}」といいます）のように定義してください。");

    [Fact]
    public void Reports_an_English_term_that_is_never_defined() => Reports(
        "# 1. Monitoring\n\nOur operations team monitors [|the Service|] at all times.\n",
        en: "The paper uses \"the Service\" and never says what it names. Define it at its first use, as in (hereinafter \"the Service\").",
        ja: "「the Service」が何を指すのか、どこにも定義されていません。最初に用いる箇所で、(hereinafter \"the Service\")のように定義してください。");

    [Theory]
    [InlineData("# 1. 目的\n\n[|本サービス|]の管理策を説明します。\n\n# 2. 概要\n\nカエデ文書（以下、{|本サービス|}）は、文書を共有するサービスです。\n", "本サービス")]
    [InlineData("# 1. 目的\n\n[|CSP|] の管理策を説明します。\n\n# 2. 概要\n\nクラウドサービスプロバイダ（以下「{|CSP|}」という）の役割を定めます。\n", "CSP")]
    public void Reports_a_term_that_is_used_before_its_definition(string markup, string term) => Reports(
        markup,
        en: $"\"{term}\" is used here before it is defined. Define it at its first use.",
        ja: $"「{term}」が、定義より前で使われています。最初に用いる箇所で定義してください。");

    [Theory]
    [InlineData("このホワイトペーパー（以下、本書）は、当社のサービス（以下「本サービス」という）を説明します。本書は本サービスの利用者のためのものです。")]
    [InlineData("当社および弊社の方針です。")] // they explain themselves
    [InlineData("利用者に通知します。サービスを利用する法人（以下「利用者」という）が対象です。")] // an everyday word
    [InlineData("本サービスは、文書を共有するクラウドサービスです。")] // a sentence that says what it is
    [InlineData("カエデ文書（本サービス）を提供します。本サービスは国内にあります。")]
    [InlineData("本サービスとは、カエデ文書のことです。")]
    [InlineData("弊社は、株式会社カエデを指します。本サービスは、カエデ文書を指します。")]
    [InlineData("基本システムと日本サービスを使います。日本システムもあります。本サービスレベルではありません。")] // other words
    [InlineData("`本サービス` と「本サービス利用規約」をご覧ください。")] // code, and the name of a document
    [InlineData("以下のとおりです。（以下の場合を除く）以下同じ。")] // no definitions
    [InlineData("カエデ文書クラウド（以下、カエデ文書）は国内にあります。")] // the sentence of its definition
    [InlineData("本サービス¹を監視します。\n\n¹ カエデ文書（以下、本サービス）のことです。")] // defined in a note
    public void Accepts_terms_that_a_reader_understands(string text) => Accepts($"# 1. 目的\n\n{text}\n");

    [Fact]
    public void Accepts_a_term_of_a_glossary() =>
        Accepts("# 1. 目的\n\n本サービスの管理策です。\n\n# 2. 用語\n\n| 用語 | 意味 |\n|---|---|\n| 本サービス | カエデ文書 |\n");

    [Fact]
    public void Accepts_a_term_that_a_section_introduces() =>
        Accepts("# 1. 目的\n\n本書は、本サービスの管理策を説明します。\n\n# 2. 本サービスの概要\n\n文書を共有できます。\n");

    [Fact]
    public void Accepts_titles_and_contents() => // they are quotations
        Accepts("目次\n\n1. 本サービスの責任分界点..... 1\n\n1. 本サービスの責任分界点\n\n境界を定めます。\n\n2. 監視\n\n監視します。\n");

    [Theory]
    [InlineData("Kaede Docs (hereinafter \"the Service\") is monitored. We back the Service up.")]
    [InlineData("Kaede Docs (the \"Service\") is monitored. We back the Service up.")]
    [InlineData("The \"Service\" is Kaede Docs. We back the Service up.")]
    [InlineData("The service is monitored; the Service Desk answers, and so does the Service Level Agreement.")]
    [InlineData("\"The Service\" means Kaede Docs. We call it \"the Service\" and back the Service up.")]
    public void Accepts_English_terms_that_a_reader_understands(string text) => Accepts($"# 1. Purpose\n\n{text}\n");
}
