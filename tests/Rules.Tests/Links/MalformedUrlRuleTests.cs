using Wplint.Rules.Links;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Links;

public sealed class MalformedUrlRuleTests : RuleTest<MalformedUrlRule>
{
    [Theory]
    [InlineData("http:/kaede.example/a", "http://kaede.example/a")]
    [InlineData("https//kaede.example/a", "https://kaede.example/a")]
    [InlineData("https:///kaede.example/a", "https://kaede.example/a")]
    [InlineData("https;//kaede.example/a", "https://kaede.example/a")]
    public void Mends_what_stands_between_scheme_and_host(string written, string mended) => Reports(
        Paper($"規約（[|{written}|]）をご覧ください。"),
        en: $"\"{written}\" cannot be opened: it does not begin with \"{mended[..(mended.IndexOf('/') + 2)]}\". Write \"{mended}\".",
        ja: $"URL「{written}」は開けません。「{mended[..(mended.IndexOf('/') + 2)]}」で始まっていません。「{mended}」と書いてください。",
        fixedTo: Paper($"規約（{mended}）をご覧ください。"));

    [Theory]
    [InlineData("ｈｔｔｐｓ：／／ｋａｅｄｅ．ｅｘａｍｐｌｅ／ａ", "https://kaede.example/a")]
    [InlineData("https：//kaede.example/a", "https://kaede.example/a")]
    [InlineData("https://kaede．example/a", "https://kaede.example/a")]
    [InlineData("https://kaede.example／a／b", "https://kaede.example/a/b")]
    public void Writes_full_width_characters_in_half_width(string written, string mended) => Reports(
        Paper($"規約は [|{written}|] をご覧ください。"),
        en: $"\"{written}\" cannot be opened: it has full-width characters. Write \"{mended}\".",
        ja: $"URL「{written}」は開けません。全角文字が含まれています。「{mended}」と書いてください。",
        fixedTo: Paper($"規約は {mended} をご覧ください。"));

    [Theory]
    [InlineData("https://guest:kaede@www.kaede.example/a", "https://www.kaede.example/a")]
    [InlineData("https://admin@kaede.example:8443/", "https://kaede.example:8443/")]
    public void Reports_sign_in_data(string written, string plain) => Reports(
        Paper($"規約は<[|{written}|]>です。"),
        en: $"\"{written}\" has a user's name in it, which browsers drop or warn of, and everybody may use what a paper publishes. Write \"{plain}\".",
        ja: $"URL「{written}」にユーザー名などのログイン情報が含まれています。ブラウザーは無視するか警告し、公開すれば誰でも使えます。「{plain}」と書いてください。");

    [Theory]
    [InlineData("https://www.kaede.example/@news")] // part of the path
    [InlineData("https://www.kaede.example/a?mail=info@kaede.example")]
    [InlineData("https://www.kaede.example/#@top")]
    public void Accepts_the_sign_behind_the_host(string address) => Accepts(Paper($"規約は<{address}>です。"));

    [Theory]
    [InlineData("https://{user}@kaede.example/a")]
    [InlineData("https://${USER}:${TOKEN}@kaede.example/a")]
    public void Accepts_a_pattern_of_sign_in_data(string address) => Accepts(Paper($"接続先は [設定]({address}) の形式です。"));

    [Theory]
    [InlineData("https:// kaede.example/a", "https://kaede.example/a")]
    [InlineData("https: //kaede.example/a", "https://kaede.example/a")]
    public void Takes_away_a_space_behind_the_scheme(string written, string mended) => Reports(
        Paper($"規約は [|{written}|] をご覧ください。"),
        en: $"\"{written}\" cannot be opened: it has a space in it. Write \"{mended}\".",
        ja: $"URL「{written}」は開けません。空白が含まれています。「{mended}」と書いてください。",
        fixedTo: Paper($"規約は {mended} をご覧ください。"));

    [Theory]
    [InlineData("https://https://kaede.example/a", "https://kaede.example/a")]
    [InlineData("http://http://kaede.example/a", "http://kaede.example/a")]
    public void Writes_a_doubled_scheme_once(string written, string mended) => Reports(
        Paper($"規約は<[|{written}|]>です。"),
        en: $"\"{written}\" cannot be opened: it has two schemes. Write \"{mended}\".",
        ja: $"URL「{written}」は開けません。スキームが二重になっています。「{mended}」と書いてください。",
        fixedTo: Paper($"規約は<{mended}>です。"));

    [Theory]
    [InlineData("http://https://kaede.example/", "it has two schemes", "スキームが二重になっています", "https://kaede.example/")] // which of the two is meant?
    [InlineData("htps://kaede.example/", "it does not begin with \"https://\"", "「https://」で始まっていません", "https://kaede.example/")]
    [InlineData("hhtps://kaede.example/", "it does not begin with \"https://\"", "「https://」で始まっていません", "https://kaede.example/")]
    [InlineData("://kaede.example/", "it does not begin with \"https://\"", "「https://」で始まっていません", "https://kaede.example/")]
    [InlineData("ttp://kaede.example/", "it does not begin with \"http://\"", "「http://」で始まっていません", "http://kaede.example/")]
    [InlineData("https://www. kaede.example/", "it has a space in it", "空白が含まれています", "https://www.kaede.example/")]
    [InlineData("https://kaede.example /terms", "it has a space in it", "空白が含まれています", "https://kaede.example/terms")]
    public void Leaves_to_the_author_what_is_not_certain(string written, string reason, string reasonJa, string mended) => Reports(
        Paper($"規約は [|{written}|]、"),
        en: $"\"{written}\" cannot be opened: {reason}. Write \"{mended}\".",
        ja: $"URL「{written}」は開けません。{reasonJa}。「{mended}」と書いてください。");

    [Theory]
    [InlineData("<[|https://kaede.example/sec urity/|]>", "https://kaede.example/sec urity/")]
    [InlineData("[規約]([|https://kaede.example/sec urity/|])", "https://kaede.example/sec urity/")]
    public void Reports_a_space_in_an_enclosed_address(string text, string written) => Reports(
        Paper(text),
        en: $"\"{written}\" cannot be opened: it has a space in it. Write \"https://kaede.example/security/\".",
        ja: $"URL「{written}」は開けません。空白が含まれています。「https://kaede.example/security/」と書いてください。");

    [Theory]
    [InlineData("https://kaede..example/", "a part of the host is missing beside a full stop", "ホスト名のドットの前後に名前がありません")]
    [InlineData("https://.kaede.example/", "a part of the host is missing beside a full stop", "ホスト名のドットの前後に名前がありません")]
    [InlineData("https:///terms", "it names no host", "ホスト名がありません")]
    [InlineData("https://kaede/terms", "the host \"kaede\" has no domain", "ホスト名「kaede」にドメインがありません")]
    [InlineData("https://www.kaede,example/", "a host cannot contain \",\"", "ホスト名に「,」は使えません")]
    [InlineData("https://-kaede.example/", "a part of the host begins or ends with a hyphen", "ホスト名のハイフンの前後に名前がありません")]
    [InlineData("https://www.kaede-/", "a part of the host begins or ends with a hyphen", "ホスト名のハイフンの前後に名前がありません")]
    [InlineData("https://www.kaede.c/", "there is no top-level domain \".c\"", "トップレベルドメイン「.c」は存在しません")]
    [InlineData("https://www.kaede.cojp/", "there is no top-level domain \".cojp\"", "トップレベルドメイン「.cojp」は存在しません")]
    [InlineData("https://www.ka-ede/", "there is no top-level domain \".ka-ede\"", "トップレベルドメイン「.ka-ede」は存在しません")]
    [InlineData("https://203.0.256.1/", "\"203.0.256.1\" is no IP address", "「203.0.256.1」は IP アドレスとして正しくありません")]
    [InlineData("https://www.kaede_docs.co.jp/", "a domain cannot contain \"_\"", "ドメイン名に「_」は使えません")]
    [InlineData("https://www.kaede–docs.example/", "a host cannot contain \"–\"", "ホスト名に「–」は使えません")]
    [InlineData("https://www.kaedeーdocs.example/", "a host cannot contain \"ー\"", "ホスト名に「ー」は使えません")]
    [InlineData("https://kaede_docs.example/", "a domain cannot contain \"_\"", "ドメイン名に「_」は使えません")]
    [InlineData("https://kaede.example:99999/", "\"99999\" is no port", "「99999」はポート番号として正しくありません")]
    public void Reports_a_host_that_cannot_be(string written, string reason, string reasonJa) => Reports(
        Paper($"『<[|{written}|]>』で公開しています。"),
        en: $"\"{written}\" cannot be opened: {reason}. Write the address that is meant.",
        ja: $"URL「{written}」は開けません。{reasonJa}。正しい URL を書いてください。");

    [Theory]
    [InlineData("[規約]([|https://kaede.example/a）|])", "https://kaede.example/a）", '）')]
    [InlineData("[規約]([|https://kaede.example/a。|])", "https://kaede.example/a。", '。')]
    [InlineData("（<[|https://kaede.example/a）|]>", "https://kaede.example/a）", '）')]
    [InlineData("(<[|https://kaede.example/a)|]>", "https://kaede.example/a)", ')')]
    [InlineData("<[|https://kaede.example/a、https://kaede.example/b|]>", "https://kaede.example/a、https://kaede.example/b", '、')]
    public void Reports_text_that_an_address_has_swallowed(string text, string written, char swallowed) => Reports(
        Paper(text),
        en: $"\"{written}\" cannot be opened: \"{swallowed}\" belongs to the text after it. Write \"https://kaede.example/a\".",
        ja: $"URL「{written}」は開けません。後ろの「{swallowed}」まで URL に含まれています。「https://kaede.example/a」と書いてください。");

    [Fact]
    public void Reports_a_link_without_scheme_which_leads_to_a_file() => Reports(
        Paper("[規約]([|www.kaede.example/a|])"),
        en: "\"www.kaede.example/a\" cannot be opened: it does not begin with \"https://\". Write \"https://www.kaede.example/a\".",
        ja: "URL「www.kaede.example/a」は開けません。「https://」で始まっていません。「https://www.kaede.example/a」と書いてください。");

    [Theory]
    [InlineData("wwwkaede.example")]
    [InlineData("ww.kaede.example")]
    [InlineData("www.kae-de.example")]
    public void Reports_a_host_that_the_paper_writes_otherwise(string host) => Reports(
        Paper($"<{{|https://www.kaede.example/a|}}> と <https://www.kaede.example/b> と <[|https://{host}/c|]>"),
        en: $"\"https://{host}/c\" is presumably on \"www.kaede.example\", as the paper writes elsewhere. Write \"https://www.kaede.example/c\".",
        ja: $"URL「https://{host}/c」のホスト名は、ほかの箇所では「www.kaede.example」です。「https://www.kaede.example/c」と書いてください。");

    [Fact]
    public void Reports_addresses_in_titles_tables_and_notes() => Reports(
        """
        5.1.1 方針群 [|http:/kaede.example/a|]

        | 文書 | 所在 |
        |---|---|
        | 規約 | [|http:/kaede.example/b|] |

        ※1 [|http:/kaede.example/c|]
        """,
        [Expected('a'), Expected('b'), Expected('c')],
        fixedTo: """
        5.1.1 方針群 http://kaede.example/a

        | 文書 | 所在 |
        |---|---|
        | 規約 | http://kaede.example/b |

        ※1 http://kaede.example/c
        """);

    [Fact]
    public void Reports_the_first_line_of_an_address_that_markup_interrupts() => Reports(
        Paper("<[|https://www.kaede.example/|]\nsecurity/>"),
        en: "\"https://www.kaede.example/ security/\" cannot be opened: it has a space in it. Write \"https://www.kaede.example/security/\".",
        ja: "URL「https://www.kaede.example/ security/」は開けません。空白が含まれています。「https://www.kaede.example/security/」と書いてください。");

    [Theory]
    [InlineData("https://kaede.example/a、https://kaede.example/b。")]
    [InlineData("『 <https://www.kaede.example/security/> 』")]
    [InlineData("<https://kaede.example/規約（第2版）>")] // an IRI with a bracket that it opened
    [InlineData("[規約](https://kaede.example/wiki/Ｑ＆Ａ集)")] // full-width letters in the title of a page
    [InlineData("https://日本語.example/ と https://サーバー.example/")]
    [InlineData("https://xn--wgv71a119e.example/")]
    [InlineData("https://kaede.example:8443/a")]
    [InlineData("https://a_b.kaede.example/")]
    [InlineData("https://203.0.113.7/ と https://[2001:db8::1]/")]
    [InlineData("http://localhost:8080/")] // a placeholder, which is WP3007's business
    [InlineData("https://*.kaede.example/ への通信を許可してください。")] // a pattern
    [InlineData("https://*.kaede.example/、*.kaede.jp を許可してください。")] // to Markdown, the asterisks are emphasis
    [InlineData("https://[account].kaede.example/ と [一覧](https://[account].kaede.example/)")]
    [InlineData("https://app1.kaede.example/ と https://app2.kaede.example/")] // two hosts
    [InlineData("https://kaede.example/a?next=https://momiji.example/")]
    [InlineData("http:// で始まる URL は https:// に転送します。https: や http/2、TLS/SSL も同じです。")] // text about addresses
    [InlineData("`http:/kaede.example`")] // code
    [InlineData("<info@kaede.example> または [連絡先](mailto:info@kaede.example)")]
    [InlineData("[規約](terms.md)")]
    public void Accepts_sound_addresses(string text) => Accepts(Paper(text));

    private static ExpectedFinding Expected(char page) => new(
        $"\"http:/kaede.example/{page}\" cannot be opened: it does not begin with \"http://\". Write \"http://kaede.example/{page}\".",
        $"URL「http:/kaede.example/{page}」は開けません。「http://」で始まっていません。「http://kaede.example/{page}」と書いてください。");

    private static string Paper(string text) => $"5.1.1 情報セキュリティのための方針群\n\n{text}\n";
}
