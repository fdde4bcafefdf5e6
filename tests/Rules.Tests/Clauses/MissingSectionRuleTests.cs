using Wplint.Rules.Clauses;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Clauses;

public sealed class MissingSectionRuleTests : RuleTest<MissingSectionRule>
{
    private const string Cover = "# ヒナタ台帳 クラウドセキュリティホワイトペーパー\n\n第 1.2 版\n\n2025年4月1日\n\nヒナタ台帳株式会社\n\n";
    private const string Controls = "## 5.1.1 方針群\n\n公開しています。\n\n## 6.1.1 役割\n\n定めています。\n\n## 6.1.3 連絡\n\n東京にあります。\n\n## 7.2.2 教育\n\n毎年行います。\n\n## 8.1.1 資産目録\n\n識別します。\n";
    private const string History = "\n## 改訂履歴\n\n| 版 | 日付 | 改訂内容 |\n|---|---|---|\n| 第 1.2 版 | 2025年4月1日 | 初版 |\n";

    [Fact]
    public void Reports_a_paper_without_a_version() => Reports(
        "# [|ヒナタ台帳 クラウドセキュリティホワイトペーパー|]\n\n2025年4月1日\n\nヒナタ台帳株式会社\n\n" + Controls,
        en: "The paper gives no version, neither on the cover nor elsewhere. Add it to the cover.",
        ja: "版が、表紙にも文書のほかの箇所にも記載されていません。表紙に記載してください。");

    [Fact]
    public void Reports_what_is_missing_together() => Reports(
        "# [|Ledger Cloud Security Whitepaper|]\n\n" + Controls,
        en: "The paper gives no version, date or publisher, neither on the cover nor elsewhere. Add it to the cover.",
        ja: "版・日付・発行者が、表紙にも文書のほかの箇所にも記載されていません。表紙に記載してください。");

    [Fact]
    public void Reports_a_history_that_is_asked_for() => Reports(
        Cover + Controls.Replace("8.1.1 資産目録", "[|8.1.1 資産目録|]", StringComparison.Ordinal),
        en: "The paper has no version history, which your configuration asks for. Add it.",
        ja: "設定で必須とされている改訂履歴がありません。追加してください。",
        fixedTo: Cover + Controls + "\n## 改訂履歴\n\n| 版 | 日付 | 改訂内容 |\n|---|---|---|\n| 第 1.2 版 | 2025年4月1日 | 【要記載】 |\n",
        options: new() { ["history"] = true });

    [Fact]
    public void Reports_a_purpose_that_is_asked_for() => Reports(
        Cover + Controls.Replace("5.1.1 方針群", "[|5.1.1 方針群|]", StringComparison.Ordinal),
        en: "The paper has no section on its purpose, which your configuration asks for. Add it.",
        ja: "設定で必須とされている目的の項目がありません。追加してください。",
        fixedTo: Cover + "## はじめに\n\n【要記載】本書の目的を記載してください。\n\n" + Controls,
        options: new() { ["purpose"] = true });

    [Fact]
    public void Reports_a_scope_that_is_asked_for_in_a_paper_without_marks() => Reports(
        "Ledger Cloud Security Whitepaper\n\nVersion 1.2\n\nApril 1, 2025\n\nLedger Ltd.\n\n[|A.5.1.1 Policies for information security|]\n\nPublished.\n\nA.6.1.1 Roles\n\nDefined.\n\nA.6.1.3 Contact with authorities\n\nIn Leeds.\n\nA.7.2.2 Training\n\nYearly.\n\nA.8.1.1 Inventory of assets\n\nKept.\n",
        en: "The paper has no section on its scope, which your configuration asks for. Add it.",
        ja: "設定で必須とされている適用範囲の項目がありません。追加してください。",
        fixedTo: "Ledger Cloud Security Whitepaper\n\nVersion 1.2\n\nApril 1, 2025\n\nLedger Ltd.\n\nScope\n\nTBD: say which services this paper covers.\n\nA.5.1.1 Policies for information security\n\nPublished.\n\nA.6.1.1 Roles\n\nDefined.\n\nA.6.1.3 Contact with authorities\n\nIn Leeds.\n\nA.7.2.2 Training\n\nYearly.\n\nA.8.1.1 Inventory of assets\n\nKept.\n",
        options: new() { ["scope"] = true });

    [Fact]
    public void Reports_contents_that_are_asked_for() => Reports(
        Cover.Replace("ヒナタ台帳 クラウドセキュリティホワイトペーパー", "[|ヒナタ台帳 クラウドセキュリティホワイトペーパー|]", StringComparison.Ordinal) + Controls,
        en: "The paper has no contents, which your configuration asks for. Add it.",
        ja: "設定で必須とされている目次がありません。追加してください。",
        options: new() { ["contents"] = true });

    // Nobody asked for purpose, scope, contents or history.
    [Fact]
    public void Accepts_a_paper_of_cover_and_controls() => Accepts(Cover + Controls);

    [Fact]
    public void Accepts_what_is_there_as_asked() => Accepts(
        Cover + "## 本書について\n\n対象とするサービスはヒナタ台帳です。\n\n" + Controls + History,
        options: new() { ["purpose"] = true, ["scope"] = true, ["history"] = true });

    // The cover has neither, but the history has both.
    [Fact]
    public void Accepts_version_and_date_in_the_history() => Accepts("# ヒナタ台帳 ホワイトペーパー\n\nヒナタ台帳株式会社\n\n" + Controls + History);

    [Fact]
    public void Accepts_version_and_date_in_the_front_matter() => Accepts("---\nversion: 1.2\ndate: 2025-04-01\npublisher: Ledger Ltd.\n---\n\n# Ledger Whitepaper\n\n" + Controls);

    // A company may name itself in the text.
    [Fact]
    public void Accepts_a_publisher_in_the_text() => Accepts(
        "# ヒナタ台帳 ホワイトペーパー\n\n第 1.2 版\n\n2025年4月1日\n\n" + Controls.Replace("公開しています。", "ヒナタ（以下「当社」）は方針を公開しています。", StringComparison.Ordinal));

    // A name without a legal form is a name.
    [Fact]
    public void Accepts_a_publisher_without_a_legal_form() => Accepts("# ヒナタ台帳 ホワイトペーパー\n\n第 1.2 版 2025年4月1日\n\nHinata Works\n\n" + Controls);

    // What cannot be read is there, and WP4006 or WP4001 speak of it.
    [Theory]
    [InlineData("第 1.2 版", "第 1.O 版")]
    [InlineData("2025年4月1日", "令和七年四月一日")]
    public void Accepts_what_cannot_be_read(string right, string unread) => Accepts(Cover.Replace(right, unread, StringComparison.Ordinal) + Controls);

    // One of several files of a paper has no cover.
    [Fact]
    public void Accepts_a_part_of_a_paper() => Accepts(Controls);
}
