using Wplint.Rules.Text;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Text;

public sealed class MixedWidthRuleTests : RuleTest<MixedWidthRule>
{
    private const string Heading = "# 5.1.1 情報セキュリティのための方針群\n\n";

    [Fact]
    public void Reports_brackets_of_the_rarer_width() => Reports(
        Heading + "情報（保存データ）と記録[|(|]操作ログ)と設定（機能）と権限（役割）と鍵{|(|}暗号)です。\n",
        en: "This bracket is half-width, where 3 others around Japanese text are full-width. Write them in one width.",
        ja: "この括弧は半角ですが、ほかの 3 か所では全角です。どちらかに統一してください。");

    [Fact]
    public void Reports_full_width_brackets_where_half_width_is_usual() => Reports(
        Heading + "情報(保存データ)と記録[|（|]操作ログ）と設定(機能)です。\n",
        en: "This bracket is full-width, where 2 others around Japanese text are half-width. Write them in one width.",
        ja: "この括弧は全角ですが、ほかの 2 か所では半角です。どちらかに統一してください。");

    [Fact]
    public void Reports_numbers_of_the_rarer_width() => Reports(
        Heading + "バックアップは 7 世代、ログは 90 日、記録は[|３|]年保存します。\n",
        en: "This number is full-width, where 2 others in the paper are half-width. Write all numbers in one width.",
        ja: "この数字は全角ですが、ほかの 2 か所では半角です。どちらかに統一してください。");

    [Theory]
    [InlineData("情報（保存データ）と時刻(JST)と規格(ISO/IEC 27017)と注記(17)です。")] // Around Latin text, half width is customary.
    [InlineData("情報（保存データ)と設定（機能）と権限（役割）です。")] // A pair of two widths is another matter.
    [InlineData("情報（保存データ）と設定(機能)です。")] // Neither width is usual.
    [InlineData("1) 情報（保存データ）、a) 設定（機能）、:) です。")] // No pairs.
    [InlineData("バックアップは３世代、ログは 90 日、記録は 12 か月保存します。")] // One digit in full width, several in half width.
    [InlineData("バックアップは３世代、ログは１年です。TLS 1.2 と AES-256 を、Ver. 1.5 から使います。")] // Latin names and versions.
    [InlineData("バックアップは３世代、ログは１年です。`5日 6日 7日`")]
    public void Accepts_what_tells_nothing_of_widths(string text) => Accepts(Heading + text + "\n");

    [Fact]
    public void Accepts_other_widths_in_titles_and_history() => Accepts(
        "# 1. 目的(概要)\n\n情報（保存データ）と設定（機能）を守ります。\n\n# 2. 改訂履歴\n\n| 版 | 日付 | 内容 |\n|---|---|---|\n| 1.0 | 2024/1/10 | 初版(公開) |\n");
}
