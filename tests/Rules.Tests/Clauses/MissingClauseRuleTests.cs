using Wplint.Rules.Clauses;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Clauses;

public sealed class MissingClauseRuleTests : RuleTest<MissingClauseRule>
{
    private const string Provider = "---\nprofile: provider\n---\n\n";
    private const string OnlyClause12 = "---\nprofile: provider\nexclusions: [\"5\", \"6\", \"7\", \"8\", \"9\", \"10\", \"11\", \"13\", \"14\", \"15\", \"16\", \"18\"]\n---\n\n";
    private const string ToBeWritten = "\n\n【要記載】この管理策への対応を記載してください。\n\n";
    private static readonly string Japanese = ProviderPaper.Write(Profile.Provider, Language.Japanese);

    [Fact]
    public void Reports_a_control_of_the_stated_profile() => Reports(
        Provider + Japanese.Without("CLD.9.5.2").Mark("CLD.9.5.1 仮想コンピューティング環境における分離"),
        en: "The paper lacks CLD.9.5.2 \"仮想マシンの要塞化\", which it is required to answer. Add it after \"CLD.9.5.1 仮想コンピューティング環境における分離\", or declare it out of scope with the reason.",
        ja: "回答が必要な CLD.9.5.2「仮想マシンの要塞化」の項目がありません。「CLD.9.5.1 仮想コンピューティング環境における分離」の後に追加するか、対象外とする旨とその理由を記載してください。",
        fixedTo: Provider + Japanese.Without("CLD.9.5.2").Replace("10.1.1 ", "CLD.9.5.2 仮想マシンの要塞化\n\n【要記載】この管理策への対応を記載してください。\n\n10.1.1 ", StringComparison.Ordinal));

    [Fact]
    public void Writes_prefix_width_and_markup_as_the_paper_does() => Reports(
        Fullwidth("**[|A.１２．４．１　イベントログ取得|]**\n\n記録します。\n\n"),
        en: "The paper lacks 12.4.4 \"クロックの同期\", which it is required to answer. Add it after \"A.１２．４．１ イベントログ取得\", or declare it out of scope with the reason.",
        ja: "回答が必要な 12.4.4「クロックの同期」の項目がありません。「A.１２．４．１ イベントログ取得」の後に追加するか、対象外とする旨とその理由を記載してください。",
        fixedTo: Fullwidth("**A.１２．４．１　イベントログ取得**\n\n記録します。\n\n**A.１２．４．４　クロックの同期**" + ToBeWritten));

    [Fact]
    public void Reports_more_than_five_as_one() => Reports(
        OnlyClause12 + "[|1. 管理策|]\n\n説明です。\n\n12.3.1 情報のバックアップ\n\n毎日取得します。\n",
        en: "The paper lacks 7 controls that it is required to answer: 12.1.2, 12.1.3, CLD.12.1.5, 12.4.1, 12.4.4, CLD.12.4.5, 12.6.1. Add a clause for each, or declare it out of scope with the reason.",
        ja: "回答が必要な管理策のうち 7 件の項目がありません（12.1.2、12.1.3、CLD.12.1.5、12.4.1、12.4.4、CLD.12.4.5、12.6.1）。それぞれの項目を追加するか、対象外とする旨とその理由を記載してください。",
        fixedTo: OnlyClause12
            + "1. 管理策\n\n説明です。\n\n"
            + "12.1.2 変更管理" + ToBeWritten + "12.1.3 容量・能力の管理" + ToBeWritten + "CLD.12.1.5 実務管理者の運用のセキュリティ" + ToBeWritten
            + "12.3.1 情報のバックアップ\n\n毎日取得します。\n\n"
            + "12.4.1 イベントログ取得" + ToBeWritten + "12.4.4 クロックの同期" + ToBeWritten + "CLD.12.4.5 クラウドサービスの監視" + ToBeWritten + "12.6.1 技術的ぜい弱性の管理\n\n【要記載】この管理策への対応を記載してください。\n");

    [Fact]
    public void Makes_no_fix_where_no_heading_can_be_a_model() => Reports(
        OnlyClause12.Replace("\"18\"", "\"18\", \"12.1\", \"12.6\", \"CLD.12.4.5\", \"12.4.4\"", StringComparison.Ordinal) + "[|1.1 情報のバックアップ (A.12.3.1)|]\n\n毎日取得します。\n",
        en: "The paper lacks 12.4.1 \"イベントログ取得\", which it is required to answer. Add it after \"1.1 情報のバックアップ\", or declare it out of scope with the reason.",
        ja: "回答が必要な 12.4.1「イベントログ取得」の項目がありません。「1.1 情報のバックアップ」の後に追加するか、対象外とする旨とその理由を記載してください。");

    // Nothing is required where nobody states it.
    [Fact]
    public void Accepts_any_gap_without_a_profile() => Accepts(Japanese.Without("12.3.1"));

    [Fact]
    public void Accepts_what_is_declared_out_of_scope() => Accepts(Provider + "1. はじめに\n\n12.3.1 及び 14.2.1 は対象外です。\n\n" + Japanese.Without("12.3.1", "14.2.1"));

    // A clause that says 対象外 is there.
    [Fact]
    public void Accepts_a_clause_that_says_that_it_is_not_applicable() =>
        Accepts(Provider + Japanese.Replace("12.3.1 情報のバックアップ\n\n利用規約に定めています。", "12.3.1 情報のバックアップ\n\n対象外です。", StringComparison.Ordinal));

    [Fact]
    public void Accepts_a_complete_paper() => Accepts(Provider + Japanese);

    // The edition has no guidance of its own for providers.
    [Fact]
    public void Accepts_a_paper_on_the_numbers_of_2022() => Accepts("---\nprofile: provider\nedition: iso27002-2022\n---\n\n5.1 情報セキュリティのための方針群\n\n方針です。\n");

    private static string Fullwidth(string clauses) =>
        OnlyClause12.Replace("\"18\"", "\"18\", \"12.1\", \"12.6\"", StringComparison.Ordinal)
        + "**A.１２．３．１　情報のバックアップ**\n\n毎日取得します。\n\n" + clauses + "**CLD１２．４．５　クラウドサービスの監視**\n\n監視します。\n";
}
