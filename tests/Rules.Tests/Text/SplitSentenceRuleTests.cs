using Wplint.Rules.Text;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Text;

public sealed class SplitSentenceRuleTests : RuleTest<SplitSentenceRule>
{
    private const string Heading = "5.1.1 情報セキュリティのための方針群\n\n";

    [Theory]
    [InlineData("当社は方針を定め、毎[|年の見直しを実施して|]\n\n{|おります。|}", "年の見直しを実施して", "おります。", "当社は方針を定め、毎年の見直しを実施しております。")]
    [InlineData("当社は方針を定め、毎年の[|見直しを実施していま|]  \n\n \n\n {|す。|}", "見直しを実施していま", "す。", "当社は方針を定め、毎年の見直しを実施しています。")]
    [InlineData("本サービスは、マルチ[|テナントのアーキテク|]\n\n{|チャを採用しています|}。", "テナントのアーキテク", "チャを採用しています", "本サービスは、マルチテナントのアーキテクチャを採用しています。")]
    [InlineData("当社は方針を定め\nています（[|詳しくは情報セキュリ|]\n\n{|ティ基本方針をご覧く|}ださい）。", "詳しくは情報セキュリ", "ティ基本方針をご覧く", "当社は方針を定め\nています（詳しくは情報セキュリティ基本方針をご覧ください）。")]
    [InlineData("- 利用者は、多要素[|認証を有効にする機能|]\n\n  {|を利用できます。|}\n- 次", "認証を有効にする機能", "を利用できます。", "- 利用者は、多要素認証を有効にする機能を利用できます。\n- 次")]
    [InlineData("> 利用者は、多要素[|認証を有効にする機能|]\n>\n> {|を利用できます。|}", "認証を有効にする機能", "を利用できます。", "> 利用者は、多要素認証を有効にする機能を利用できます。")]
    [InlineData("The service keeps all of the [|customer data in|]\n\n{|two regions|} of Japan.", "customer data in", "two regions", "The service keeps all of the customer data in two regions of Japan.")]
    public void Reports_a_sentence_that_a_blank_line_cuts(string text, string before, string after, string fixedTo) => Reports(
        Heading + text + "\n",
        en: $"A blank line cuts this sentence between \"{before}\" and \"{after}\". Join the two paragraphs.",
        ja: $"「{before}」と「{after}」の間で、文が空行によって二つの段落に分かれています。一つの段落につなげてください。",
        fixedTo: Heading + fixedTo + "\n");

    [Theory]
    [InlineData("当社は方針を定め、\n毎年見直しを実施して\nおります。")] // line ends within a paragraph
    [InlineData("主なセキュリティ機能は以下のとおりです。\n\n- ログの取得\n\n- データの暗号化\n\n監視は常時行います。")] // items
    [InlineData("お問い合わせ先\n\nサポート窓口にご連絡ください。")] // a label
    [InlineData("当社は方針を定めています\n\nまた、毎年見直します。")] // a full stop is missing, but the sentence is over
    [InlineData("Security features\n\nencryption of data at rest\n\naccess control by roles")] // items without bullets
    [InlineData("The service is monitored\n\nCustomers are informed of incidents.")]
    public void Accepts_paragraphs_that_are_two(string text) => Accepts(Heading + text + "\n");
}
