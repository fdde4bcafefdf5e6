using Wplint.Rules.History;
using Wplint.Testing;
using static Wplint.Rules.Tests.History.HistoryPapers;

namespace Wplint.Rules.Tests.History;

public sealed class UnreadableHistoryEntryRuleTests : RuleTest<UnreadableHistoryEntryRule>
{
    [Theory]
    [InlineData("1.O")]
    [InlineData("1,1")]
    [InlineData("1..1")]
    [InlineData("第 l.1 版")]
    [InlineData("Ver..1")]
    public void Reports_a_version_with_a_slip(string version) => Reports(
        Paper("第 1.1 版", "1.0\t2023/8/31\t初版", $"[|{version}|]\t2024/6/17\t更新"),
        en: $"\"{version}\" cannot be read as a version. Write it with digits and dots, in the form of the other entries.",
        ja: $"「{version}」は版として読み取れません。ほかの履歴と同じ形の版を、数字と点で書いてください。");

    [Theory]
    [InlineData("2024/O6/17")]
    [InlineData("2024//6/17")]
    [InlineData("2024年6月17")]
    [InlineData("20246/17")]
    [InlineData("令和6年1O月3日")]
    [InlineData("20O4/6/17")]
    [InlineData("2024,6,17")]
    [InlineData("2024年年6月17日")]
    [InlineData("令和66月17日")]
    [InlineData("June 17, 2O24")]
    [InlineData("Jnue 17, 2024")]
    [InlineData("17 Jnue 2024")]
    public void Reports_a_date_with_a_slip(string date) => Reports(
        Paper("第 1.1 版", "1.0\t2023/8/31\t初版", $"1.1\t[|{date}|]\t更新"),
        en: $"\"{date}\" cannot be read as a date. Write it with digits, in the form of the other entries.",
        ja: $"「{date}」は日付として読み取れません。ほかの履歴と同じ形の日付を、数字で書いてください。");

    [Fact]
    public void Reports_the_only_entry() => Reports(
        Paper("第 1.0 版", "[|第 1.O 版|]\t2023/8/31\t初版"),
        en: "\"第 1.O 版\" cannot be read as a version. Write it with digits and dots, in the form of the other entries.",
        ja: "「第 1.O 版」は版として読み取れません。ほかの履歴と同じ形の版を、数字と点で書いてください。");

    [Fact]
    public void Reports_the_only_entry_without_a_date_below_a_column_for_it() => Reports(
        Paper("第 1.0 版", "[|第 1.0 版|]\t\t初版"),
        en: "The entry of \"第 1.0 版\" has no date. Write its date as in the other entries.",
        ja: "「第 1.0 版」の履歴に日付がありません。ほかの履歴と同じように、日付を書いてください。");

    [Fact]
    public void Reports_the_only_entry_without_a_version_below_a_column_for_it() => Reports(
        Paper("第 1.0 版", "\t[|2023/8/31|]\t初版"),
        en: "The entry of \"2023/8/31\" has no version. Write its version as in the other entries.",
        ja: "「2023/8/31」の履歴に版がありません。ほかの履歴と同じように、版を書いてください。");

    [Fact]
    public void Reports_the_version_that_is_missing_where_the_text_speaks_of_the_first_edition() => Reports(
        PaperWithList("Version 1.2", ": [|2020/12/22|] 初版作成", "Ver. 1.1 : 2021/02/12 Roles", "Ver. 1.2 : 2021/02/19 Backup"),
        en: "The entry of \"2020/12/22\" has no version. Write its version as in the other entries.",
        ja: "「2020/12/22」の履歴に版がありません。ほかの履歴と同じように、版を書いてください。");

    [Fact]
    public void Reports_an_item_of_a_list() => Reports(
        PaperWithList("Version 1.2", "Ver. 1.0 : 2020/12/22 First release", "[|Ver. 1.O|] : 2021/02/12 Roles", "Ver. 1.2 : 2021/02/19 Backup"),
        en: "\"Ver. 1.O\" cannot be read as a version. Write it with digits and dots, in the form of the other entries.",
        ja: "「Ver. 1.O」は版として読み取れません。ほかの履歴と同じ形の版を、数字と点で書いてください。");

    [Fact]
    public void Reports_an_entry_without_a_version() => Reports(
        Paper("第 1.2 版", "1.0\t2023/8/31\t初版", "\t[|2024/1/10|]\t更新", "1.2\t2024/6/17\t更新"),
        en: "The entry of \"2024/1/10\" has no version. Write its version as in the other entries.",
        ja: "「2024/1/10」の履歴に版がありません。ほかの履歴と同じように、版を書いてください。");

    [Fact]
    public void Reports_an_entry_without_a_date() => Reports(
        Paper("第 1.2 版", "1.0\t2023/8/31\t初版", "[|1.1|]\t\t更新", "1.2\t2024/6/17\t更新"),
        en: "The entry of \"1.1\" has no date. Write its date as in the other entries.",
        ja: "「1.1」の履歴に日付がありません。ほかの履歴と同じように、日付を書いてください。");

    [Theory]
    [InlineData("1.0a\t2024/1/10\t更新")] // a form of its own
    [InlineData("1.1-rc1\t2024/1/10\t確認用")]
    [InlineData("1.1（案）\t2024/1/10\t確認用")]
    [InlineData("ドラフト\t2024/1/10\t確認用")] // a word
    [InlineData("1.1\t未定\t更新")]
    [InlineData("1.1\t2024年度\t更新")]
    [InlineData("1.1\t〃\t更新")]
    [InlineData("第X版\tYYYY/MM/DD\t更新")] // WP2008 says so
    [InlineData("1.1\t20XX/XX/XX\t更新")]
    [InlineData("\t\t用語を統一")] // goes on with the row above
    [InlineData("以降省略\t\t")]
    [InlineData("承認\t審査\t作成")] // the people, not an entry
    [InlineData("岸\t浜\t沢")]
    [InlineData("1.1\t2024/2/30\t更新")] // WP4006 says so
    public void Accepts_other_rows(string row) =>
        Accepts(Paper("第 1.2 版", "1.0\t2023/8/31\t初版", row, "1.2\t2024/6/17\t更新"));

    [Theory]
    [InlineData("2023/8/31 初版の公開", "2024/1/10 更新", "2024/6/17 更新")] // no versions at all
    [InlineData("Ver. 1.0 First release", "Ver. 1.1 Roles", "Ver. 1.2 Backup")] // no dates at all
    [InlineData("Ver. A1/1 : 2023/8/31 First release", "Ver. A1/2 : 2024/1/10 Roles", "Ver. A1/3 : 2024/6/17 Backup")] // versions of a form of its own
    [InlineData("制定 2023年8月31日", "改訂 2024年1月10日", "改訂 2024年6月17日 第1.2版")]
    [InlineData("2023年8月31日 初版作成", "2024年1月10日 第1.1版", "2024年6月17日 第1.2版")] // the version stands behind the date
    public void Accepts_a_style(params string[] items) => Accepts(PaperWithList("Version 1.2", items));
}
