using Wplint.Rules.Clauses;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Clauses;

public sealed class OffTopicClauseRuleTests : RuleTest<OffTopicClauseRule>
{
    [Fact]
    public void Reports_a_body_that_answers_another_control() => Reports(
        "12.3.1 情報のバックアップ\n\n[|通信は TLS 1.2 以上で暗号化し、鍵は専用の装置で管理しています。|]\n",
        en: "The body of 12.3.1 says nothing about \"情報のバックアップ\"; it reads like an answer to 10.1.1 (\"Policy on the use of cryptographic controls\"). Say what 12.3.1 asks for, or move the text.",
        ja: "12.3.1 の本文に「情報のバックアップ」についての記述がありません。10.1.1「暗号による管理策の利用方針」についての説明のようです。12.3.1 についての説明に改めるか、該当する項番に移してください。");

    [Fact]
    public void Reports_it_in_English() => Reports(
        "## 7.2.2 Information security awareness, education and training\n\n[|Stored data is encrypted with AES-256,|]\nand browsers connect over TLS.\n",
        en: "The body of 7.2.2 says nothing about \"Information security awareness, education and training\"; it reads like an answer to 10.1.1 (\"Policy on the use of cryptographic controls\"). Say what 7.2.2 asks for, or move the text.",
        ja: "7.2.2 の本文に「Information security awareness, education and training」についての記述がありません。10.1.1「暗号による管理策の利用方針」についての説明のようです。7.2.2 についての説明に改めるか、該当する項番に移してください。");

    [Fact]
    public void Reports_it_in_a_paper_on_the_numbers_of_2022() => Reports(
        "A.8.13 情報のバックアップ\n\n毎晩、別の地域に複製しています。\n\nA.8.17 クロックの同期\n\n[|全社員が入社時に研修を受講します。|]\n",
        en: "The body of 8.17 says nothing about \"クロックの同期\"; it reads like an answer to 6.3 (\"Information security awareness, education and training\"). Say what 8.17 asks for, or move the text.",
        ja: "8.17 の本文に「クロックの同期」についての記述がありません。6.3「情報セキュリティの意識向上，教育及び訓練」についての説明のようです。8.17 についての説明に改めるか、該当する項番に移してください。");

    [Theory]
    [InlineData("12.3.1 情報のバックアップ", "該当しません。")] // says that there is nothing to say
    [InlineData("12.3.1 情報のバックアップ", "お客様の責任範囲です。詳しくは利用規約をご参照ください。")] // and where to look
    [InlineData("12.3.1 情報のバックアップ", "https://kazeno.example/tls-keys")] // a pointer
    [InlineData("12.3.1 情報のバックアップ", "お約束どおりに行っています。")] // too little to tell
    [InlineData("6.1.3 関係当局との連絡", "本社は大阪市に、データは国内に保管します。")] // answered by an address or a data location
    [InlineData("15.1.2 供給者との合意におけるセキュリティの取扱い", "当社とお客様の役割を規約に定めています。")] // answered by roles
    [InlineData("16.1.2 情報セキュリティ事象の報告", "検知した障害は、ステータスページでお知らせします。")]
    [InlineData("CLD.9.5.1 仮想コンピューティング環境における分離", "お客様ごとに暗号鍵とデータベースを分けています。")]
    [InlineData("12.3.1 当社の暗号化", "通信は TLS 1.2 以上で暗号化し、鍵は専用の装置で管理しています。")] // a section of the paper's own
    [InlineData("12.3.1 暗号による管理策の利用方針", "通信は TLS 1.2 以上で暗号化し、鍵は専用の装置で管理しています。")] // the number is the slip: WP2010
    [InlineData("10.1.1 暗号による管理策の利用方針の", "通信は TLS 1.2 以上で暗号化し、鍵は専用の装置で管理しています。")] // the title is
    [InlineData("12.1.3 容量・能力の管理", "対応：実施\n\n大きな会議の前に御連絡いただければ、帯域を確保します。")]
    [InlineData("16.1.1 責任及び手順", "原因を分析し、再発防止策を教訓として共有します。報告します。")] // 16.1.6 is related
    [InlineData("12.3.1 情報のバックアップ", "![構成図](network.png)\n\n通信は TLS で暗号化し、鍵は専用の装置で管理しています。")] // the figure may show it
    [InlineData("12.3.1 情報のバックアップ", "通信は TLS で暗号化し、鍵は専用の装置で管理しています。\n\n※ 取得は毎日です。")] // a note answers
    [InlineData("12.3.1 Information backup", "Not applicable: the encryption keys and TLS are the responsibility of the customer.")]
    public void Accepts_what_is_no_answer_to_another_control(string heading, string body) => Accepts($"{heading}\n\n{body}\n");

    [Fact]
    public void Accepts_an_empty_clause() => Accepts("12.3.1 情報のバックアップ\n\n12.4.1 イベントログ取得\n\nログを保管しています。\n"); // WP2002

    [Fact]
    public void Accepts_an_answer_below_a_heading_of_its_own() =>
        Accepts("### 12.3.1 Information backup\n\nFiles are encrypted with AES-256 and sent over TLS.\n\n#### How often\n\nCopies are made every night.\n");
}
