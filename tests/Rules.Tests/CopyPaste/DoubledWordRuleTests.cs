using Wplint.Rules.CopyPaste;
using Wplint.Testing;

namespace Wplint.Rules.Tests.CopyPaste;

public sealed class DoubledWordRuleTests : RuleTest<DoubledWordRule>
{
    [Theory]
    [InlineData("管理者は、利用者", "をを", "登録できます。", "を")]
    [InlineData("管理者", "がが", "登録します。", "が")]
    [InlineData("データは、国内のデータセンター", "にに", "保存します。", "に")]
    [InlineData("クラウド環境", "にに", "おける役割を定めます。", "に")]
    [InlineData("利用者", "はは", "、パスワードを変更できます。", "は")]
    [InlineData("本サービスで", "はは", "、ログを取得します。", "は")]
    [InlineData("利用者", "のの", "情報を暗号化します。", "の")]
    [InlineData("管理画面", "でで", "設定します。", "で")]
    [InlineData("管理者", "とと", "利用者が設定します。", "と")]
    [InlineData("これら", "のの", "記録を一年間保存します。", "の")]
    [InlineData("深刻なもの", "はは", "三日以内に対処します。", "は")]
    [InlineData("当社", "がが", "その証明書を確認します。", "が")]
    [InlineData("障害が起きた場合", "にに", "は、通知します。", "に")]
    [InlineData("利用者の責任", "とと", "なります。", "と")]
    [InlineData("準拠法は日本法", "でで", "す。", "で")]
    [InlineData("クラウド環境へ", "はは", "権限を持つ者が接続します。", "は")]
    [InlineData("ISO/IEC 27001 ", "とと", " ISO/IEC 27017 の認証を取得しています。", "と")]
    [InlineData("安定した運用のため", "にに", "監視しています。", "に")]
    [InlineData("変更", "についてについて", "通知します。", "について")]
    [InlineData("役割", "及び及び", "責任を定めます。", "及び")]
    [InlineData("準拠法は日本法", "です。です。", "", "です。")]
    [InlineData("利用者が", "設定を設定を", "変更します。", "設定を")]
    [InlineData("障害時に", "サーバーがサーバーが", "停止します。", "サーバーが")]
    public void Reports_a_word_that_stands_twice(string before, string doubled, string after, string word) => Reports(
        $"5.1.1 情報セキュリティのための方針群\n\n{before}[|{doubled}|]{after}\n",
        en: $"\"{word}\" appears twice in a row. Remove one of them out.",
        ja: $"「{word}」が重複しています。一つを削除してください。",
        fixedTo: $"5.1.1 情報セキュリティのための方針群\n\n{before}{word}{after}\n");

    [Fact]
    public void Reports_a_phrase_that_stands_twice() => Reports(
        "障害の[|発生時には発生時には|]通知します。",
        en: "\"発生時には\" appears twice in a row. Remove one of them out.",
        ja: "「発生時には」が重複しています。一つを削除してください。",
        fixedTo: "障害の発生時には通知します。");

    [Theory]
    [InlineData("Customers of [|the the|] Service.", "the", "Customers of the Service.")]
    [InlineData("[|The the|] Service is monitored.", "The", "The Service is monitored.")]
    [InlineData("The owner [|of  of|] the data.", "of", "The owner of the data.")]
    [InlineData("Keys are [|held held|] in a vault.", "held", "Keys are held in a vault.")]
    [InlineData("The [|backup backup|] is encrypted.", "backup", "The backup is encrypted.")]
    [InlineData("The network [|is is|] separated.", "is", "The network is separated.")]
    public void Reports_an_English_word_that_stands_twice(string markup, string word, string fixedTo) => Reports(
        markup,
        en: $"\"{word}\" appears twice in a row. Remove one of them out.",
        ja: $"「{word}」が重複しています。一つを削除してください。",
        fixedTo);

    [Fact]
    public void Reports_the_second_word_where_a_line_ends_between_the_two() => Reports(
        "# 1. Purpose\n\nCustomers of the\n[|the|] Service are notified.\n",
        en: "\"the\" appears twice in a row. Remove one of them out.",
        ja: "「the」が重複しています。一つを削除してください。",
        fixedTo: "# 1. Purpose\n\nCustomers of the\nService are notified.\n");

    [Theory]
    [InlineData("ますます重要になるセキュリティに、いろいろな対策をそのまま続け、各々の部門がいちいち確認します。")]
    [InlineData("社員ががんばって対応します。")] // が and がんばる
    [InlineData("管理画面でできることを説明します。")]
    [InlineData("なにに使うかを、くにに届け出ます。")] // なに and に
    [InlineData("利用者ははじめに登録します。")]
    [InlineData("社内とともに対応します。設定をととのえます。")]
    [InlineData("そののち、利用者のはは及び、ものの例を示します。とともに、とものかたへ。")]
    [InlineData("子どもものの利用は、ここここのとおりです。")]
    [InlineData("甲を親会社と、乙を子会社とと呼びます。")] // と that enumerates, and と that quotes
    [InlineData("少しずつ少しずつ、繰り返し繰り返し、一つひとつ一つひとつ確認します。")]
    [InlineData("顧客の顧客の情報を、徐々に徐々に移します。")]
    [InlineData("クラウドサービスサービスレベル合意書を締結します。")] // two compounds that meet
    [InlineData("本書の対象は「利用者の」の部分です。")]
    [InlineData("We know that that service had had an outage, and sign in in the portal.")]
    [InlineData("The rules that we follow follow from the law, and what this means means much more more than before.")]
    [InlineData("The service is, is not, or may be. It is is-a. See Annex A a list.")]
    [InlineData("Offices are in The The Hague. Read the the-first chapter.")]
    [InlineData("`the the` と `をを` は対象外です。")] // code is quoted as it is
    public void Accepts_what_rightly_stands_twice(string text) => Accepts($"# 1. 目的\n\n{text}\n");

    [Fact]
    public void Accepts_two_cells_and_two_paragraphs() => // what ends one and begins the next
        Accepts("# 1. Purpose\n\n| the | the |\n|---|---|\n| of | of |\n\nWhat we wait for\n\nfor years.\n");
}
