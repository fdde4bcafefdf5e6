namespace Wplint.Tests.Parsing;

public sealed class AddressTests
{
    [Theory]
    [InlineData("https://kaede.example/a/をご覧ください。", "https://kaede.example/a/")]
    [InlineData("（https://kaede.example/a）", "https://kaede.example/a")]
    [InlineData("(https://kaede.example/a)", "https://kaede.example/a")]
    [InlineData("https://kaede.example/a_(b)、", "https://kaede.example/a_(b)")]
    [InlineData("『https://kaede.example/a』", "https://kaede.example/a")]
    [InlineData("「https://kaede.example/a?x=1&y=2#z」", "https://kaede.example/a?x=1&y=2#z")]
    [InlineData("https://kaede.example/a、https://kaede.example/b。", "https://kaede.example/a https://kaede.example/b")]
    [InlineData("https://kaede.example/a.", "https://kaede.example/a")]
    [InlineData("https://kaede.example/a).", "https://kaede.example/a")]
    [InlineData("https://kaede.example:8080/p?q=%E3%81%82。", "https://kaede.example:8080/p?q=%E3%81%82")]
    [InlineData("HTTPS://KAEDE.EXAMPLE/A", "HTTPS://KAEDE.EXAMPLE/A")]
    [InlineData("https://https://kaede.example/", "https://https://kaede.example/")]
    [InlineData("https:// と http: です。", "")]
    [InlineData("www.kaede.example と mailto:a@kaede.example です。", "")]
    [InlineData("`https://kaede.example/code`", "")]
    public void Stands_in_running_text(string text, string expected)
    {
        var paper = TreeText.Parse($"5.1.1 方針群\n\n{text}\n");
        Assert.Equal(expected, string.Join(' ', paper.Links.Select(static link => link.Target)));
        Assert.All(paper.Links, link => Assert.Equal(link.Target, paper.Source[link.Span]));
    }

    [Theory]
    [InlineData("https://kaede.example/a")]
    [InlineData("https://kaede.example/a、続き")]
    [InlineData("https://kaede.example/a。続き")]
    [InlineData("https://kaede.example/a，続き")]
    [InlineData("https://kaede.example/a．続き")]
    [InlineData("https://kaede.example/a｡続き")]
    [InlineData("https://kaede.example/a､続き")]
    [InlineData("（https://kaede.example/a）続き")]
    [InlineData("「https://kaede.example/a」続き")]
    [InlineData("『https://kaede.example/a』続き")]
    [InlineData("【https://kaede.example/a】続き")]
    [InlineData("〈https://kaede.example/a〉続き")]
    [InlineData("《https://kaede.example/a》続き")]
    [InlineData("〔https://kaede.example/a〕続き")]
    [InlineData("＜https://kaede.example/a＞続き")]
    [InlineData("＜https://kaede.example/a>続き")]
    [InlineData("“https://kaede.example/a”続き")]
    [InlineData("‘https://kaede.example/a’続き")]
    [InlineData("\"https://kaede.example/a\"続き")]
    [InlineData("'https://kaede.example/a'続き")]
    [InlineData("https://kaede.example/a：続き")]
    [InlineData("https://kaede.example/a:続き")]
    [InlineData("https://kaede.example/a；続き")]
    [InlineData("https://kaede.example/a;続き")]
    [InlineData("https://kaede.example/a！続き")]
    [InlineData("https://kaede.example/a？続き")]
    [InlineData("https://kaede.example/aをご覧ください。")]
    [InlineData("https://kaede.example/aページ")]
    [InlineData("https://kaede.example/a参照")]
    [InlineData("https://kaede.example/aＡ社の続き")]
    [InlineData("https://kaede.example/a１階")]
    [InlineData("https://kaede.example/a／電話")]
    [InlineData("https://kaede.example/a／ＴＥＬ")]
    [InlineData("https://kaede.example/a・続き")]
    [InlineData("https://kaede.example/a…")]
    [InlineData("https://kaede.example/a～続き")]
    [InlineData("https://kaede.example/a　続き")]
    [InlineData("**https://kaede.example/a**を参照")]
    [InlineData("_https://kaede.example/a_ を参照")]
    [InlineData("~~https://kaede.example/a~~ を参照")]
    [InlineData("URL:https://kaede.example/a")]
    [InlineData("URL：https://kaede.example/a")]
    [InlineData("詳細はhttps://kaede.example/a")]
    [InlineData("[https://kaede.example/a]")]
    [InlineData("(詳細は https://kaede.example/a)を参照")]
    [InlineData("(https://kaede.example/a).")]
    [InlineData("{https://kaede.example/a}")]
    [InlineData("https://kaede.example/a\nの続き")]
    [InlineData("https://kaede.example/a\nand on")]
    [InlineData("| 表 |\n|---|\n| https://kaede.example/a|\n")]
    [InlineData("| 表 |\n|---|\n| https://kaede.example/a |\n")]
    [InlineData("※1 https://kaede.example/a（規約）")]
    [InlineData("- https://kaede.example/a")]
    [InlineData("図1 構成（https://kaede.example/a）")]
    public void Ends_where_japanese_text_goes_on(string text)
    {
        var paper = TreeText.Parse($"5.1.1 方針群\n\n{text}");
        var link = Assert.Single(paper.Links);
        Assert.Equal("https://kaede.example/a", link.Target);
        Assert.Equal(link.Target, paper.Source[link.TargetSpan]);
    }

    [Theory]
    [InlineData("https://kaede.example/（日本語）", "https://kaede.example/")]
    [InlineData("https://kaede.example/(日本語)", "https://kaede.example/")]
    [InlineData("https://kaede.example/日本語", "https://kaede.example/")]
    [InlineData("https://kaede.example（日本語）", "https://kaede.example")]
    [InlineData("https://kaede.exampleをご覧ください。", "https://kaede.example")]
    [InlineData("https://日本語.example/規約", "https://日本語.example/")]
    [InlineData("https://www.日本語.example/a?b=c。", "https://www.日本語.example/a?b=c")]
    [InlineData("https://[2001:db8::1]:8080/a", "https://[2001:db8::1]:8080/a")]
    [InlineData("https://kaede.example/a_b~c*d-e", "https://kaede.example/a_b~c*d-e")]
    [InlineData("https://kaede.example/?q=%E6%97%A5&r=a+b;c=d#e", "https://kaede.example/?q=%E6%97%A5&r=a+b;c=d#e")]
    [InlineData("https://kaede.example/a?u=https://momiji.example/", "https://kaede.example/a?u=https://momiji.example/")]
    [InlineData("https://kaede.example/a)(https://kaede.example/b", "https://kaede.example/a https://kaede.example/b")]
    [InlineData("https://kaede.example/a,https://kaede.example/b", "https://kaede.example/a https://kaede.example/b")]
    [InlineData("https://kaede.example/a／https://kaede.example/b", "https://kaede.example/a https://kaede.example/b")]
    [InlineData("https://kaede.example/a・https://kaede.example/b", "https://kaede.example/a https://kaede.example/b")]
    [InlineData("https://*.kaede.example/", "https://*.kaede.example/")]
    public void Is_taken_whole_and_no_further(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TreeText.Parse($"5.1.1 方針群\n\n{text}\n").Links.Select(static link => link.Target)));

    [Theory]
    [InlineData("http:/kaede.example/a")]
    [InlineData("https//kaede.example/a")]
    [InlineData("https:kaede.example/a")]
    [InlineData("https:///kaede.example/a")]
    [InlineData("https;//kaede.example/a")]
    [InlineData("https:///terms/a")]
    [InlineData("https:///")]
    [InlineData("https: //kaede.example/a")]
    [InlineData("https:// kaede.example/a")]
    [InlineData("https://www. kaede.example/a")]
    [InlineData("https://kaede.example /a")]
    [InlineData("https：//kaede.example/a")]
    [InlineData("https:／／kaede.example/a")]
    [InlineData("ｈｔｔｐｓ：／／ｋａｅｄｅ．ｅｘａｍｐｌｅ／ａ")]
    [InlineData("https://kaede．example/a")]
    [InlineData("https://kaede.example／a")]
    [InlineData("https://kaede.example/ａ")]
    [InlineData("htp://kaede.example/a")]
    [InlineData("hhtps://kaede.example/a")]
    [InlineData("ttps://kaede.example/a")]
    [InlineData("htttps://kaede.example/a")]
    [InlineData("https://https://kaede.example/a")]
    [InlineData("http://https://kaede.example/a")]
    [InlineData("https://kaede..example/a")]
    [InlineData("https://www.kaede,example/a")]
    [InlineData("https://-kaede.example/a")]
    [InlineData("https://kaede.example:99999")]
    [InlineData("://kaede.example/a")]
    [InlineData("https://kaede–docs.example/a")]
    [InlineData("https://www.kaedeーdocs.example/a")]
    public void Is_seen_although_it_is_damaged(string address)
    {
        foreach (var text in (string[])[address, $"詳細は {address}、", $"（{address}）", $"『<{address}>』"])
        {
            var link = Assert.Single(TreeText.Parse($"5.1.1 方針群\n\n{text}\n").Links);
            Assert.Equal(address, link.Target);
            Assert.NotNull(link.Web);
        }
    }

    [Theory]
    [InlineData("http:// で始まる URL と https:// で始まる URL")]
    [InlineData("https: と http: と HTTPS：")]
    [InlineData("https:///{path} や https:///… など")]
    [InlineData("http/2、HTTP/1.1、http/https、http//https")]
    [InlineData("TLS/SSL、and/or、HTTPS//TLS、http:80、https:443")]
    [InlineData("ftp、sftp://host.kaede.example、s3://bucket.kaede.example/a、ssh://kaede.example")]
    [InlineData(@"C:\Papers\a.txt、\\server\share.local\a、file:///etc/hosts.allow")]
    [InlineData("info@kaede.example、mailto:info@kaede.example、tel:03-1234-5678")]
    [InlineData("https://… と https://www.… と http://www... と https://○○.co.jp/")]
    [InlineData("https://[account].kaede.example/、https://{tenant}.kaede.example/、https://<tenant>.kaede.example/")]
    [InlineData("TLS: 1.2, HTTP: a.b, https: see a.example/")]
    [InlineData("https://は、kaede.example で始まります。")]
    [InlineData("○○://kaede.example/、スキーム://kaede.example/、://、s3://kaede.example/")]
    [InlineData("比率は 1:2、時刻は 10:30、ISO/IEC 27017:2015")]
    public void Is_not_seen_in_text_about_addresses(string text) => Assert.Empty(TreeText.Parse($"5.1.1 方針群\n\n{text}\n").Links);

    [Theory]
    [InlineData("# https://kaede.example/title\n\n5.1.1 方針群\n\n文です。", "Cover https://kaede.example/title")]
    [InlineData("5.1.1 方針群 https://kaede.example/a\n\n文です。", "Title https://kaede.example/a")]
    [InlineData("## [5.1.1 方針群](https://kaede.example/a)\n\n文です。", "Title https://kaede.example/a")]
    [InlineData("5.1.1 方針群\n\n<!-- https://kaede.example/a -->\n\n文です。", "")]
    [InlineData("5.1.1 方針群\n\n```\nhttps://kaede.example/a\n```\n\n文です。", "")]
    [InlineData("目次\n\n- [5.1.1 方針群](#511-方針群)\n- [5.1.2 見直し](#512-見直し)\n\n5.1.1 方針群\n\n文です。\n\n5.1.2 見直し\n\n文です。", "Contents #511-方針群|Contents #512-見直し")]
    public void Has_its_part_of_the_paper(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', TreeText.Parse(text).Links.Select(static link => $"{link.Part} {link.Target}")));

    [Theory]
    [InlineData("https://kaede.example/a?b#c", "https|https://|kaede.example||/a?b#c")]
    [InlineData("HTTPS://KAEDE.example:8080", "https|HTTPS://|kaede.example|8080|")]
    [InlineData("https：//ＫＡＥＤＥ．example／a", "https|https：//|kaede.example||/a")]
    [InlineData("http://https:/kaede.example", "https|http://https:/|kaede.example||")]
    [InlineData("http://user:word@kaede.example/", "http|http://|kaede.example||/")]
    [InlineData("www.kaede.example/a", "https||www.kaede.example||/a")]
    [InlineData("https://", "https|https://|||")]
    [InlineData("https://[::1]:80/", "https|https://|[::1]|80|/")]
    public void Is_taken_apart(string target, string expected)
    {
        var address = Assert.Single(TreeText.Parse($"5.1.1 方針群\n\n[規約](<{target}>)\n").Links).Web!;
        Assert.Equal(expected, $"{address.Scheme}|{address.Lead}|{address.Host}|{address.Port}|{address.Path}");
        Assert.Equal(target, address.Text);
    }

    [Theory]
    [InlineData("[図](img/a%20b.png?raw=true#x)", "img/a b.png|")]
    [InlineData("![図](../img/図.png)", "../img/図.png|")]
    [InlineData("[規約](terms\\_v2.pdf)", "terms_v2.pdf|")]
    [InlineData("[目的](#1-%E7%9B%AE%E7%9A%84)", "|1-目的")]
    [InlineData("[規約](/terms.pdf)", "|")]
    [InlineData("[規約](//kaede.example/terms.pdf)", "|")]
    [InlineData("[規約](C:/terms.pdf)", "|")]
    [InlineData("[連絡](mailto:info@kaede.example)", "|")]
    [InlineData("[規約]({{site}}/terms.pdf)", "|")]
    [InlineData("<info@kaede.example>", "|")]
    [InlineData("[規約](https://kaede.example/terms.pdf#p1)", "|")]
    public void Leads_to_a_file_or_place(string text, string expected)
    {
        var link = Assert.Single(TreeText.Parse($"5.1.1 方針群\n\n{text}\n").Links);
        Assert.Equal(expected, $"{link.File}|{link.Anchor}");
    }

    [Theory]
    [InlineData("[https://kaede.example/b](https://kaede.example/a)", "https://kaede.example/b")]
    [InlineData("[ www.kaede.example/b ](https://kaede.example/a)", "www.kaede.example/b")]
    [InlineData("[https://kaede.example/…](https://kaede.example/a)", null)]
    [InlineData("[規約 https://kaede.example/b](https://kaede.example/a)", null)]
    [InlineData("[規約](https://kaede.example/a)", null)]
    public void Is_known_where_a_reader_reads_it(string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(TreeText.Parse($"5.1.1 方針群\n\n{text}\n").Links).WebInText?.Text);

    [Fact]
    public void Names_places_by_html() => Assert.Equal(
        ["scope", "old", "block"],
        TreeText.Parse("5.1.1 方針群\n\n<a id=\"scope\"></a>文と<a class='x' name='old'>語</a>です。\n\n<div id=block>\n\n文です。\n\n</div>\n").Anchors.Select(static anchor => anchor.Text));

    [Theory]
    [InlineData("<https://kaede.example/a>", "Autolink https://kaede.example/a ")]
    [InlineData("『<https://kaede.example/a>』", "Autolink https://kaede.example/a ")]
    [InlineData("[規約](https://kaede.example/a)", "Inline https://kaede.example/a 規約")]
    [InlineData("<a href=\"https://kaede.example/a\">規約</a>", "Inline https://kaede.example/a ")]
    [InlineData("<p>\n<a class='x' href = 'https://kaede.example/a'>規約</a></p>", "Inline https://kaede.example/a ")]
    [InlineData("<img alt=図 src=img/a.png>", "Image img/a.png ")]
    [InlineData("[規約](<https://kaede.example/a> \"題\")", "Inline https://kaede.example/a 規約")]
    [InlineData("[規約]()", "Inline  規約")]
    [InlineData("[規約][ref]\n\n[ref]: https://kaede.example/a", "Inline https://kaede.example/a 規約")]
    [InlineData("![図](img/a.png) を示します。", "Image img/a.png 図")]
    [InlineData("[https://kaede.example/b](https://kaede.example/a)", "Inline https://kaede.example/a https://kaede.example/b")]
    public void Stands_in_a_link(string text, string expected)
    {
        var paper = TreeText.Parse($"5.1.1 方針群\n\n{text}\n");
        var link = Assert.Single(paper.Links);
        Assert.Equal(expected, $"{link.Kind} {link.Target} {link.Text}");
        Assert.Equal(link.Target, paper.Source[link.TargetSpan]);
        Assert.Equal("5.1.1", link.Clause!.Number!.Text);
    }
}
