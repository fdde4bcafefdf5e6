using Wplint.Rules.Links;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Links;

public sealed class PlaceholderUrlRuleTests : RuleTest<PlaceholderUrlRule>
{
    [Theory]
    [InlineData("https://example.com/terms", "\"example.com\" is reserved for examples", "「example.com」は例示用のホスト名です")]
    [InlineData("https://www.example.org/", "\"www.example.org\" is reserved for examples", "「www.example.org」は例示用のホスト名です")]
    [InlineData("http://docs.EXAMPLE.net", "\"docs.example.net\" is reserved for examples", "「docs.example.net」は例示用のホスト名です")]
    [InlineData("https://www.example.co.jp/", "\"www.example.co.jp\" is reserved for examples", "「www.example.co.jp」は例示用のホスト名です")]
    [InlineData("http://localhost:8080/a", "nobody outside reaches \"localhost\"", "「localhost」には外部から接続できません")]
    [InlineData("https://kaede.test/", "nobody outside reaches \"kaede.test\"", "「kaede.test」には外部から接続できません")]
    [InlineData("http://127.0.0.1/", "\"127.0.0.1\" is the reader's own computer", "「127.0.0.1」は読者自身のコンピューターを指します")]
    [InlineData("http://[::1]/", "\"[::1]\" is the reader's own computer", "「[::1]」は読者自身のコンピューターを指します")]
    [InlineData("http://10.1.2.3/", "\"10.1.2.3\" is a private address", "「10.1.2.3」はプライベートアドレスです")]
    [InlineData("https://172.16.0.1/", "\"172.16.0.1\" is a private address", "「172.16.0.1」はプライベートアドレスです")]
    [InlineData("https://192.168.1.10:8443/", "\"192.168.1.10\" is a private address", "「192.168.1.10」はプライベートアドレスです")]
    [InlineData("https://169.254.169.254/", "\"169.254.169.254\" is a private address", "「169.254.169.254」はプライベートアドレスです")]
    [InlineData("https://[fe80::1]/", "\"[fe80::1]\" is a private address", "「[fe80::1]」はプライベートアドレスです")]
    [InlineData("https://[fd00::1]/", "\"[fd00::1]\" is a private address", "「[fd00::1]」はプライベートアドレスです")]
    [InlineData("https://203.0.113.7/", "\"203.0.113.7\" is reserved for examples", "「203.0.113.7」は例示用のアドレスです")]
    [InlineData("https://www.xxx.co.jp/", "\"www.xxx.co.jp\" is to be filled in", "「www.xxx.co.jp」は仮のホスト名です")]
    [InlineData("https://your-domain.com/", "\"your-domain.com\" is to be filled in", "「your-domain.com」は仮のホスト名です")]
    public void Reports_a_placeholder(string address, string reason, string reasonJa)
    {
        foreach (var text in (string[])[$"規約（[|{address}|]）をご覧ください。", $"<[|{address}|]>", $"[規約]([|{address}|])"])
        {
            Reports(
                Paper(text),
                en: $"\"{address}\" is not a published address: {reason}. Write the address that is meant.",
                ja: $"「{address}」は公開された URL ではありません。{reasonJa}。正しい URL を書いてください。");
        }
    }

    [Theory]
    [InlineData("https://www.kaede.example/")] // made-up companies have such hosts
    [InlineData("https://example.kaede.jp/")] // a host of the company's
    [InlineData("https://my-example.com/ と https://examples.com/")]
    [InlineData("https://xxx.kaede.example/（xxx はお客様ごとに異なります）")] // the reader fills it in
    [InlineData("https://your-company.kaede.example/")]
    [InlineData("https://8.8.8.8/ と https://172.32.0.1/")]
    [InlineData("`http://localhost:8080/`")] // code
    [InlineData("localhost と example.com と 192.168.0.1 は予約されています。")] // no address
    public void Accepts_published_addresses(string text) => Accepts(Paper(text));

    private static string Paper(string text) => $"5.1.1 情報セキュリティのための方針群\n\n{text}\n";
}
