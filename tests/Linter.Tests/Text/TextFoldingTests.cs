namespace Wplint.Tests.Text;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("５．１．１", "5.1.1")]
    [InlineData("ＣＬＤ．６．３．１", "CLD.6.3.1")]
    [InlineData("（Ａ）：！～", "(A):!~")]
    [InlineData("目\u3000次", "目 次")]
    [InlineData("\u2F64\u2F92\u2F00", "用見一")]
    [InlineData("\u2EF3", "龟")]
    [InlineData("\uF9D0\uFA10", "類塚")]
    [InlineData("ｸﾗｳﾄﾞｻｰﾋﾞｽﾌﾟﾛﾊﾞｲﾀﾞ", "クラウドサービスプロバイダ")]
    [InlineData("か\u3099は\u309Aウ\u3099", "がぱヴ")]
    [InlineData("e\u0301", "é")]
    [InlineData("Ⅳ．ⅻ", "IV.xii")]
    [InlineData("①⑩⑴㈱㊤", "110(1)(株)上")]
    [InlineData("㏄㎏℡™", "cckgTELTM")]
    [InlineData("㍻㋿", "平成令和")]
    [InlineData("x²·½", "x2·1⁄2")]
    [InlineData("ﬁle…", "file...")]
    [InlineData("\u00A0\u2003", "  ")]
    public void Folds_as_NFKC_does(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text).Text);

    [Theory]
    [InlineData("")]
    [InlineData("CLD.6.3.1 クラウドコンピューティング環境における役割及び責任の共有及び分担")]
    [InlineData("「を、ー。」〜『ヶ』")]
    [InlineData("絵文字 😀 と私用領域 \uE000\uE010\uF8FF")]
    [InlineData("half a pair \uD83D stays")]
    public void Hands_back_the_very_text_where_nothing_folds(string text) => Assert.Same(text, TextFolding.Fold(text).Text);

    [Fact]
    public void Leaves_a_mark_alone_that_its_letter_cannot_bear() => Assert.Equal("\u3099あ\u3099か\u309A", TextFolding.Fold("\u3099あ\u3099か\u309A").Text);

    [Fact]
    public void Folds_a_single_character_only_to_a_single_one()
    {
        Assert.Equal('1', TextFolding.Fold('１'));
        Assert.Equal('1', TextFolding.Fold('①'));
        Assert.Equal('⑩', TextFolding.Fold('⑩'));
        Assert.Equal('\uE000', TextFolding.Fold('\uE000'));
    }

    [Fact]
    public void Finds_the_way_back_from_one_to_one()
    {
        var folded = TextFolding.Fold("第１版");

        Assert.Equal(new TextSpan(1, 1), folded.ToOriginal(1, 1));
        Assert.Equal(new TextSpan(0, 3), folded.ToOriginal(0, 3));
        Assert.Equal(3, folded.ToOriginal(3));
    }

    [Fact]
    public void Finds_the_whole_character_from_a_part_of_what_it_became()
    {
        var folded = TextFolding.Fold("⑩と㈱");

        Assert.Equal("10と(株)", folded.Text);
        Assert.Equal(new TextSpan(0, 1), folded.ToOriginal(0, 1));
        Assert.Equal(new TextSpan(0, 1), folded.ToOriginal(1, 1));
        Assert.Equal(new TextSpan(2, 1), folded.ToOriginal(4, 1));
        Assert.Equal(new TextSpan(0, 3), folded.ToOriginal(1, 3));
    }

    [Fact]
    public void Finds_letter_and_mark_from_what_they_were_composed_to()
    {
        var folded = TextFolding.Fold("ﾊﾟが\u304B\u3099る");

        Assert.Equal("パががる", folded.Text);
        Assert.Equal(new TextSpan(0, 2), folded.ToOriginal(0, 1));
        Assert.Equal(new TextSpan(3, 2), folded.ToOriginal(2, 1));
        Assert.Equal(new TextSpan(5, 1), folded.ToOriginal(3, 1));
        Assert.Equal(6, folded.ToOriginal(4));
    }

    [Fact]
    public void Marks_a_place_with_an_empty_stretch()
    {
        Assert.Equal(new TextSpan(2, 0), TextFolding.Fold("ﾊﾟ１").ToOriginal(1, 0));
        Assert.Equal(new TextSpan(2, 0), TextFolding.Fold("ab").ToOriginal(2, 0));
    }

    [Fact]
    public void Ties_every_stretch_to_the_text_that_folds_to_it()
    {
        const string text = "第１章 ｶﾞｲﾄﾞ ⑩ Ⅳ か\u3099 ㈱";
        var folded = TextFolding.Fold(text);

        for (var i = 0; i < folded.Text.Length; i++)
        {
            var span = folded.ToOriginal(i, 1);
            Assert.Contains(folded.Text[i], TextFolding.Fold(text.Substring(span.Start, span.Length)).Text);
        }
    }
}
