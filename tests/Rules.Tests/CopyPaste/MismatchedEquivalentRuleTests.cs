using Wplint.Rules.CopyPaste;
using Wplint.Testing;

namespace Wplint.Rules.Tests.CopyPaste;

public sealed class MismatchedEquivalentRuleTests : RuleTest<MismatchedEquivalentRule>
{
    [Fact]
    public void Reports_another_standard_in_the_pair() => Reports(
        "{|JIS Q 27017:2016|} ([|ISO/IEC 27015:2015|]) にそって説明します。",
        en: "JIS Q 27017:2016 is ISO/IEC 27017:2015, not ISO/IEC 27015:2015. Write \"ISO/IEC 27017:2015\".",
        ja: "JIS Q 27017:2016 に対応するのは ISO/IEC 27017:2015 で、ISO/IEC 27015:2015 ではありません。「ISO/IEC 27017:2015」と書いてください。",
        fixedTo: "JIS Q 27017:2016 (ISO/IEC 27017:2015) にそって説明します。",
        relatedMessages: [new("What it is equated with", "併記されている規格")]);

    [Fact]
    public void Keeps_the_spelling_of_the_author() => Reports(
        "{|JIS Q 27017 : 2016|}（[|ISO/IEC27015 : 2015|]）への対応を説明します。",
        en: "JIS Q 27017:2016 is ISO/IEC 27017:2015, not ISO/IEC 27015:2015. Write \"ISO/IEC27017 : 2015\".",
        ja: "JIS Q 27017:2016 に対応するのは ISO/IEC 27017:2015 で、ISO/IEC 27015:2015 ではありません。「ISO/IEC27017 : 2015」と書いてください。",
        fixedTo: "JIS Q 27017 : 2016（ISO/IEC27017 : 2015）への対応を説明します。");

    [Theory]
    [InlineData("JIS Q 27017:2016", "ISO/IEC 27017:2016", "ISO/IEC 27017:2015")]
    [InlineData("JIS Q 27017:2016", "ISO/IEC 27018:2015", "ISO/IEC 27017:2015")]
    [InlineData("JIS Q 27001:2014", "ISO/IEC 27001:2014", "ISO/IEC 27001:2013")]
    [InlineData("ISO/IEC 27017:2015", "JIS Q 27017:2015", "JIS Q 27017:2016")]
    [InlineData("ISO/IEC 27001:2022", "JIS Q 27001:2022", "JIS Q 27001:2023")]
    public void Reports_a_year_or_number_that_the_pair_contradicts(string other, string cited, string right) => Reports(
        $"本書は {{|{other}|}} ([|{cited}|]) に従います。",
        en: $"{other} is {right}, not {cited}. Write \"{right}\".",
        ja: $"{other} に対応するのは {right} で、{cited} ではありません。「{right}」と書いてください。",
        fixedTo: $"本書は {other} ({right}) に従います。");

    [Fact]
    public void Reports_an_undated_pair() => Reports(
        "{|JIS Q 27017|} ([|ISO/IEC 27015:2012|]) にそって説明します。",
        en: "JIS Q 27017 is ISO/IEC 27017:2015, not ISO/IEC 27015:2012. Write \"ISO/IEC 27017:2015\".",
        ja: "JIS Q 27017 に対応するのは ISO/IEC 27017:2015 で、ISO/IEC 27015:2012 ではありません。「ISO/IEC 27017:2015」と書いてください。",
        fixedTo: "JIS Q 27017 (ISO/IEC 27017:2015) にそって説明します。");

    [Fact]
    public void Leaves_an_undated_citation_undated() => Reports(
        "{|JIS Q 27017:2016|} ([|ISO/IEC 27015|]) にそって説明します。",
        en: "JIS Q 27017:2016 is ISO/IEC 27017:2015, not ISO/IEC 27015. Write \"ISO/IEC 27017\".",
        ja: "JIS Q 27017:2016 に対応するのは ISO/IEC 27017:2015 で、ISO/IEC 27015 ではありません。「ISO/IEC 27017」と書いてください。",
        fixedTo: "JIS Q 27017:2016 (ISO/IEC 27017) にそって説明します。");

    [Fact]
    public void Leaves_the_decision_to_a_person_where_both_editions_exist() => Reports(
        "当社は {|JIS Q 27001:2014|} ([|ISO/IEC 27001:2022|]) の認証を取得しています。",
        en: "JIS Q 27001:2014 is ISO/IEC 27001:2013, not ISO/IEC 27001:2022. Write \"ISO/IEC 27001:2013\".",
        ja: "JIS Q 27001:2014 に対応するのは ISO/IEC 27001:2013 で、ISO/IEC 27001:2022 ではありません。「ISO/IEC 27001:2013」と書いてください。",
        fixedTo: "当社は JIS Q 27001:2014 (ISO/IEC 27001:2013) の認証を取得しています。",
        applicability: Applicability.Suggested);

    [Theory]
    [InlineData("JIP-ISMS517-1.0 ([|ISO/IEC 27017:2026|], {|JIS Q 27017:2016|})", "JIP-ISMS517-1.0 (ISO/IEC 27017:2015, JIS Q 27017:2016)")]
    [InlineData("{|JIS Q 27017:2016|} ([|ISO/IEC 27017:2026|])", "JIS Q 27017:2016 (ISO/IEC 27017:2015)")]
    public void Reports_the_newest_edition_beside_a_translation_of_the_old_one(string pair, string right) => Reports(
        $"当社は {pair} に従います。",
        en: "JIS Q 27017:2016 is ISO/IEC 27017:2015, not ISO/IEC 27017:2026. Write \"ISO/IEC 27017:2015\".",
        ja: "JIS Q 27017:2016 に対応するのは ISO/IEC 27017:2015 で、ISO/IEC 27017:2026 ではありません。「ISO/IEC 27017:2015」と書いてください。",
        fixedTo: $"当社は {right} に従います。",
        applicability: Applicability.Suggested);

    [Theory]
    [InlineData("ISO/IEC 27017:2016", "JIS Q 27017:2016", "ISO/IEC 27017:2015")]
    [InlineData("JIS Q 27017:2015", "ISO/IEC 27017:2015", "JIS Q 27017:2016")]
    [InlineData("JIS Q 27001:2013", "ISO/IEC 27001:2013", "JIS Q 27001:2014")]
    [InlineData("ISO/IEC 27002:2024", "JIS Q 27002:2024", "ISO/IEC 27002:2022")]
    public void Reports_the_year_of_the_translation(string cited, string translation, string right) => Reports(
        $"This paper follows [|{cited}|].",
        en: $"There is no {cited}; {translation} is {right}. Write \"{right}\".",
        ja: $"{cited} という版はありません。{translation} に対応するのは {right} です。「{right}」と書いてください。",
        fixedTo: $"This paper follows {right}.",
        applicability: Applicability.Suggested);

    [Fact]
    public void Reports_two_years_that_are_swapped() => Reports(
        "[|{|ISO/IEC 27017:2016|}|] ([|{|JIS Q 27017:2015|}|]) に従います。",
        [
            new("There is no ISO/IEC 27017:2016; JIS Q 27017:2016 is ISO/IEC 27017:2015. Write \"ISO/IEC 27017:2015\".",
                "ISO/IEC 27017:2016 という版はありません。JIS Q 27017:2016 に対応するのは ISO/IEC 27017:2015 です。「ISO/IEC 27017:2015」と書いてください。") { Related = [2] },
            new("There is no JIS Q 27017:2015; ISO/IEC 27017:2015 is JIS Q 27017:2016. Write \"JIS Q 27017:2016\".",
                "JIS Q 27017:2015 という版はありません。ISO/IEC 27017:2015 に対応するのは JIS Q 27017:2016 です。「JIS Q 27017:2016」と書いてください。") { Related = [1] },
        ],
        fixedTo: "ISO/IEC 27017:2015 (JIS Q 27017:2016) に従います。");

    [Theory]
    [InlineData("JIS Q 27017:2016 (ISO/IEC 27017:2015)")]
    [InlineData("JIS Q 27017 : 2016 (ISO/IEC27017 : 2015)")]
    [InlineData("JIS Q 27001:2014 (ISO/IEC 27001)")] // undated is right
    [InlineData("JIS Q 27001:2014 (ISO/IEC 27001:2013)")] // withdrawn, and a true pair
    [InlineData("ISO/IEC 27001:2022 (JIS Q 27001:2023)")]
    [InlineData("JIP-ISMS517-1.0 (ISO/IEC 27017:2015, JIS Q 27017:2016)")] // based on both, equal to neither
    [InlineData("JIP-ISMS517-1.0 (ISO/IEC27015:2015)")] // WP5001's business: a scheme has no equal
    [InlineData("ISMS (JIS Q 27001:2023)")]
    [InlineData("ISO 9001:2015 (JIS Q 9001:2015)")] // one year for both
    [InlineData("JIS Q 15001:2017")] // no counterpart
    public void Accepts_pairs_and_editions_that_belong_together(string citation) => Accepts($"当社は {citation} に従います。");

    [Theory]
    [InlineData("JIS Q 27001:2025")] // known from one source
    [InlineData("ISO/IEC 27001:2022 (JIS Q 27001:2025)")]
    [InlineData("JIS Q 27017:2026")] // newer than what is known
    [InlineData("JIS Q 27017:2027 (ISO/IEC 27017:2026)")]
    [InlineData("ISO/IEC 27017:2026 (JIS Q 27017:2026)")]
    public void Accepts_what_is_not_known_for_certain(string citation) => Accepts($"当社は {citation} に従います。");

    [Theory]
    [InlineData("ISO/IEC 27017:2019")]
    [InlineData("JIS Q 27002:2023")]
    public void Accepts_a_year_that_is_nobodys(string citation) => Accepts($"当社は {citation} に従います。"); // WP5003's business

    [Fact]
    public void Accepts_a_european_edition() => Accepts("We are certified to BS EN ISO/IEC 27001:2023."); // it has years of its own

    [Fact]
    public void Accepts_a_bracket_that_goes_on() => // it tells where the company came from
        Accepts("当社は ISO/IEC 27001:2022（JIS Q 27001:2014 から移行）の認証を取得しています。");

    [Fact]
    public void Accepts_citations_that_only_stand_side_by_side() => // no bracket sets them equal
        Accepts("当社は JIS Q 27001:2014、ISO/IEC 27017:2015 及び ISO/IEC 27001:2022 に従います。");

    [Fact]
    public void Accepts_a_history_that_tells_of_the_correction() => // a quotation of what was wrong
        Accepts("1. 目的\n\n目的です。\n\n2. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.1 | 2024/1/10 | ISO/IEC 27017:2016 を修正 |\n");
}
