using System.Text;

namespace Wplint.Tests.Parsing;

/// <summary>Papers made up by chance: of fragments that papers consist of, or of a whole paper with cuts and insertions. The seed tells which.</summary>
internal sealed class RandomPaper(int seed)
{
    private static readonly string[] Fragments =
    [
        "\n", "\n\n", "\n\n\n", "\r\n", "\r", " ", "　", "\t", "    ", "\f", "\0", "\u00A0", "\u200B",
        "1. はじめに", "1.", "2 サービスについて", "第1章 はじめに", "第二節", "I. 目的", "Ⅳ．", "5.1.1", "5.1.1 情報セキュリティのための方針群", "A.6.1.1 情報セキュリティの役割及び責任",
        "CLD.6.3.1 役割の分担", "CLD 9.5.2", "９．５．２　仮想マシンの要塞化", "9.4.1 情報へのアクセス制限", "5 情報セキュリティのための方針群", "18.2.1", "‹題>", "【5.1.2】", "5.1 方針 ([ISO/IEC 27001:2013] A.5.1.1)",
        "# ", "## ", "### ", "####", "###5.1", " #", "---\n", "===\n", "***\n", "> ", "- ", "- ・ ", "* ", "+ ", "1) ", "(1)", "① ", "l ", "・",
        "目次\n\n", "もくじ", "はじめに ..... 3\n", "5.1.1 方針群\t4\n", "・・・・・ 5", "…… iv", "Contents\n\n",
        "改訂履歴\n\n", "Revision history", "| 版 | 日付 | 内容 |\n|---|---|---|\n", "| 1.0 | 2024/1/10 | 初版 |\n", "| | | 続き |\n", "|", "||", "|---|\n", "| |\n", "版数\t日付\t内容\n", "1.1\t2024/2/30\t見直し\n",
        "Ver. 1.5", "第 1.0 版", "初版", "v1.0", "令和6年6月17日", "令和4年8年31日", "June 3, 2020", "2024年6月", "制定 ", "14/07/2026",
        "ISO/IEC 27017:2015", "JIS Q 27017:2016 (ISO/IEC 27017:2015)", "JIP-ISMS517-1.0", "ISO27001/27002", "ＩＳＯ／ＩＥＣ　２７０１７", "ISO/IEC\n27017", "I", "J",
        "「10.1.1 暗号による管理策の利用方針」をご参照ください。", "see 9.4.1", "17.1.1～17.1.3", "図1", "図 1 責任分界点", "下図", "表2-1", "P5", "第3章",
        "（以下、本書）", "（以下「当社」という）", "(hereinafter \"the Service\")", "(", ")", "（", "）", "「", "」", "『", "』", "\"",
        "https://a.example/x", "https://a.example/(b)）", "<https://a.example/>", "[規約](https://a.example)", "[a](", "](", "[", "]", "![図](a.png)", "![", "[x][y]", "[y]: https://b.example\n", "[^1]", "[^1]: 注\n", "¹ 注", "※1 注",
        "**", "*", "_", "__", "`", "``", "```\n", "~~~\n", "\\", "\\.", "\\*", "&amp;", "&nbsp;", "<", ">", "<br>", "<b>", "</b>", "<!--", "-->", "<!-- 注 -->", "<div>\n", "</div>\n", "<h2>題</h2>\n", "<ISMS 認証>", "<script>", "</script>", "<a href=\"x\">",
        "方針を定めています。", "方針を定め、", "見直しを実施して", "おります。", "Policies are kept", " and reviewed.", "サーバー", "か\u3099", "ﾃｽﾄ", "⽬的", "㈱", "①", "²", "Ⅰ", "😀", "👨‍👩‍👧", "\uD83D", "é", "ｱ", "—", "：", "。",
        "---\ntitle: x\n---\n", "---\nversion: \"1.0\"\n---\n", "株式会社カエデ", "ホワイトペーパー", "Inc.", "7 世代", "TLS 1.2", "以上",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A paper of fragments.</summary>
    public string OfFragments()
    {
        var text = new StringBuilder();
        for (var count = _random.Next(1, 120); count > 0; count--) text.Append(Any());
        return text.ToString();
    }

    /// <summary>A paper with some of its text cut, doubled, moved and interrupted.</summary>
    public string From(string paper)
    {
        var text = new StringBuilder(paper);
        for (var count = _random.Next(1, 12); count > 0 && text.Length > 0; count--)
        {
            var start = _random.Next(text.Length);
            var length = Math.Min(_random.Next(1, 40), text.Length - start);
            switch (_random.Next(5))
            {
                case 0:
                    text.Remove(start, length);
                    break;
                case 1:
                    text.Insert(_random.Next(text.Length), text.ToString(start, length));
                    break;
                default:
                    text.Insert(start, Any());
                    break;
            }
        }

        return _random.Next(4) switch
        {
            0 => text.ToString().ReplaceLineEndings("\r\n"),
            1 => text.ToString().ReplaceLineEndings("\r"),
            _ => text.ToString(),
        };
    }

    private string Any() => Fragments[_random.Next(Fragments.Length)];
}
