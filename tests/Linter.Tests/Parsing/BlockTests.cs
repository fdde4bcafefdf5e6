using System.Globalization;

namespace Wplint.Tests.Parsing;

/// <summary>The blocks of a clause's body, and what a page break has cut.</summary>
public sealed class BlockTests
{
    private const string Heading = "5.1.1 情報セキュリティのための方針群\n\n";

    [Theory]
    [InlineData("毎年の見直しを実施して\n\nおります。", "毎年の見直しを実施しております。")]
    [InlineData("当社は方針を定め、毎年の見直しを実施して\n\n\n\nおります。次の文です。", "当社は方針を定め、毎年の見直しを実施しております。次の文です。")]
    [InlineData("当社は方針を定めています（詳しくは情報セキュリ\n\nティ基本方針をご覧ください）。", "当社は方針を定めています（詳しくは情報セキュリティ基本方針をご覧ください）。")]
    [InlineData("利用者は、管理画面からアクセス権を設定し、多要素認\n\n証を有効にできます。", "利用者は、管理画面からアクセス権を設定し、多要素認証を有効にできます。")]
    [InlineData("本サービスはマルチテナントのアーキテク\n\nチャを採用しています。", "本サービスはマルチテナントのアーキテクチャを採用しています。")]
    [InlineData("当社は、次の事項を定め、\n\n毎年見直します。", "当社は、次の事項を定め、毎年見直します。")]
    [InlineData("データは、国内のデータセンターにのみ保存し、国外に移転することは\n\nありません。", "データは、国内のデータセンターにのみ保存し、国外に移転することはありません。")]
    [InlineData("利用終了後、30 日以内にすべてのデータを削除しま\n\nす。", "利用終了後、30 日以内にすべてのデータを削除します。")]
    [InlineData("バックアップは日次で取得し、7\n\n世代を保持します。", "バックアップは日次で取得し、7世代を保持します。")]
    [InlineData("バックアップは日次で取得し、\n\n7 世代を保持します。", "バックアップは日次で取得し、7 世代を保持します。")]
    [InlineData("「5.1.1 情報セキュリ\n\nティのための方針群」をご参照ください。", "「5.1.1 情報セキュリティのための方針群」をご参照ください。")]
    [InlineData("本サービスは、バックアップを取得する機能\n\nを提供しています。", "本サービスは、バックアップを取得する機能を提供しています。")]
    [InlineData("保存されるデータの\n\n所在は、国内のデータセンターです。", "保存されるデータの所在は、国内のデータセンターです。")]
    [InlineData("当社は、方針を定めています（詳細は「基本方針」\n\nをご覧ください）。", "当社は、方針を定めています（詳細は「基本方針」をご覧ください）。")]
    [InlineData("役割は「責任分界点」\n\nに記載しています。", "役割は「責任分界点」に記載しています。")]
    [InlineData("データは毎日複製しています\n\nが、国外には移しません。", "データは毎日複製していますが、国外には移しません。")]
    [InlineData("当社は方針を定め\n\n、毎年見直します。", "当社は方針を定め、毎年見直します。")]
    [InlineData("本サービスを開発および\n\n運用する社員を教育します。", "本サービスを開発および運用する社員を教育します。")]
    [InlineData("The service is audited every year by\n\nKaede Ltd.", "The service is audited every year by Kaede Ltd.")]
    [InlineData("The service keeps all of the customer data in\n\ntwo regions of Japan.", "The service keeps all of the customer data in two regions of Japan.")]
    public void Are_joined_where_a_page_break_cut_a_sentence_a_word_or_a_bracket(string text, string joined) =>
        Assert.Equal($"Paragraph⏎ {joined}", TreeText.Body(Heading + text + "\n"));

    [Theory]
    [InlineData("当社は方針を定めています。\n\n毎年見直します。")] // the sentence is over
    [InlineData("主なセキュリティ機能\n\nログを記録する機能があります。")] // a label
    [InlineData("お問い合わせ先\n\n電子メールでお願いします。")]
    [InlineData("本サービスのデータは、暗号化して保存しており、鍵は当社の担当者が管理しています\n\nまた、通信も暗号化しています。")] // a full stop is missing, and a sentence begins
    [InlineData("情報セキュリティの意識向上、教育\n\n教育は毎年行います。")] // the comma of a list of nouns
    [InlineData("The service keeps all of the customer data.\n\nTwo regions are used.")]
    [InlineData("Customer data\n\nThe service keeps it.")]
    [InlineData("encryption of data at rest\n\naccess control by roles")] // items of a list
    [InlineData("当社は方針を定めています\n\nいずれも公開しています。")]
    [InlineData("当社が定める方針\n\nはじめに、方針を定めます。")]
    [InlineData("サービスの利用を終了する際の手続きについて\n\nあらかじめ、通知します。")]
    [InlineData("「責任分界点」\n\nこの図で示します。")]
    public void Stay_apart_where_two_paragraphs_stand(string text) =>
        Assert.Equal(string.Join('\n', text.Split("\n\n").Select(static paragraph => $"Paragraph {paragraph}")), TreeText.Body(Heading + text + "\n"));

    [Theory]
    [InlineData("ミヤコ台帳 ホワイトペーパー {0}")]
    [InlineData("ミヤコ台帳\t{0}")]
    [InlineData("{0} ミヤコ台帳 ホワイトペーパー")]
    [InlineData("ミヤコ台帳 ホワイトペーパー")]
    [InlineData("© 2025 株式会社ミヤコ {0}")]
    [InlineData("© 2025 株式会社ミヤコ")]
    [InlineData("{0} / 14")]
    [InlineData("- {0} -")]
    [InlineData("Page {0} of 14")]
    [InlineData("P.{0}")]
    public void Leave_out_what_each_page_repeats(string footer) => Assert.Equal(
        "Paragraph 当社は方針を定めています。\nParagraph⏎ 毎年の見直しを実施しております。",
        TreeText.Body(Paged("当社は方針を定めています。\n\n" + Page(footer, 3) + "毎年の見直しを実施して\n\n" + Page(footer, 4) + "おります。\n\n" + Page(footer, 5), footer)));

    [Theory]
    [InlineData("図 {0}")]
    [InlineData("付録 {0}")]
    [InlineData("対象外")]
    [InlineData("2025年{0}月")]
    [InlineData("ミヤコ {0}")] // a name too short to be sure
    public void Keep_lines_of_the_text_that_repeat(string line) =>
        Assert.Equal(3, TreeText.Body(Paged(Page(line, 3) + "一つ目です。\n\n" + Page(line, 4) + "二つ目です。\n\n" + Page(line, 5), "")).Split(Page(line, 0).Trim()[..2]).Length - 1);

    [Fact]
    public void Have_no_page_break_at_a_soft_line_end() =>
        Assert.Equal("Paragraph 当社は方針を定め、毎年見直します。公開しています。", TreeText.Body(Heading + "当社は方針を定め、\n毎年見直します。\n公開しています。\n"));

    [Fact]
    public void Are_joined_within_a_list_item_too() => Assert.Equal(
        "ListItem⏎ データは、国内にのみ保存し、国外に移転することはありません。\nListItem 次の項目",
        TreeText.Body(Heading + "- データは、国内にのみ保存し、国外に移転\n\n  することはありません。\n- 次の項目\n"));

    [Theory]
    [InlineData("- 一つ目\n- 二つ目")]
    [InlineData("- ・ 一つ目\n- ・ 二つ目")]
    [InlineData("・一つ目\n・二つ目")]
    [InlineData("l 一つ目\nl 二つ目")]
    [InlineData("● 一つ目\n● 二つ目")]
    [InlineData("1. 一つ目\n2. 二つ目")]
    [InlineData("1. 一つ目\n\n2. 二つ目")]
    [InlineData("1) 一つ目\n2) 二つ目")]
    [InlineData("（1）一つ目\n\n（2）二つ目")]
    [InlineData("① 一つ目\n\n② 二つ目")]
    [InlineData("a) 一つ目\nb) 二つ目")]
    public void Are_list_items_whatever_stands_before_them(string text) =>
        Assert.Equal("ListItem 一つ目\nListItem 二つ目", TreeText.Body(Heading + text + "\n"));

    [Fact]
    public void Keep_the_lines_of_an_item_together() =>
        Assert.Equal("ListItem 一つ目です。続きです。\nListItem 二つ目です。", TreeText.Body(Heading + "- ・ 一つ目です。\n続きです。\n- ・ 二つ目です。\n"));

    [Fact]
    public void Are_labels_and_addresses_and_no_HTML() => Assert.Equal(
        "Paragraph <ISMS 認証登録>\nParagraph https://a.example/isms/",
        TreeText.Body(Heading + "<ISMS 認証登録>\n\n<https://a.example/isms/>\n"));

    [Fact]
    public void Are_quotations_code_pictures_and_tables() => Assert.Equal(
        """
        Quotation 引用された文です。続きです。
        Code 
        Figure 責任分界点
        Table 項目 | 値 | あ | い
        Table 項目 | 値
        """,
        TreeText.Body(Heading + "> 引用された文です。\n> 続きです。\n\n```\n6.1.1 code\n```\n\n![責任分界点](a.png)\n\n| 項目 | 値 |\n|---|---|\n| あ | い |\n\n項目\t値\n"));

    [Theory]
    [InlineData("| あ | い |\n|---|---|\n| う | え |", "Table あ | い | う | え")]
    [InlineData("あ | い\n---|---\nう | え", "Table あ | い | う | え")]
    [InlineData("表の説明\n| あ | い |\n|---|---|\n| う | え |", "Paragraph 表の説明\nTable あ | い | う | え")]
    [InlineData("| あ | い |\n|---|---|\n| う | え |\n表の注記", "Table あ | い | う | え\nParagraph 表の注記")]
    [InlineData("| | い |\n|---|---|\n| | |\n| う | |", "Table  | い |  |  | う |")]
    [InlineData("| `a|b` | c\\|d |\n|---|---|", "Table a|b | c|d")]
    [InlineData("  | あ | い |  \n  |:-:|--|\n| う |", "Table あ | い | う")]
    [InlineData("[規約]: https://kaede.example/a\n| あ | い |\n|---|---|\n| う | え |", "Table あ | い | う | え")]
    [InlineData("> | あ | い |\n> |---|---|\n> | う | え |", "Table あ | い | う | え")]
    [InlineData("- | あ | い |\n  |---|---|\n  | う | え |", "Table あ | い | う | え")]
    public void Are_tables(string text, string expected) => Assert.Equal(expected, TreeText.Body(Heading + text + "\n"));

    [Fact]
    public void Are_no_items_where_a_placeholder_begins_them() =>
        Assert.Equal("Paragraph ○○株式会社です。\nListItem 対応しています。", TreeText.Body(Heading + "○○株式会社です。\n\n○ 対応しています。\n"));

    [Fact]
    public void Are_the_text_that_tags_enclose() => Assert.Equal(
        "Paragraph 方針を定めています。\nParagraph 公開しています。",
        TreeText.Body(Heading + "<div class=\"x\">\n<p>方針を<b>定めて</b>います。</p>\n</div>\n\n<!-- 注記 -->\n\n公開して<br>います。\n\n<style>\np { color: red }\n</style>\n"));

    [Theory]
    [InlineData("図 1 の範囲を当社が担当")]
    [InlineData("図 1 に示す範囲")]
    [InlineData("Figure 1 shows who is responsible for what.")]
    public void Are_no_captions_where_they_talk_about_a_figure(string text) => Assert.Equal($"Paragraph {text}", TreeText.Body(Heading + text + "\n"));

    [Fact]
    public void Are_captions_in_English_that_are_longer() => Assert.StartsWith(
        "Caption Figure 1.",
        TreeText.Body(Heading + "Figure 1. Shared responsibility of the customer, the provider and the operator of the data centre\n"),
        StringComparison.Ordinal);

    [Fact]
    public void Are_captions_and_their_data()
    {
        var paper = TreeText.Parse(Heading + "図 1 責任分界点\n\n表2：役割の一覧\n\nFigure 3. Roles\n\n【図 4】\n\n図5-1 構成\n\n図1は責任分界点を示します。\n");
        Assert.Equal("Caption 図 1 責任分界点\nCaption 表2：役割の一覧\nCaption Figure 3. Roles\nCaption 【図 4】\nCaption 図5-1 構成\nParagraph 図1は責任分界点を示します。", TreeText.Body(paper.AllClauses[0]));
        Assert.Equal(
            ["Figure 1 責任分界点", "Table 2 役割の一覧", "Figure 3 Roles", "Figure 4 ", "Figure 0 構成"],
            paper.Captions.Select(static caption => $"{caption.Kind} {caption.Ordinal} {caption.Title}"));
        Assert.Equal("図1", paper.Source[Assert.Single(paper.References).Span]); // a caption does not point to itself
    }

    [Fact]
    public void Are_footnotes_with_their_marks()
    {
        var paper = TreeText.Parse(Heading + "ログを取得します¹。時刻を合わせます※1。詳しくは[^1]をご覧ください[^a]。\n\n¹ 17 章を除きます。\n\n※1 NTP を使います。\n\n[^1]: 公開しています。\n\n[^a]: 範囲は\n    別に定めます。\n\n注2) 有償です。\n");
        Assert.Equal(
            ["¹ 17 章を除きます。", "※1 NTP を使います。", "[^1]: 公開しています。", "[^a]: 範囲は別に定めます。", "注2) 有償です。"],
            paper.Footnotes.Select(static footnote => $"{footnote.Marker.Text} {footnote.Text}"));
        Assert.Empty(paper.Links);
        Assert.StartsWith("Paragraph ログを取得します¹。時刻を合わせます※1。詳しくは[^1]をご覧ください[^a]。\n", TreeText.Body(paper.AllClauses[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Are_no_footnotes_without_a_number() => // ※ and * alone mark a remark or an item
        Assert.Empty(TreeText.Parse(Heading + "※ログは保存します。\n\n* 注意してください\n").Footnotes);

    [Theory]
    [InlineData("© Larkspur Ltd.\tPage {0} of 9")]
    [InlineData("Larkspur Ledger whitepaper {0} / 9")]
    [InlineData("カエデ文書 ホワイトペーパー ページ {0}")]
    public void Are_those_of_the_text_where_a_line_of_the_page_stands_between(string line)
    {
        string Page(int number) => string.Format(System.Globalization.CultureInfo.InvariantCulture, line, number);
        var text = $"## 5.1.1 Policies for information security\n\nWe publish our policy in\n\n{Page(2)}\n\ntwo languages.\n\n{Page(3)}\n\n## 6.1.3 Contact with authorities\n\n{Page(4)}\n";

        Assert.Equal("Paragraph⏎ We publish our policy in two languages.", TreeText.Body(text));
        Assert.Empty(TreeText.Parse(text).FindControl("6.1.3")!.Body);
    }

    [Theory]
    [InlineData("Page 2\n\nPage 2\n\nPage 2")] // no page rises
    [InlineData("Page 2\n\nPage 3")] // too few
    [InlineData("Step 2\n\nStep 3\n\nStep 4")] // no pages
    public void Keep_what_only_resembles_a_line_of_the_page(string text) =>
        Assert.NotEmpty(TreeText.Parse($"## 5.1.1 Policies for information security\n\n{text}\n").FindControl("5.1.1")!.Body);

    private static string Paged(string body, string footer) =>
        $"ミヤコ台帳 ホワイトペーパー\n\n{Page(footer, 1)}目次\n\n5.1.1 情報セキュリティのための方針群\t2\n\n{Page(footer, 2)}{Heading}{body}";

    private static string Page(string footer, int page) => footer.Length == 0 ? "" : string.Format(CultureInfo.InvariantCulture, footer, page) + "\n\n";
}
