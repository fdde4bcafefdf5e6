using Wplint.Rules.Links;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Links;

public sealed class UnverifiedUrlRuleTests : RuleTest<UnverifiedUrlRule>
{
    private const string Address = "https://kaede.example/a#b";
    private const string Paper = $"5.1.1 情報セキュリティのための方針群\n\n規約は [|{Address}|] にあります。\n";
    private const string Unmarked = $"5.1.1 情報セキュリティのための方針群\n\n規約は {Address} にあります。\n";

    [Theory]
    [InlineData("401", "only those who sign in may see it (401)", "閲覧には認証が必要です（401）")]
    [InlineData("403", "it turns programs away (403)", "プログラムによるアクセスが拒否されました（403）")]
    [InlineData("429", "its host wants to be asked less often (429)", "アクセスの回数が制限されています（429）")]
    [InlineData("503", "its server has a problem of its own at the moment (503)", "サーバー側でエラーが起きています（503）")]
    [InlineData("418", "the status that it answers with tells nothing (418)", "返された状態コードからは判断できません（418）")]
    [InlineData("TimedOut", "no answer came in time", "時間内に応答がありませんでした")]
    [InlineData("TlsFailed", "no encrypted connection came about", "暗号化された接続（TLS）を確立できませんでした")]
    [InlineData("RefusedScheme", "it redirects to something other than http and https", "http と https 以外にリダイレクトされます")]
    public void Says_why_nobody_can_tell(string answer, string reason, string japaneseReason) => Reports(
        Paper,
        en: $"Whether \"{Address}\" is alive could not be told: {reason}. Open it in a browser.",
        ja: $"URL「{Address}」が有効かどうかを確認できませんでした。{japaneseReason}。ブラウザーで開いて確かめてください。",
        facts: Answering(answer));

    [Theory]
    [InlineData("CertificateExpired", "the certificate has expired, or is not valid yet", "証明書の有効期間を外れています")]
    [InlineData("CertificateForAnotherHost", "the certificate is for another host", "証明書が別のホストのものです")]
    [InlineData("CertificateUntrusted", "nobody who is trusted vouches for the certificate", "証明書の発行元を信頼できません")]
    public void Says_what_is_wrong_with_a_certificate(string answer, string reason, string japaneseReason) => Reports(
        Paper,
        en: $"Browsers may warn their users before they open \"{Address}\": {reason}. Write an address whose certificate holds, or tell whoever runs the site.",
        ja: $"URL「{Address}」を開くと、ブラウザーが警告を表示するおそれがあります。{japaneseReason}。証明書が有効な URL を書くか、サイトの管理者に知らせてください。",
        facts: Answering(answer));

    [Fact]
    public void Says_that_a_page_has_no_such_anchor() => Reports(
        Paper,
        en: $"The page of \"{Address}\" answers, but its HTML has no such anchor. Open it in a browser: a script may make the anchor; otherwise write another one or leave it out.",
        ja: $"「{Address}」のページは開けますが、指定のアンカーが HTML にありません。スクリプトが作る場合もあるため、ブラウザーで開いて確かめ、なければ別のアンカーを書くか、アンカーを外してください。",
        facts: Answering("FragmentNotFound"));

    [Fact]
    public void Says_that_an_address_was_refused() => Reports(
        Paper,
        en: $"\"{Address}\" was not asked: it leads to a private, local or otherwise special address. Write one that every reader reaches; with --allow-private-addresses, wplint asks such addresses too.",
        ja: $"URL「{Address}」は、プライベートアドレスやローカルアドレスなどにつながるため、確認していません。すべての読者が開ける URL を書いてください。--allow-private-addresses を指定すると、このような URL も確認します。",
        facts: Answering("RefusedAddress"));

    [Fact]
    public void Says_that_there_was_no_time_left() => Reports(
        Paper,
        en: $"\"{Address}\" was not asked: the time for all addresses was over. Run wplint again, or raise \"budgetSeconds\" under \"links\" in rules.json.",
        ja: $"全体の制限時間に達したため、URL「{Address}」は確認していません。もう一度実行するか、rules.json の「links」の「budgetSeconds」を増やしてください。",
        facts: Answering("OutOfTime"));

    [Theory]
    [InlineData("200")]
    [InlineData("404")] // WP3003 speaks
    [InlineData("301 https://kaede.example/c")] // WP3004 speaks
    [InlineData("Ignored")] // whoever configured it knows
    [InlineData("Interrupted")] // whoever pressed Ctrl-C knows
    public void Accepts_what_is_known_and_what_nobody_wants_to_know(string answer) => Accepts(Unmarked, facts: Answering(answer));

    [Fact]
    public void Says_nothing_where_nobody_has_asked_the_network() => Accepts(Unmarked);

    private static Facts Answering(string answer) => new() { Answers = LinkAnswers.Read($"{Address} {answer}") };
}
