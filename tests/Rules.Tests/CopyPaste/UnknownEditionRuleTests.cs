using Wplint.Rules.CopyPaste;
using Wplint.Testing;

namespace Wplint.Rules.Tests.CopyPaste;

public sealed class UnknownEditionRuleTests : RuleTest<UnknownEditionRule>
{
    [Fact]
    public void Reports_a_year_in_which_nothing_was_published() => Reports(
        "本書は [|JIS Q 27017:2018|] の管理策について説明します。",
        en: "There is no JIS Q 27017:2018 (editions of JIS Q 27017: 2016). Write \"JIS Q 27017:2016\".",
        ja: "JIS Q 27017:2018 という版はありません（JIS Q 27017 の版: 2016）。「JIS Q 27017:2016」と書いてください。",
        fixedTo: "本書は JIS Q 27017:2016 の管理策について説明します。");

    [Fact]
    public void Writes_the_edition_that_the_paper_cites_elsewhere() => Reports(
        "本書は ISO/IEC 27017:2015 に基づきます。\n\n当社は [|ISO/IEC27017 : 2019|] に沿って運用しています。",
        en: "There is no ISO/IEC 27017:2019 (editions of ISO/IEC 27017: 2015, 2026). Write \"ISO/IEC27017 : 2015\".",
        ja: "ISO/IEC 27017:2019 という版はありません（ISO/IEC 27017 の版: 2015, 2026）。「ISO/IEC27017 : 2015」と書いてください。",
        fixedTo: "本書は ISO/IEC 27017:2015 に基づきます。\n\n当社は ISO/IEC27017 : 2015 に沿って運用しています。");

    [Fact]
    public void Writes_the_edition_whose_controls_the_paper_answers() => Reports(
        "1. 目的\n\n[|ISO/IEC 27017:2019|] の管理策について説明します。\n\nCLD.9.5.2 仮想マシンの要塞化\n\n必要なポートだけを開いています。",
        en: "There is no ISO/IEC 27017:2019 (editions of ISO/IEC 27017: 2015, 2026). Write \"ISO/IEC 27017:2015\".",
        ja: "ISO/IEC 27017:2019 という版はありません（ISO/IEC 27017 の版: 2015, 2026）。「ISO/IEC 27017:2015」と書いてください。",
        fixedTo: "1. 目的\n\nISO/IEC 27017:2015 の管理策について説明します。\n\nCLD.9.5.2 仮想マシンの要塞化\n\n必要なポートだけを開いています。");

    [Fact]
    public void Writes_the_newest_edition_at_the_date_of_the_paper() => Reports(
        "Security whitepaper\n\nVersion 1.0\n\nMarch 3, 2025\n\n## 1. Purpose\n\nWe are certified to [|ISO/IEC 27001:2021|].\n",
        en: "There is no ISO/IEC 27001:2021 (editions of ISO/IEC 27001: 2005, 2013, 2022). Write \"ISO/IEC 27001:2022\".",
        ja: "ISO/IEC 27001:2021 という版はありません（ISO/IEC 27001 の版: 2005, 2013, 2022）。「ISO/IEC 27001:2022」と書いてください。",
        fixedTo: "Security whitepaper\n\nVersion 1.0\n\nMarch 3, 2025\n\n## 1. Purpose\n\nWe are certified to ISO/IEC 27001:2022.\n");

    [Fact]
    public void Leaves_open_what_nothing_tells() => Reports(
        "We are certified to [|ISO 9001:2018|].",
        en: "There is no ISO 9001:2018 (editions of ISO 9001: 1987, 1994, 2000, 2008, 2015, 2026). Write the edition that is meant.",
        ja: "ISO 9001:2018 という版はありません（ISO 9001 の版: 1987, 1994, 2000, 2008, 2015, 2026）。意図した版を書いてください。");

    [Fact]
    public void Reports_a_version_of_a_scheme_in_a_paper_older_than_our_facts() => Reports(
        "白書\n\n第 1.0 版\n\n2024年4月1日\n\n1. 認証\n\n当社は [|JIP-ISMS517-1.1|] の認証を取得しています。\n",
        en: "There is no JIP-ISMS517:1.1 (editions of JIP-ISMS517: 1.0). Write \"JIP-ISMS517-1.0\".",
        ja: "JIP-ISMS517:1.1 という版はありません（JIP-ISMS517 の版: 1.0）。「JIP-ISMS517-1.0」と書いてください。",
        fixedTo: "白書\n\n第 1.0 版\n\n2024年4月1日\n\n1. 認証\n\n当社は JIP-ISMS517-1.0 の認証を取得しています。\n");

    [Theory]
    [InlineData("ISO/IEC 27017:2015")]
    [InlineData("JIS Q 27017 : 2016")]
    [InlineData("ISO27001:2013")]
    [InlineData("ISO/IEC 27017")] // undated, so any edition
    [InlineData("ISO/IEC 27018:2026")] // from the year of our newest facts on, nothing is certain
    [InlineData("JIS Q 27017:2027")]
    [InlineData("JIS Q 27001:2025")] // known from one source only
    [InlineData("JIS Q 27005:2014")] // whether it exists is doubtful
    [InlineData("ISO/IEC 99999:2010")] // nothing is known of it
    [InlineData("ISO/IEC 27001:2022/Amd 1:2024")] // an amendment has a year of its own
    [InlineData("BS EN ISO/IEC 27001:2017")] // and so has a national edition
    [InlineData("ISO/IEC 27002:2021 (DIS)")] // and a draft
    [InlineData("JIP-ISMS517-2.0")] // a paper without a date may be younger than our facts
    public void Accepts_what_is_right_or_unknown(string citation) => Accepts($"当社は {citation} を参照しています。");

    [Fact]
    public void Accepts_a_slip_that_the_history_says_was_corrected() => Accepts(
        "1. 目的\n\nISO/IEC 27017:2015 に沿って説明します。\n\n2. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.1 | 2025/4/1 | ISO/IEC 27017:2019 を ISO/IEC 27017:2015 に訂正 |\n| 1.0 | 2024/4/1 | 初版 |\n");
}
