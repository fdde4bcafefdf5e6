using Wplint.Rules.Clauses;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Clauses;

public sealed class ClauseTitleSpellingRuleTests : RuleTest<ClauseTitleSpellingRule>
{
    private const string Others = "6.1.1 情報セキュリティの役割及び責任\n\n役割です。\n\n9.2.1 利用者登録及び登録削除\n\n登録です。\n\n14.1.1 情報セキュリティ要求事項の分析及び仕様化\n\n仕様です。\n\n";

    [Fact]
    public void Reports_the_one_title_that_is_spelt_unlike_the_others() => Reports(
        Others + "16.1.1 責任[|および|]手順\n\n通知します。\n",
        en: "This title has \"および\", where 3 other titles of the paper have \"及び\". Write \"及び\".",
        ja: "この題名では「および」と表記されていますが、ほかの 3 件の題名では「及び」です。「及び」に統一してください。",
        fixedTo: Others + "16.1.1 責任及び手順\n\n通知します。\n");

    [Fact]
    public void Reports_the_spelling_of_the_standard_where_the_paper_has_the_other_and_takes_quotations_along() => Reports(
        "目次\n\n16.1.1 責任{|及び|}手順.....3\n\n" + Others.Replace("及び", "および", StringComparison.Ordinal) + "16.1.1 責任[|及び|]手順\n\n通知します。「16.1.1 責任{|及び|}手順」をご参照ください。\n",
        en: "This title has \"及び\", where 3 other titles of the paper have \"および\". Write \"および\".",
        ja: "この題名では「及び」と表記されていますが、ほかの 3 件の題名では「および」です。「および」に統一してください。",
        fixedTo: "目次\n\n16.1.1 責任および手順.....3\n\n" + Others.Replace("及び", "および", StringComparison.Ordinal) + "16.1.1 責任および手順\n\n通知します。「16.1.1 責任および手順」をご参照ください。\n",
        relatedMessages: [new("The contents list the same title", "目次の同じ題名"), new("A reference quotes the title", "この題名を引用している箇所")]);

    [Fact]
    public void Changes_every_occurrence_in_a_title() => Reports(
        Others + "CLD.6.3.1 クラウドコンピューティング環境における役割[|および|]責任の共有および分担\n\n分担です。\n",
        en: "This title has \"および\", where 3 other titles of the paper have \"及び\". Write \"及び\".",
        ja: "この題名では「および」と表記されていますが、ほかの 3 件の題名では「及び」です。「及び」に統一してください。",
        fixedTo: Others + "CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担\n\n分担です。\n");

    [Fact]
    public void Accepts_a_consistent_paper()
    {
        Accepts(Others);
        Accepts(Others.Replace("及び", "および", StringComparison.Ordinal));
    }

    // Nothing tells which of the two is the paper's.
    [Fact]
    public void Accepts_a_mixture_without_a_clear_majority() =>
        Accepts("6.1.1 情報セキュリティの役割及び責任\n\n役割です。\n\n16.1.1 責任および手順\n\n通知します。\n");

    // One title has the word at all: it cannot differ from others.
    [Fact]
    public void Accepts_a_word_that_no_other_title_has() => Accepts(Others + "12.6.1 技術的脆弱性の管理\n\n収集します。\n");

    // Prose is the business of WP7.
    [Fact]
    public void Accepts_another_spelling_in_the_text() => Accepts(Others + "12.3.1 情報のバックアップ\n\n文書および履歴を取得します。\n");

    // Commas, spaces, width and a gloss may differ.
    [Fact]
    public void Accepts_what_careful_authors_write_either_way() =>
        Accepts(Others + "7.2.2 情報セキュリティの意識向上，教育及び訓練\n\n教育です。\n\n9.2.2 利用者アクセスの提供 (provisioning)\n\n権限です。\n");
}
