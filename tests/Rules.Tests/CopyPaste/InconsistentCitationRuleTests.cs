using Wplint.Rules.CopyPaste;
using Wplint.Testing;

namespace Wplint.Rules.Tests.CopyPaste;

public sealed class InconsistentCitationRuleTests : RuleTest<InconsistentCitationRule>
{
    [Fact]
    public void Reports_the_spelling_of_the_minority() => Reports(
        "本書は ISO/IEC 27017 について説明します。ISO/IEC 27017 は国際規格です。\n\n番号は [|ISO27017|] のものです。題名も {|ISO27017|} のものです。",
        en: "The paper spells this standard in several ways; here it is \"ISO27017\". Write \"ISO/IEC 27017\" throughout.",
        ja: "同じ規格の表記が文書内で統一されていません（ここでは「ISO27017」）。「ISO/IEC 27017」に統一してください。",
        fixedTo: "本書は ISO/IEC 27017 について説明します。ISO/IEC 27017 は国際規格です。\n\n番号は ISO/IEC 27017 のものです。題名も ISO/IEC 27017 のものです。",
        relatedMessages: [new("Written so here as well", "同じ書き方の箇所")]);

    [Fact]
    public void Reports_each_spelling_once() => Reports(
        "JIS Q 27017:2016 と JIS Q 27017:2016、[|JISQ27017|] と [|JIS Q27017:2016|] と [|JIS Q 27017 :2016|]。",
        [
            new(
                "The paper spells this standard in several ways; here it is \"JISQ27017\". Write \"JIS Q 27017\" throughout.",
                "同じ規格の表記が文書内で統一されていません（ここでは「JISQ27017」）。「JIS Q 27017」に統一してください。"),
            new(
                "The paper spells this standard in several ways; here it is \"JIS Q27017:2016\". Write \"JIS Q 27017:2016\" throughout.",
                "同じ規格の表記が文書内で統一されていません（ここでは「JIS Q27017:2016」）。「JIS Q 27017:2016」に統一してください。"),
            new(
                "The paper spells this standard in several ways; here it is \"JIS Q 27017 :2016\". Write \"JIS Q 27017:2016\" throughout.",
                "同じ規格の表記が文書内で統一されていません（ここでは「JIS Q 27017 :2016」）。「JIS Q 27017:2016」に統一してください。"),
        ],
        fixedTo: "JIS Q 27017:2016 と JIS Q 27017:2016、JIS Q 27017 と JIS Q 27017:2016 と JIS Q 27017:2016。");

    [Fact]
    public void Follows_the_paper_where_it_clearly_writes_in_a_way_of_its_own() => Reports(
        "ISO27017、ISO27017、ISO27017 及び ISO27017 と [|ISO/IEC 27017|]。",
        en: "The paper spells this standard in several ways; here it is \"ISO/IEC 27017\". Write \"ISO27017\" throughout.",
        ja: "同じ規格の表記が文書内で統一されていません（ここでは「ISO/IEC 27017」）。「ISO27017」に統一してください。",
        fixedTo: "ISO27017、ISO27017、ISO27017 及び ISO27017 と ISO27017。");

    [Fact]
    public void Writes_as_the_standard_does_where_no_spelling_prevails() => Reports(
        "We are certified to [|ISO/IEC27001|].\n\nThe certificate on ISO/IEC 27001 is published.",
        en: "The paper spells this standard in several ways; here it is \"ISO/IEC27001\". Write \"ISO/IEC 27001\" throughout.",
        ja: "同じ規格の表記が文書内で統一されていません（ここでは「ISO/IEC27001」）。「ISO/IEC 27001」に統一してください。",
        fixedTo: "We are certified to ISO/IEC 27001.\n\nThe certificate on ISO/IEC 27001 is published.");

    [Fact]
    public void Writes_as_the_paper_writes_other_standards_where_no_spelling_prevails() => Reports(
        "ISO/IEC27017、ISO/IEC27017、ISO/IEC27017 は指針です。[|ISO/IEC 27001|] の認証を取得しています。ISO/IEC27001 の認証範囲を示します。",
        en: "The paper spells this standard in several ways; here it is \"ISO/IEC 27001\". Write \"ISO/IEC27001\" throughout.",
        ja: "同じ規格の表記が文書内で統一されていません（ここでは「ISO/IEC 27001」）。「ISO/IEC27001」に統一してください。",
        fixedTo: "ISO/IEC27017、ISO/IEC27017、ISO/IEC27017 は指針です。ISO/IEC27001 の認証を取得しています。ISO/IEC27001 の認証範囲を示します。");

    [Fact]
    public void Accepts_one_spelling_with_and_without_a_year() => Accepts("ISO/IEC 27017 と ISO/IEC 27017:2015 と ISO/IEC 27017。");

    [Fact]
    public void Accepts_different_standards_in_different_spellings() => Accepts("ISO/IEC 27017 と ISO27001 と JIS Q27017:2016。"); // each has one only

    [Fact]
    public void Accepts_a_number_that_borrows_its_name() => Accepts("ISO/IEC 27001/27017 と ISO/IEC 27017 の認証を取得しています。");

    [Fact]
    public void Accepts_an_abbreviation_that_the_paper_introduces() => Accepts("ISO/IEC 27017:2015（以下「ISO27017」という）について説明します。ISO/IEC 27017:2015 は国際規格です。ISO27017 は指針です。");

    [Fact]
    public void Accepts_what_is_quoted_or_linked() => // another's spelling is not ours to change
        Accepts("ISO/IEC 27017 と ISO/IEC 27017。「ISO27017 認証取得のお知らせ」と [ISO27017](https://www.kazeno.example/iso27017) と <https://www.kazeno.example/ISO27017> をご覧ください。");

    [Fact]
    public void Accepts_the_history() => // it tells how the paper was written then
        Accepts("1. 目的\n\nISO/IEC 27017 に沿います。ISO/IEC 27017 は国際規格です。\n\n2. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2024/4/1 | ISO27017 に対応 |\n");
}
