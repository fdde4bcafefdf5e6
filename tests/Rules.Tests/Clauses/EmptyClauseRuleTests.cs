using Wplint.Rules.Clauses;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Clauses;

public sealed class EmptyClauseRuleTests : RuleTest<EmptyClauseRule>
{
    [Fact]
    public void Reports_a_control_without_a_body() => Reports(
        "[|12.3.1 情報のバックアップ|]\n\n12.4.1 イベントログ取得\n\n記録します。\n",
        en: "\"12.3.1 情報のバックアップ\" has a title and no body. Write what the reader has to know, or that it is not applicable.",
        ja: "「12.3.1 情報のバックアップ」には題名だけがあり、本文がありません。内容を記載するか、対象外である旨を記載してください。");

    [Fact]
    public void Reports_the_last_control_before_the_history() => Reports(
        "12.3.1 情報のバックアップ\n\n毎日取得します。\n\n[|18.2.1 情報セキュリティの独立したレビュー|]\n\n改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2025/4/1 | 初版 |\n",
        en: "\"18.2.1 情報セキュリティの独立したレビュー\" has a title and no body. Write what the reader has to know, or that it is not applicable.",
        ja: "「18.2.1 情報セキュリティの独立したレビュー」には題名だけがあり、本文がありません。内容を記載するか、対象外である旨を記載してください。");

    [Fact]
    public void Reports_a_heading_whose_body_is_a_comment_or_a_page_number() => Reports(
        "## [|5.1.1 Policies for information security|]\n\n<!-- to do -->\n\n## [|6.1.1 Information security roles and responsibilities|]\n\n- 12 -\n\n## 6.1.3 Contact with authorities\n\nWe are in Leith.\n",
        [
            new("\"5.1.1 Policies for information security\" has a title and no body. Write what the reader has to know, or that it is not applicable.", "「5.1.1 Policies for information security」には題名だけがあり、本文がありません。内容を記載するか、対象外である旨を記載してください。"),
            new("\"6.1.1 Information security roles and responsibilities\" has a title and no body. Write what the reader has to know, or that it is not applicable.", "「6.1.1 Information security roles and responsibilities」には題名だけがあり、本文がありません。内容を記載するか、対象外である旨を記載してください。"),
        ]);

    [Fact]
    public void Reports_a_section_of_the_papers_own() => Reports(
        "1. はじめに\n\n説明です。\n\n2. サービス\n\n[|2.1 サービスの概要|]\n\n2.2 責任分界点\n\n図に示します。\n",
        en: "\"2.1 サービスの概要\" has a title and no body. Write what the reader has to know, or that it is not applicable.",
        ja: "「2.1 サービスの概要」には題名だけがあり、本文がありません。内容を記載するか、対象外である旨を記載してください。");

    [Fact]
    public void Reports_a_chapter_without_number_that_the_contents_list() => Reports(
        "目次\n\nこの文書について\t1\n適用範囲について\t1\n規格について\t2\n\nこの文書について\n\n説明です。\n\n[|適用範囲について|]\n\n規格について\n\n説明です。\n",
        en: "\"適用範囲について\" has a title and no body. Write what the reader has to know, or that it is not applicable.",
        ja: "「適用範囲について」には題名だけがあり、本文がありません。内容を記載するか、対象外である旨を記載してください。");

    [Fact]
    public void Accepts_headings_that_only_group_others() => Accepts(
        "1. 管理策\n\n5 情報セキュリティのための方針群\n\n5.1 情報セキュリティのための経営陣の方向性\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n");

    // Printed for the sake of the standard's order; there is no control to answer.
    [Fact]
    public void Accepts_a_clause_of_the_standard_under_which_nothing_is_answered() => Accepts(
        "## 16 情報セキュリティインシデント管理\n\n### 16.1 情報セキュリティインシデントの管理及びその改善\n\n#### 16.1.1 責任及び手順\n\n通知します。\n\n## 17 事業継続マネジメントにおける情報セキュリティの側面\n\n### 17.1 情報セキュリティ継続\n\n## 18 順守\n\n### 18.2 情報セキュリティのレビュー\n\n#### 18.2.1 情報セキュリティの独立したレビュー\n\n審査を受けています。\n");

    [Fact]
    public void Accepts_figures_tables_and_code_as_bodies() => Accepts(
        "## 6.1.1 情報セキュリティの役割及び責任\n\n![責任分界点](figure.png)\n\n## 8.1.1 資産目録\n\n| 資産 | 管理者 |\n|---|---|\n| 文書 | 利用者 |\n\n## 12.4.4 クロックの同期\n\n```\nserver ntp.kazeno.example\n```\n");

    [Fact]
    public void Accepts_a_history_however_its_entries_are_written() =>
        Accepts("5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n6. 改訂履歴\n\n第 1.0 版\t2024/1/12\t初版\n");

    [Fact]
    public void Reports_a_history_without_entries() => Reports(
        "5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n[|6. 改訂履歴|]\n",
        en: "\"6. 改訂履歴\" has a title and no body. Write what the reader has to know, or that it is not applicable.",
        ja: "「6. 改訂履歴」には題名だけがあり、本文がありません。内容を記載するか、対象外である旨を記載してください。");

    [Fact]
    public void Accepts_a_title_that_says_itself_that_there_is_nothing_to_say() =>
        Accepts("12.3.1 情報のバックアップ（対象外）\n\n12.4.1 イベントログ取得\n\n記録します。\n\n12.4.3 （欠番）\n\n12.4.4 クロックの同期\n\n同期します。\n");

    // Labels and parts that the tree cannot put above what they head.
    [Fact]
    public void Accepts_a_heading_over_headings_without_number() =>
        Accepts("# カゼノ文書\n\n## 1. 概要\n\n### 特長\n\n説明です。\n\n## 第二部\n\n## 2. 管理策\n\n説明です。\n\n## 3. 連絡先\n\n## お問い合わせ\n\n窓口です。\n");

    [Fact]
    public void Accepts_a_list_of_numbers_before_their_answers() =>
        Accepts("1. 一覧\n\n12.3.1 情報のバックアップ\n\n12.4.1 イベントログ取得\n\n2. 回答\n\n12.3.1 情報のバックアップ\n\n毎日取得します。\n\n12.4.1 イベントログ取得\n\n記録します。\n");
}
