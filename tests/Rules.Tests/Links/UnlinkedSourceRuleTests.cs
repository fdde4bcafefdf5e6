using Wplint.Rules.Links;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Links;

public sealed class UnlinkedSourceRuleTests : RuleTest<UnlinkedSourceRule>
{
    [Theory]
    [InlineData("詳細は[|利用規約|]をご参照ください。")]
    [InlineData("本サービス利用については[|利用規約|]をご確認ください。")]
    [InlineData("カゼノ [|利用規約|]の第7条にてご確認いただけます。")]
    [InlineData("条件は「[|利用規約|]」をご覧ください。当社の所在地は、会社概要（https://www.kaede.example/）をご確認ください。")] // the link is another's
    [InlineData("[|利用規約|]をウェブサイトで公開しています。")]
    [InlineData("| 文書 | 説明 |\n|---|---|\n| 条件 | [|利用規約|]をご覧ください |")]
    public void Reports_a_document_that_is_linked_nowhere(string text) => Reports(
        Paper(text),
        en: "The reader is sent to \"利用規約\", and the paper does not link it. Write its address where it is named.",
        ja: "「利用規約」の参照を案内していますが、文書内のどこにもリンクがありません。URL を記載してください。");

    [Fact]
    public void Reports_a_document_once_with_all_its_places() => Reports(
        Paper("変更の手順は[|利用者ガイド|]をご参照ください。\n\nパスワードの変更は、{|カゼノ利用者ガイド|}をご覧ください。役割は利用規約に定めています。"),
        en: "The reader is sent to \"利用者ガイド\", and the paper does not link it. Write its address where it is named.",
        ja: "「利用者ガイド」の参照を案内していますが、文書内のどこにもリンクがありません。URL を記載してください。",
        relatedMessages: [new("The reader is sent there here", "同じ文書を案内している箇所")]);

    [Theory]
    [InlineData("操作は{|オンラインヘルプ|}をご覧ください。\n\n※カエデ便 [|オンラインヘルプ|]")]
    [InlineData("＜[|オンラインヘルプ|]＞\n\n設定は{|オンラインヘルプ|}にて公開しています。")]
    public void Reports_where_the_address_belongs(string text) => Reports(
        Paper(text),
        en: "The reader is sent to \"オンラインヘルプ\", and the paper does not link it. Write its address where it is named.",
        ja: "「オンラインヘルプ」の参照を案内していますが、文書内のどこにもリンクがありません。URL を記載してください。");

    [Theory]
    [InlineData("The windows for maintenance are described in the [|terms of service|].")]
    [InlineData("For the details, see section 3 of the [|terms of service|].")]
    [InlineData("Please refer to the [|terms of service|] of Larkspur Ledger. Our office is at https://www.larkspur.example/office.")]
    public void Reports_an_English_document(string text) => Reports(
        EnglishPaper(text),
        en: "The reader is sent to \"terms of service\", and the paper does not link it. Write its address where it is named.",
        ja: "「terms of service」の参照を案内していますが、文書内のどこにもリンクがありません。URL を記載してください。");

    [Theory]
    [InlineData("詳細は利用規約（https://www.kaede.example/terms/）をご参照ください。")]
    [InlineData("詳細は[利用規約](https://www.kaede.example/terms/)をご参照ください。")]
    [InlineData("詳細は[利用規約](terms.pdf)をご参照ください。")]
    [InlineData("詳細は利用規約をご参照ください。\n\n※カエデ便利用規約 (<https://www.kaede.example/terms/>)")] // linked elsewhere, by its full name
    [InlineData("詳細はカエデ便利用規約をご参照ください。\n\n利用規約：https://www.kaede.example/terms/")] // and by a shorter one
    [InlineData("<利用規約>\n\n<https://www.kaede.example/terms/>\n\n利用規約をご参照ください。")] // the name above its address
    [InlineData("詳細は利用規約をご参照ください。https://www.kaede.example/terms/")] // the address behind its sentence
    [InlineData("| 文書 | 場所 |\n|---|---|\n| 利用規約 | https://www.kaede.example/terms/ |\n\n利用規約をご参照ください。")]
    public void Accepts_a_document_that_is_linked(string text) => Accepts(Paper(text));

    [Theory]
    [InlineData("役割は利用規約に定め、サービスを提供します。")]
    [InlineData("手順は操作マニュアルに記載しています。")]
    [InlineData("操作手順を、マニュアルなどのドキュメントとして提供しています。")]
    [InlineData("開示について、利用規約に合意いただく必要があります。")]
    [InlineData("- 利用規約\n- 操作マニュアル")] // a list of what there is
    [InlineData("利用規約に定める窓口でご確認ください。")] // what is looked up is the window
    [InlineData("運用の基本方針に従って、ログをご確認ください。")]
    public void Accepts_a_document_that_is_only_mentioned(string text) => Accepts(Paper(text));

    [Theory]
    [InlineData("利用規約違反の連絡先をご確認ください。")] // another word
    [InlineData("経済産業省のガイドラインをご参照ください。")] // another word, and another's
    [InlineData("お客様のセキュリティポリシーをご確認ください。")] // the reader's own
    [InlineData("管理画面のヘルプをご覧ください。")] // at hand
    [InlineData("契約時にお渡しした利用者ガイドをご参照ください。")] // the reader has it
    [InlineData("詳細は利用規約※1をご参照ください。")] // the address stands in a note
    [InlineData("本ガイドをご参照ください。")] // the paper itself
    [InlineData("「2.1 基本方針」をご参照ください。\n\n2.1 基本方針\n\n毎年見直します。")] // a clause of the paper
    [InlineData("`利用規約` をご参照ください。")] // code
    public void Accepts_what_is_no_document_to_link(string text) => Accepts(Paper(text));

    [Theory]
    [InlineData("Annex 2 of the terms of service states which duties are ours.")] // mentioned only
    [InlineData("See the [terms of service](https://www.larkspur.example/terms).")]
    [InlineData("We see that the log is kept, as the terms of service demand.")] // what is seen is something else
    [InlineData("The user guide, which you receive on request: see the user guide on request.")] // another way
    [InlineData("We oversee translations and consult users; slack is no reason.")] // sla inside a word
    public void Accepts_all_other_English(string text) => Accepts(EnglishPaper(text));

    private static string Paper(string text) => $"5.1.1 情報セキュリティのための方針群\n\n{text}\n";

    private static string EnglishPaper(string text) => $"## 5.1.1 Policies for information security\n\n{text}\n";
}
