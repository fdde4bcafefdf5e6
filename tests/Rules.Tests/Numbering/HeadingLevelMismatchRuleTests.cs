using Wplint.Rules.Numbering;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Numbering;

public sealed class HeadingLevelMismatchRuleTests : RuleTest<HeadingLevelMismatchRule>
{
    [Fact]
    public void Reports_a_control_at_another_level_than_the_others() => Reports(
        "## {|5.1.1 情報セキュリティのための方針群|}\n\n方針です。\n\n[|###|] 6.1.1 情報セキュリティの役割及び責任\n\n役割です。\n\n## 6.1.3 関係当局との連絡\n\n連絡です。\n",
        en: "\"6.1.1 情報セキュリティの役割及び責任\" is a heading of level 3; the other clauses of its kind are of level 2. Write \"##\".",
        ja: "「6.1.1 情報セキュリティの役割及び責任」の見出しはレベル 3 ですが、同じ種類のほかの項目はレベル 2 です。「##」に直してください。",
        fixedTo: "## 5.1.1 情報セキュリティのための方針群\n\n方針です。\n\n## 6.1.1 情報セキュリティの役割及び責任\n\n役割です。\n\n## 6.1.3 関係当局との連絡\n\n連絡です。\n");

    [Fact]
    public void Reports_a_chapter_that_is_too_high() => Reports(
        "## {|1. Introduction|}\n\nText.\n\n[|#|] 2. Scope\n\nText.\n\n## 3. History\n\nText.\n",
        en: "\"2. Scope\" is a heading of level 1; the other clauses of its kind are of level 2. Write \"##\".",
        ja: "「2. Scope」の見出しはレベル 1 ですが、同じ種類のほかの項目はレベル 2 です。「##」に直してください。",
        fixedTo: "## 1. Introduction\n\nText.\n\n## 2. Scope\n\nText.\n\n## 3. History\n\nText.\n");

    [Fact]
    public void Reports_an_underlined_heading_without_a_fix() => Reports(
        "### {|5.1.1 方針群|}\n\n方針です。\n\n[|6.1.1 役割及び責任|]\n---\n\n役割です。\n\n### 6.1.3 連絡\n\n連絡です。\n",
        en: "\"6.1.1 役割及び責任\" is a heading of level 2; the other clauses of its kind are of level 3. Write \"###\".",
        ja: "「6.1.1 役割及び責任」の見出しはレベル 2 ですが、同じ種類のほかの項目はレベル 3 です。「###」に直してください。");

    // Deeper numbers stand at deeper levels.
    [Fact]
    public void Accepts_levels_that_follow_the_numbers() =>
        Accepts("# 1. 方針\n\n## 1.1 目的\n\n目的です。\n\n## 1.2 範囲\n\n範囲です。\n\n# 2. 管理策\n\n## 5.1.1 方針群\n\n方針です。\n\n## 6.1.1 役割\n\n役割です。\n");

    // 6.1.1 has no heading for its objective above it, so that no level is skipped.
    [Fact]
    public void Accepts_a_control_one_level_higher_where_a_group_is_left_out() =>
        Accepts("# 5 方針\n\n## 5.1 方向性\n\n### 5.1.1 方針群\n\n方針です。\n\n### 5.1.2 レビュー\n\n毎年です。\n\n# 6 組織\n\n## 6.1.1 役割\n\n役割です。\n");

    // All extended controls stand in a part of their own behind 18.2.1.
    [Fact]
    public void Accepts_extended_controls_in_a_part_of_their_own() =>
        Accepts("## 5.1.1 方針群\n\n方針です。\n\n## 6.1.1 役割\n\n役割です。\n\n## 18.2.1 レビュー\n\n審査です。\n\n## 拡張管理策\n\n### CLD.6.3.1 分担\n\n分担です。\n");

    // Chapters begin again at 1 in an appendix, one level lower.
    [Fact]
    public void Accepts_chapters_of_an_appendix() =>
        Accepts("## 1. 目的\n\n目的です。\n\n## 2. 範囲\n\n範囲です。\n\n## 3. 用語\n\n用語です。\n\n## 付録\n\n### 1. 様式\n\n様式です。\n\n### 2. 連絡先\n\n連絡先です。\n");

    // The number was mistyped: it is that of an objective, and the level is that of the control which the title names.
    [Fact]
    public void Accepts_a_control_under_the_number_of_an_objective() => Accepts(
        "## 9.1 アクセス制御に対する業務上の要求事項\n\n### 9.1.2 ネットワーク及びネットワークサービスへのアクセス\n\n制限します。\n\n## 9.2 利用者アクセスの管理\n\n管理します。\n\n### 9.3 クロックの同期\n\n同期します。\n");

    // Neither of two levels is the usual one.
    [Fact]
    public void Accepts_two_levels_where_none_is_usual() =>
        Accepts("## 1. 目的\n\n目的です。\n\n### 2. 範囲\n\n範囲です。\n");

    [Fact]
    public void Accepts_bare_lines_beside_headings() =>
        Accepts("## 5.1.1 方針群\n\n方針です。\n\n6.1.1 役割及び責任\n\n役割です。\n\n## 6.1.3 連絡\n\n連絡です。\n");
}
