using Wplint.Rules.Text;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Text;

public sealed class MixedSpellingRuleTests : RuleTest<MixedSpellingRule>
{
    private const string Heading = "# 5.1.1 情報セキュリティのための方針群\n\n";

    [Theory]
    [InlineData("サーバーは国内のサーバーです。", "サーバ", "を監視します。", "サーバー")]
    [InlineData("サーバとサーバを監視します。", "サーバー", "は国内です。", "サーバ")]
    [InlineData("設定および記録、変更および追加をします。", "及び", "と書きます。", "および")]
    [InlineData("設定又は変更、追加又は削除をします。", "または", "と書きます。", "又は")]
    [InlineData("ご覧ください。ご連絡ください。お待ち", "下さい", "。", "ください")]
    [InlineData("ご覧いただけます。ご連絡いただく場合があります。ご了承", "頂く", "必要があります。", "いただく")]
    [InlineData("通知いたします。連絡いたしました。削除", "致し", "ます。", "いたし")]
    [InlineData("設定できます。変更できません。削除", "出来", "ます。", "でき")]
    [InlineData("守るために記録します。調べるため、保存します。認識する", "為に", "教育します。", "ために")]
    [InlineData("すべての利用者とすべての記録です。", "全て", "暗号化します。", "すべて")]
    [InlineData("さらに監視します。さらに記録します。", "更に", "報告します。", "さらに")]
    [InlineData("復元を行っています。監査も行います。点検を", "行なっ", "ています。", "行っ")]
    [InlineData("以下のとおりです。次のとおりです。上記", "の通り", "です。", "のとおり")]
    [InlineData("方針に従い、手順に従って対応します。規則", "にしたがい", "ます。", "に従い")]
    [InlineData("インターフェースとインターフェースです。", "インタフェース", "を使います。", "インターフェース")]
    [InlineData("ファイアウォールとファイアウォールです。", "ファイヤウォール", "を使います。", "ファイアウォール")]
    [InlineData("脆弱性を調べます。脆弱性に対応します。", "ぜい弱性", "を公開します。", "脆弱性")]
    [InlineData("法令を遵守します。規約を遵守します。契約を", "順守", "します。", "遵守")]
    [InlineData("お客様の情報です。お客様に通知します。", "お客さま", "は確認できます。", "お客様")]
    [InlineData("3か月ごとに点検します。6か月保存します。1", "ヶ月", "前に通知します。", "か月")]
    [InlineData("問い合わせを受けます。問い合わせは電話です。", "問合せ", "先です。", "問い合わせ")]
    public void Reports_the_rare_spelling(string before, string written, string after, string usual) => Reports(
        $"{Heading}{before}[|{written}|]{after}\n",
        Message(written, usual).En,
        Message(written, usual).Ja,
        fixedTo: $"{Heading}{before}{usual}{after}\n");

    [Theory]
    [InlineData("The data centre is in Osaka. A data centre is certified. This ", "data center", " is not.", "data centre")]
    [InlineData("Send an email. We answer each email. Your ", "e-mail", " is stored.", "email")]
    [InlineData("The organization and organizations and ", "organis", "ational units.", "organiz")]
    [InlineData("Run on-premises. The on-premises server. An ", "on-premise", " server.", "on-premises")]
    [InlineData("The backup of a backup. ", "Back-up", " is daily.", "Backup")]
    public void Reports_the_rare_spelling_in_English(string before, string written, string after, string usual) => Reports(
        $"# 5.1.1 Policies for information security\n\n{before}[|{written}|]{after}\n",
        Message(written, usual).En,
        Message(written, usual).Ja,
        fixedTo: $"# 5.1.1 Policies for information security\n\n{before}{usual}{after}\n");

    [Fact]
    public void Reports_all_places_of_a_rare_spelling_together() => Reports(
        Heading + "[|ユーザ|]の{|ユーザ|}は、ユーザー、ユーザー、ユーザー、ユーザー、ユーザー、ユーザーです。\n",
        en: "\"ユーザ\" is spelt \"ユーザー\" in 6 other places of the paper. Write \"ユーザー\".",
        ja: "「ユーザ」は、ほかの 6 か所では「ユーザー」と表記されています。「ユーザー」に統一してください。",
        fixedTo: Heading + "ユーザーのユーザーは、ユーザー、ユーザー、ユーザー、ユーザー、ユーザー、ユーザーです。\n",
        relatedMessages: [new("Spelt so here as well", "同じ表記の箇所")]);

    [Fact]
    public void Reports_each_of_several_rare_spellings() => Reports(
        Heading + "問い合わせ、問い合わせ、問い合わせ、[|問合せ|]、[|問合わせ|]です。\n",
        [
            new(
                "\"問合せ\" is spelt \"問い合わせ\" in 3 other places of the paper. Write \"問い合わせ\".",
                "「問合せ」は、ほかの 3 か所では「問い合わせ」と表記されています。「問い合わせ」に統一してください。"),
            new(
                "\"問合わせ\" is spelt \"問い合わせ\" in 3 other places of the paper. Write \"問い合わせ\".",
                "「問合わせ」は、ほかの 3 か所では「問い合わせ」と表記されています。「問い合わせ」に統一してください。"),
        ],
        fixedTo: Heading + "問い合わせ、問い合わせ、問い合わせ、問い合わせ、問い合わせです。\n");

    [Theory]
    [InlineData("サーバ、サーバー")] // One against one: neither is usual.
    [InlineData("サーバ、サーバ、サーバ、サーバ、サーバー、サーバー、サーバー、サーバー、サーバー")] // Four against five.
    [InlineData("サーバ、サーバ、サーバー、サーバー、サーバー、サーバー")]
    [InlineData("サーバー、サーバー、サーバー、サーバレス")] // A word of its own.
    [InlineData("ユーザー、ユーザー、ユーザビリティ")]
    [InlineData("一致します。合致しました。いたします。いたしました。いたします")] // 一致します has 致します by chance.
    [InlineData("さらに、さらに、変更に対応します")]
    [InlineData("遵守、遵守、手順守")]
    [InlineData("設定できます。変更できます。取り組んできました。出来事です")]
    [InlineData("出来ます。出来ません。取り組んできました。過ごしてきました")]
    [InlineData("するため、したため、行為の、為替、人為的")]
    [InlineData("することが、したことを、仕事を、事業で、記事が")]
    [InlineData("ようにします。するように。お客様に、皆様に")]
    [InlineData("したがって、実施します。したがって、保存します。手順に従って、対応します")]
    [InlineData("次のとおり、以下のとおり、二通りの通知")]
    [InlineData("設定および変更、追加および削除。外国為替及び外国貿易法を守ります")] // A law has a name of its own.
    [InlineData("サーバー、サーバー、「サーバ設定」を選びます")] // A button.
    [InlineData("サーバー、サーバー、`サーバ`")]
    [InlineData("脆弱性、脆弱性、技術的ぜい弱性の管理")] // The standard's own words.
    [InlineData("設定および変更、追加および削除。「6.1.1 情報セキュリティの役割及び責任」をご参照ください")]
    [InlineData("行った、行った、現地に行なった、おこなった")] // Nothing is said of other particles.
    public void Accepts_what_is_no_clear_minority_or_another_word(string text) => Accepts(Heading + text + "。\n");

    [Fact]
    public void Accepts_the_words_of_a_title_in_prose() => Accepts(
        "# 6.1.1 情報セキュリティの役割及び責任\n\n情報セキュリティの役割及び責任は、設定および変更、追加および削除について定めます。\n");

    [Fact]
    public void Accepts_other_spellings_in_titles_contents_tables_of_titles_and_history() => Accepts(
        """
        目次

        6.1.1 情報セキュリティの役割及び責任.....1
        7. 改訂履歴.....2

        # 6.1.1 情報セキュリティの役割及び責任

        設定および変更をします。追加および削除をします。

        | 項番 | 管理策 |
        |---|---|
        | 6.1.1 | 情報セキュリティの役割及び責任 |
        | 9.2.1 | 利用者登録及び登録削除 |

        # 7. 改訂履歴

        | 版 | 日付 | 内容 |
        |---|---|---|
        | 1.0 | 2024/1/10 | 設定及び変更 |

        """);

    [Theory]
    [InlineData("Each backup and its backup. The Kaede Back-up is a product")]
    [InlineData("An organisation is an organisation. It follows the International Organization for Standardization")]
    [InlineData("Send an email or an email to e-mail@kaede.example")]
    [InlineData("An organism is no organization. Organizations")]
    [InlineData("Log in to the portal. Log in with a key. The login fails")]
    public void Accepts_names_and_other_words_in_English(string text) => Accepts($"# 5.1.1 Policies for information security\n\n{text}.\n");

    private static LocalizedText Message(string written, string usual) => new(
        $"\"{written}\" is spelt \"{usual}\" in 2 other places of the paper. Write \"{usual}\".",
        $"「{written}」は、ほかの 2 か所では「{usual}」と表記されています。「{usual}」に統一してください。");
}
