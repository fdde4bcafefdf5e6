using Wplint.Rules.CopyPaste;
using Wplint.Testing;

namespace Wplint.Rules.Tests.CopyPaste;

public sealed class WithdrawnEditionRuleTests : RuleTest<WithdrawnEditionRule>
{
    private static readonly Facts November2026 = new() { AsOf = new DateOnly(2026, 11, 20) };

    [Fact]
    public void Reports_an_edition_that_was_replaced_before_the_paper_was_written() => Reports(
        """
        ## 1. Purpose

        We are certified to [|ISO/IEC 27018:2014|].

        ## 2. Certificates

        Our certificate on {|ISO/IEC 27018:2014|} is published.

        ## 3. Revision history

        | Version | Date | Changes |
        |---|---|---|
        | 1.0 | 2024-03-04 | First edition |
        """,
        en: "ISO/IEC 27018:2014 was no longer in force on 2024-03-04: it was withdrawn (2019) and replaced by ISO/IEC 27018:2019. Cite the edition in force, or say that the old one is meant.",
        ja: "ISO/IEC 27018:2014 は 2024-03-04 の時点で有効な版ではありません（廃止: 2019、後継: ISO/IEC 27018:2019）。有効な版を引用するか、旧版であることを明記してください。",
        relatedMessages: [new("Cited here as well", "ほかの引用箇所")]);

    [Fact]
    public void Judges_by_the_cover_where_there_is_no_history() => Reports(
        "白書\n\n第 1.0 版\n\n2025年11月\n\n1. 認証\n\n当社は [|JIS Q 15001:2017|] に適合しています。\n",
        en: "JIS Q 15001:2017 was no longer in force on 2025年11月: it was withdrawn (2023) and replaced by JIS Q 15001:2023. Cite the edition in force, or say that the old one is meant.",
        ja: "JIS Q 15001:2017 は 2025年11月 の時点で有効な版ではありません（廃止: 2023、後継: JIS Q 15001:2023）。有効な版を引用するか、旧版であることを明記してください。");

    [Fact]
    public void Judges_at_the_date_that_the_user_names() => Reports(
        "White paper\n\nVersion 1.0\n\nMarch 4, 2024\n\n## 1. Purpose\n\nThis paper follows [|ISO/IEC 27017:2015|].\n",
        en: "ISO/IEC 27017:2015 was no longer in force on 2026-11-20: it was withdrawn (2026-07-27) and replaced by ISO/IEC 27017:2026. Cite the edition in force, or say that the old one is meant.",
        ja: "ISO/IEC 27017:2015 は 2026-11-20 の時点で有効な版ではありません（廃止: 2026-07-27、後継: ISO/IEC 27017:2026）。有効な版を引用するか、旧版であることを明記してください。",
        facts: November2026);

    [Fact]
    public void Reports_ISO_27017_2015_in_a_paper_written_after_that_of_2026() => Reports(
        "White paper\n\nVersion 1.0\n\nJuly 28, 2026\n\n## 1. Purpose\n\nThis paper follows [|ISO/IEC 27017:2015|].\n",
        en: "ISO/IEC 27017:2015 was no longer in force on July 28, 2026: it was withdrawn (2026-07-27) and replaced by ISO/IEC 27017:2026. Cite the edition in force, or say that the old one is meant.",
        ja: "ISO/IEC 27017:2015 は July 28, 2026 の時点で有効な版ではありません（廃止: 2026-07-27、後継: ISO/IEC 27017:2026）。有効な版を引用するか、旧版であることを明記してください。");

    [Fact]
    public void Accepts_it_up_to_the_day_on_which_that_was_published() =>
        Accepts("## 1. Purpose\n\nThis paper follows ISO/IEC 27017:2015.\n", facts: new Facts { AsOf = new DateOnly(2026, 7, 27) });

    [Fact]
    public void Accepts_it_in_a_later_paper_judged_at_an_earlier_date() =>
        Accepts("White paper\n\nVersion 1.0\n\nAugust 3, 2026\n\n## 1. Purpose\n\nThis paper follows ISO/IEC 27017:2015.\n", facts: new Facts { AsOf = new DateOnly(2026, 4, 1) });

    [Fact]
    public void Reports_an_edition_and_its_translation_once() => Reports(
        "当社は [|JIS Q 27001:2014|] ({|ISO/IEC 27001:2013|}) の認証を取得しています。",
        en: "JIS Q 27001:2014 was no longer in force on 2026-11-20: it was withdrawn (2023) and replaced by JIS Q 27001:2023. Cite the edition in force, or say that the old one is meant.",
        ja: "JIS Q 27001:2014 は 2026-11-20 の時点で有効な版ではありません（廃止: 2023、後継: JIS Q 27001:2023）。有効な版を引用するか、旧版であることを明記してください。",
        facts: November2026);

    [Fact]
    public void Reports_a_standard_that_nothing_replaced() => Reports(
        "金融サービスでは [|ISO/IEC TR 27015:2012|] を参考にしています。",
        en: "ISO/IEC TR 27015:2012 was no longer in force on 2026-11-20: it was withdrawn (2017). Cite the edition in force, or say that the old one is meant.",
        ja: "ISO/IEC TR 27015:2012 は 2026-11-20 の時点で有効な版ではありません（廃止: 2017）。有効な規格を引用するか、旧版であることを明記してください。",
        facts: November2026);

    [Fact]
    public void Accepts_an_edition_that_held_when_the_paper_was_written() =>
        Accepts("White paper\n\nVersion 1.0\n\nMarch 4, 2024\n\n## 1. Purpose\n\nThis paper follows ISO/IEC 27017:2015.\n");

    [Fact]
    public void Accepts_an_edition_on_which_certificates_were_still_valid() => // those on the edition of 2013 ended on 2025-10-31
        Accepts("白書\n\n第 1.0 版\n\n2024 年 1 月 12 日\n\n1. 認証\n\n当社は JIS Q 27001:2014 (ISO/IEC 27001:2013) の認証を取得しています。\n");

    [Fact]
    public void Accepts_the_year_in_which_it_was_replaced() => // the month is not known
        Accepts("白書\n\n第 1.0 版\n\n2023年11月\n\n1. 認証\n\n当社は JIS Q 15001:2017 に適合しています。\n");

    [Fact]
    public void Accepts_a_paper_without_a_date() => Accepts("当社は ISO/IEC 27018:2014 を参照しています。");

    [Theory]
    [InlineData("JIS Q 27017:2016 (ISO/IEC 27017:2015) にそって説明します。")] // its translation is in force
    [InlineData("JIP-ISMS517-1.0 (ISO/IEC 27017:2015) の認証を取得しています。")] // and so is the scheme that rests on it
    [InlineData("JIS Q 27017:2016 を参照しています。")]
    [InlineData("管理策は ISO/IEC 27002:2013 の項番に従います。")] // from which the controls of ISO/IEC 27017:2015 are taken
    [InlineData("JIS Q 27001:2014 から JIS Q 27001:2023 への移行を完了しました。")] // the old edition is meant
    [InlineData("ISO/IEC 27018 を参照しています。")]
    public void Accepts_today(string sentence) => Accepts($"当社は {sentence}", facts: November2026);

    [Fact]
    public void Accepts_an_entry_of_the_history() => // it tells of its time
        Accepts("## 1. Purpose\n\nAs below.\n\n## 2. Revision history\n\n| Version | Date | Changes |\n|---|---|---|\n| 1.1 | 2025-03-04 | Names ISO/IEC 27018:2019 |\n| 1.0 | 2018-03-04 | Names ISO/IEC 27018:2014 |\n");
}
