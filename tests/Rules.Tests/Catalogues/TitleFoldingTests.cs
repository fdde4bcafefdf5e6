namespace Wplint.Rules.Tests.Catalogues;

public sealed class TitleFoldingTests
{
    [Theory]
    [InlineData("情報セキュリティの役割及び責任", "情報セキュリティの役割および責任")]
    [InlineData("秘密保持契約又は守秘義務契約", "秘密保持契約または守秘義務契約")]
    [InlineData("技術的ぜい弱性の管理", "技術的脆弱性の管理")]
    [InlineData("法的及び契約上の要求事項の順守", "法的及び契約上の要求事項の遵守")]
    [InlineData("意識向上，教育及び訓練", "意識向上、教育及び訓練")]
    [InlineData("利用者アクセスの提供（provisioning）", "利用者アクセスの提供(provisioning)")]
    [InlineData("利用者アクセスの提供（provisioning）", "利用者アクセスの提供")]
    [InlineData("ICTサプライチェーン", "ＩＣＴ サプライチェーン")]
    [InlineData("ICTサプライチェーン", " ICT　サプライ チェーン ")]
    [InlineData("容量・能力の管理", "容量･能力の管理")]
    [InlineData("資産の管理責任", "資産の管理責任¹")]
    [InlineData("資産の管理責任", "資産の\u200B管理責\u00AD任")]
    [InlineData("Event logging", "EVENT  LOGGING.")]
    [InlineData("User registration and de-registration", "User Registration and Deregistration")]
    [InlineData("Administrator's operational security", "Administrator’s operational security")]
    public void Titles_with_one_wording_are_the_same(string left, string right)
    {
        Assert.True(TitleFolding.AreSame(left, right));
        Assert.Equal(1, TitleFolding.Similarity(left, right));
    }

    [Theory]
    [InlineData("情報セキュリティの意識向上，教育及び訓練", "情報セキュリティの自覚，教育及び訓練")]
    [InlineData("特権的なユーティリティプログラムの使用", "特権的なユーティリティプログラムの利用")]
    [InlineData("クラウドサービスカスタマの資産の除去", "クラウドサービス利用者の資産の除去")]
    [InlineData("情報のバックアップ", "情報のバックアップ（当社）")]
    [InlineData("Key management", "Keymanagement")]
    [InlineData("Event logging", "")]
    public void Titles_with_other_words_differ(string left, string right)
    {
        Assert.False(TitleFolding.AreSame(left, right));
        Assert.InRange(TitleFolding.Similarity(left, right), 0, 0.99);
    }

    [Fact]
    public void A_title_that_is_nothing_but_brackets_keeps_them() => Assert.Equal("(provisioning)", TitleFolding.Fold("(provisioning)"));

    [Fact]
    public void Likeness_ranks_a_slip_of_one_word_above_another_title()
    {
        const string title = "クラウドサービスカスタマの資産の除去";

        var slip = TitleFolding.Similarity(title, "クラウドサービス利用者の資産の除去");
        var other = TitleFolding.Similarity(title, "クラウドサービスの監視");

        Assert.True(slip > 0.6, $"{slip}");
        Assert.True(other < slip, $"{other}");
    }

    [Fact]
    public void Likeness_does_not_depend_on_the_order_of_the_two() =>
        Assert.Equal(TitleFolding.Similarity("資産の管理", "資産の管理責任"), TitleFolding.Similarity("資産の管理責任", "資産の管理"));
}
