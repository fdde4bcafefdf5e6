using Wplint.Rules.Text;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Text;

public sealed class MissingFullStopRuleTests : RuleTest<MissingFullStopRule>
{
    private const string Paper = "# 1. 監視\n\n本サービスを常時監視しています。\n\n障害は一日以内に通知します。\n\n報告書を毎月公開しています。\n\n";
    private const string English = "# 1. Monitoring\n\nThe service is monitored.\n\nCustomers are told of incidents.\n\nReports are published.\n\n";

    [Theory]
    [InlineData("お問い合わせには、電子メールで回答し[|ます|]", "ます", "お問い合わせには、電子メールで回答します。")]
    [InlineData("設定を変更する機能は、\n提供していま[|せん|]\n\n# 2. 保存\n\nデータは国内にあります。", "せん", "設定を変更する機能は、\n提供していません。\n\n# 2. 保存\n\nデータは国内にあります。")]
    [InlineData("お問い合わせには、電子メールで回答し[|ます|]また、電話でも回答します。", "ます", "お問い合わせには、電子メールで回答します。また、電話でも回答します。")]
    [InlineData("お問い合わせには、電子メールで回答し[|ます|]\nなお、電話でも回答します。", "ます", "お問い合わせには、電子メールで回答します。\nなお、電話でも回答します。")]
    public void Reports_a_sentence_without_a_full_stop(string text, string word, string fixedTo) => Reports(
        Paper + text + "\n",
        en: $"This sentence ends without a full stop, and the paper's other sentences have one. Add \"。\" after \"{word}\".",
        ja: $"文末に句点がありません。ほかの文と同様に、「{word}」の後に「。」を付けてください。",
        fixedTo: Paper + fixedTo + "\n");

    [Fact]
    public void Reports_an_English_sentence_that_ends_with_an_abbreviation() => Reports(
        English + "The times that the logs have are always given in [|UTC|]\n",
        en: "This sentence ends without a full stop, and the paper's other sentences have one. Add \".\" after \"UTC\".",
        ja: "文末に句点がありません。ほかの文と同様に、「UTC」の後に「.」を付けてください。",
        fixedTo: English + "The times that the logs have are always given in UTC.\n");

    [Fact]
    public void Reports_an_English_sentence_without_a_full_stop() => Reports(
        English + "The operations team will answer all questions by [|mail|]\n",
        en: "This sentence ends without a full stop, and the paper's other sentences have one. Add \".\" after \"mail\".",
        ja: "文末に句点がありません。ほかの文と同様に、「mail」の後に「.」を付けてください。",
        fixedTo: English + "The operations team will answer all questions by mail.\n");

    [Theory]
    [InlineData("- 設定を変更する機能を提供しています\n- 記録を確認する機能を提供しています")] // items
    [InlineData("| 機能 | 設定を変更する機能を提供しています |\n|---|---|\n| 保存 | データは国内に保存しています |")] // cells
    [InlineData("図1 データを国内に保存しています")] // a caption
    [InlineData("責任分界点\n\n対象となる機器の一覧\n\n以上")] // labels and nouns
    [InlineData("セキュリティ機能を提供しています\n\n- 暗号化\n- 記録")] // an introduction
    [InlineData("利用規約は次の場所で公開しています\n\n<https://kaede.example/>")]
    [InlineData("利用規約を公開しています\n\n<https://kaede.example/>")]
    [InlineData("データを暗号化して保存しています\n\n通信を暗号化しています")] // items without bullets
    [InlineData("**データを暗号化して保存しています**")] // a label
    [InlineData("『データは国内に保存しています』")]
    [InlineData("詳細は担当者にお問い合わせください（電話でも受け付けます）")]
    [InlineData("※ データは国内に保存しています：")]
    public void Accepts_what_needs_no_full_stop(string text) => Accepts(Paper + text + "\n");

    [Fact]
    public void Accepts_a_paper_that_leaves_them_out() => // on purpose
        Accepts("# 1. 監視\n\n本サービスを常時監視しています\n\n## 1.1 通知\n\n障害は一日以内に通知します\n\n## 1.2 公開\n\n報告書を毎月公開しています。\n");

    [Theory]
    [InlineData("Security features of the service and of its operation in all regions")] // a noun
    [InlineData("The service is available in the following regions and is operated there")] // an introduction
    public void Accepts_English_lines_that_need_none(string text) => Accepts(English + text + "\n");

    [Fact]
    public void Accepts_answers_in_a_table_of_controls() => // they are cells
        Accepts(Paper + "| 5.1.1 情報セキュリティのための方針群 | 当社は方針を定め、公開しています |\n|---|---|\n| 6.1.3 関係当局との連絡 | 当社の所在地を公開しています |\n| 12.1.2 変更管理 | 変更は事前に通知しています |\n");
}
