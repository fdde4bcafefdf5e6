using Wplint.Rules.Clauses;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Clauses;

public sealed class PlaceholderTextRuleTests : RuleTest<PlaceholderTextRule>
{
    private const string Clause = "12.3.1 情報のバックアップ\n\n";

    [Theory]
    [InlineData("[|○○|]株式会社のデータセンターです。")]
    [InlineData("[|〇〇|]サービスを利用します。")]
    [InlineData("窓口は [|●●●|]部です。")]
    [InlineData("[|△△|]様との契約です。")]
    [InlineData("責任者は[|××|]課長です。")]
    [InlineData("バックアップを[|○世代|]保管します。")]
    [InlineData("バックアップを [|○ 世代|] 保管します。")]
    [InlineData("毎年[|○月|]に見直します。")]
    [InlineData("保存先は[|【要確認】|]です。")]
    [InlineData("保存先は[|【要確認：法務部】|]です。")]
    [InlineData("[|【TBD】|]")]
    [InlineData("保存先は[|［未定］|]です。")]
    [InlineData("保存先は国内です[|（要追記）|]。")]
    [InlineData("[|{{product}}|]で取得します。")]
    [InlineData("[|＜保存先を記入＞|]に保存します。")]
    [InlineData("[|【保存先を記載してください】|]に保存します。")]
    [InlineData("Backups are kept in [|[Insert location]|].")]
    [InlineData("データは[|XXX|]に保存します。")]
    [InlineData("データは[|XX|]県に保存します。")]
    [InlineData("電話番号は03-[|XXXX|]-1234です。")]
    [InlineData("[|Lorem ipsum|] dolor sit amet.")]
    [InlineData("[|TBD|]")]
    [InlineData("[|TODO|]: 保存期間を書く。")]
    [InlineData("- [|TBD|]")]
    [InlineData("[|要確認|]。")]
    [InlineData("お客様には、[|●時間|]以内に通知します。")]
    [InlineData("データは★★[|要確認|]★★に保存します。")]
    [InlineData("データは国内に保存します。← [|TBD|]")]
    [InlineData("データは国内に保存します。[|TBD|]")]
    [InlineData("Backups are kept in two places. [|TODO|].")]
    [InlineData("[|ここに保存先を記載してください|]。")]
    [InlineData("担当は[|＿＿|]部です。")]
    [InlineData("Customers are notified within [|XX|] hours.")]
    [InlineData("Backups are kept for [|TBD|] days.")]
    public void Reports_what_was_to_be_written(string text)
    {
        var placeholder = text[(text.IndexOf("[|", StringComparison.Ordinal) + 2)..text.LastIndexOf("|]", StringComparison.Ordinal)];
        Reports(Clause + text + "\n", En(placeholder), Ja(placeholder));
    }

    [Fact]
    public void Reports_dates_and_versions_that_nobody_filled_in() => Reports(
        "カゼノ文書 ホワイトペーパー\n\n[|第 X.X 版|]\n\n[|20XX年X月X日|]\n\n株式会社カゼノ\n\n1. 目的\n\n説明です。\n\n2. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | [|YYYY/MM/DD|] | 初版 |\n| 1.1 | [|2025年○月|] | [|○○|]を変更 |\n",
        [new(En("第 X.X 版"), Ja("第 X.X 版")), new(En("20XX年X月X日"), Ja("20XX年X月X日")), new(En("YYYY/MM/DD"), Ja("YYYY/MM/DD")), new(En("2025年○月"), Ja("2025年○月")), new(En("○○"), Ja("○○"))]);

    [Fact]
    public void Reports_values_of_the_front_matter() => Reports(
        "---\ntitle: \"[|{{title}}|]\"\nversion: 1.0\ndate: [|YYYY-MM-DD|]\n---\n\n" + Clause + "取得します。\n",
        [new(En("{{title}}"), Ja("{{title}}")), new(En("YYYY-MM-DD"), Ja("YYYY-MM-DD"))]);

    [Fact]
    public void Reports_a_title_and_not_the_contents_that_repeat_it() => Reports(
        "目次\n\n1. ○○について.....1\n2. 範囲.....2\n\n1. [|○○|]について\n\n説明です。\n\n2. 範囲\n\n説明です。\n",
        En("○○"),
        Ja("○○"));

    [Fact]
    public void Reports_a_text_once_in_a_paragraph_or_table() => Reports(
        Clause + "[|○○|]サービスは、○○株式会社の[|【要確認】|]で動きます。\n\n| 項目 | 値 |\n|---|---|\n| 会社 | [|○○|]株式会社 |\n| 運営 | ○○株式会社 |\n",
        [new(En("○○"), Ja("○○")), new(En("【要確認】"), Ja("【要確認】")), new(En("○○"), Ja("○○"))]);

    [Theory]
    [InlineData("○ 対応しています。\n\n● 日本国内に保存します。\n\n○時間外も受け付けます。")]
    [InlineData("| 機能 | 基本 | 標準 |\n|---|---|---|\n| 暗号化 | ○ | ◎ |\n| 監査 | × | ○○ |\n| 検索 | △△ | －－ |")]
    [InlineData("凡例：○ 対応、△ 一部対応、× 非対応")]
    [InlineData("■■■ お知らせ ■■■")]
    [InlineData("●●●●●●●●●●")]
    [InlineData("二〇〇〇年に開始し、一〇〇社が利用しています。")]
    [InlineData("24×365 の監視と、3×3 の構成です。")]
    [InlineData("`{{product}}` と `XXX` と `TODO: a` は設定値です。")]
    [InlineData("```\n{{product}} TODO: XXX ○○株式会社\n```")]
    [InlineData("型番は XXX-1234、SFP-XX、XXL です。HTTP 5XX と 4xx を監視します。")]
    [InlineData("<https://docs.kazeno.example/XXX/TBD> をご覧ください。")]
    [InlineData("日付は YYYY/MM/DD の形式で、20XX年のように表示します。")]
    [InlineData("カード番号は、下4桁以外をマスクして ××××× のように表示します。")]
    [InlineData("会社名（例：○○株式会社）を検索できます。")]
    [InlineData("【重要】【注意】【お客様の責任】をご確認ください。")]
    [InlineData("設定の内容をご確認ください（要確認）。")]
    [InlineData("提供の時期は未定です。仮想マシンを確認中です。")]
    [InlineData("<ISMS 認証登録>")]
    [InlineData("[カゼノ文書](https://docs.kazeno.example/) の [Company name settings] と [URL コピー] です。")]
    [InlineData("The TODO list and the TBD column are features. To Xxx or not.")]
    [InlineData("※1 ログは対象外です。→ 管理画面")]
    [InlineData("Roman numbers XX and XXX-A, version xx.")]
    public void Accepts_what_only_looks_like_it(string text) => Accepts(Clause + text + "\n");

    [Fact]
    public void Accepts_marks_and_versions_of_a_real_cover() => Accepts("カゼノ文書\n\nVersion 3.0\n\nV1.0\n\n2025年10月\n\n株式会社カゼノ\n\n1. 目的\n\n説明です。\n");

    private static string En(string placeholder) => $"\"{placeholder}\" holds the place of something that was to be written. Write it, or remove the placeholder.";

    private static string Ja(string placeholder) => $"「{placeholder}」は仮の記載のままです。正式な内容に書き換えるか、削除してください。";
}
