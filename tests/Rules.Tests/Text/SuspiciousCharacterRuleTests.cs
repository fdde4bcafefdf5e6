using Wplint.Rules.Text;
using Wplint.Testing;

namespace Wplint.Rules.Tests.Text;

public sealed class SuspiciousCharacterRuleTests : RuleTest<SuspiciousCharacterRule>
{
    private const string Heading = "# 5.1.1 情報セキュリティのための方針群\n\n";

    [Theory]
    [InlineData("\u2F64", "用", "U+2F64")]
    [InlineData("\u2F00", "一", "U+2F00")]
    [InlineData("\u2ED1", "長", "U+2ED1")]
    [InlineData("\uF9DD", "利", "U+F9DD")]
    public void Reports_a_character_that_looks_like_another(string written, string meant, string codePoint) => Reports(
        $"{Heading}本サービスの[|{written}|]です。\n",
        en: $"\"{written}\" ({codePoint}) only looks like \"{meant}\", and a search for the word does not find it. Write \"{meant}\"; the paper has such characters in this place only.",
        ja: $"「{written}」（{codePoint}）は「{meant}」に似た別の文字で、この語を検索しても見つかりません。「{meant}」と書いてください。同種の文字は、ここだけです。",
        fixedTo: $"{Heading}本サービスの{meant}です。\n");

    [Fact]
    public void Reports_look_alikes_together_titles_contents_and_history_included() => Reports(
        "# 1. 利[|⽤|]の{|⽬|}的\n\n能{|⼒|}の向上\n",
        en: "\"⽤\" (U+2F64) only looks like \"用\", and a search for the word does not find it. Write \"用\"; the paper has such characters in 3 places.",
        ja: "「⽤」（U+2F64）は「用」に似た別の文字で、この語を検索しても見つかりません。「用」と書いてください。同種の文字は、文書内に 3 か所です。",
        fixedTo: "# 1. 利用の目的\n\n能力の向上\n",
        relatedMessages: [new("Another one", "同種の文字"), new("Another one", "同種の文字")]);

    [Theory]
    [InlineData("\u200B", "U+200B", "")]
    [InlineData("\u00AD", "U+00AD", "")]
    [InlineData("\u202E", "U+202E", "")]
    [InlineData("\uFEFF", "U+FEFF", "")]
    [InlineData("\u0008", "U+0008", "")]
    [InlineData("\u000B", "U+000B", " ")]
    public void Reports_an_invisible_character(string written, string codePoint, string meant) => Reports(
        $"{Heading}利[|{written}|]用します。\n",
        en: $"There is an invisible character here ({codePoint}), and a search for the word does not find it. Take it out; the paper has such characters in this place only.",
        ja: $"ここに目に見えない文字（{codePoint}）が入っており、この語を検索しても見つかりません。削除してください。同種の文字は、ここだけです。",
        fixedTo: $"{Heading}利{meant}用します。\n");

    [Theory]
    [InlineData("か\u3099", "が", "U+304B U+3099")]
    [InlineData("ハ\u309A", "パ", "U+30CF U+309A")]
    [InlineData("e\u0301", "é", "U+0065 U+0301")]
    public void Reports_a_letter_apart_from_its_mark(string written, string meant, string codePoints) => Reports(
        $"{Heading}記録 [|{written}|] です。\n",
        en: $"\"{written}\" is made of two characters ({codePoints}), and a search for the word does not find it. Write \"{meant}\"; the paper has such characters in this place only.",
        ja: $"「{written}」が二つの文字（{codePoints}）に分かれており、この語を検索しても見つかりません。一文字の「{meant}」と書いてください。同種の文字は、ここだけです。",
        fixedTo: $"{Heading}記録 {meant} です。\n");

    [Theory]
    [InlineData("\uFFFD", "U+FFFD")]
    [InlineData("\u0092", "U+0092")]
    [InlineData("縺ｧ縺", "U+7E3A U+FF67")]
    [InlineData("繝ｭ繧ｰ", "U+7E5D U+FF6D")]
    [InlineData("â€™", "U+00E2 U+20AC")]
    [InlineData("ï¿½", "U+00EF U+00BF")]
    public void Reports_garbled_text(string written, string codePoints) => Reports(
        $"{Heading}記録 [|{written}|] です。\n",
        en: $"\"{written}\" ({codePoints}) is garbled: it was read in another encoding than it was written in. Write what is meant; the paper has such characters in this place only.",
        ja: $"「{written}」（{codePoints}）は文字化けです。正しい文字に直してください。同種の文字は、ここだけです。");

    [Fact]
    public void Reports_a_garbled_letter_that_is_certain_with_its_fix() => Reports(
        "# 5.1.1 Policies for information security\n\nThe caf[|Ã©|] portal costs 5{|Â\u00A0|}.\n",
        en: "\"Ã©\" (U+00C3 U+00A9) is garbled: it was read in another encoding than it was written in. Write what is meant; the paper has such characters in 2 places.",
        ja: "「Ã©」（U+00C3 U+00A9）は文字化けです。正しい文字に直してください。同種の文字は、文書内に 2 か所です。",
        fixedTo: "# 5.1.1 Policies for information security\n\nThe café portal costs 5\u00A0.\n");

    [Fact]
    public void Reports_a_character_that_only_one_font_has() => Reports(
        $"{Heading}[|\uF06C|] 設定を確認します。\n",
        en: "The character U+F06C stands here, which only the font of the original shows. Write a usual character; the paper has such characters in this place only.",
        ja: "ここにある文字（U+F06C）は外字で、元のフォントがないと表示されません。一般の文字に直してください。同種の文字は、ここだけです。");

    [Theory]
    [InlineData("利用者の髙橋と﨑山が、\uFA19社で福祉を支援します。")] // Old forms of names look different and are meant.
    [InlineData("担当者 👩\u200D💻 と ❤\uFE0F\u200D🔥 です。")] // Joined emoji.
    [InlineData("前のページ\f次のページ")] // A page of a converted PDF ends.
    [InlineData("設定は `a\u200Bb` です。")]
    [InlineData("<https://kaede.example/a\u200Bb>")] // Another rule's matter.
    [InlineData("糸が縺れる。繧繝の模様。")]
    [InlineData("Le café, l’âge « à » 5\u00A0€, São Paulo, NÃO, naïve ﬁ ① ㈱ Ⅰ ｶﾞｲﾄﾞ ＡＢＣ")]
    [InlineData("辻\uDB40\uDD00さん")] // A chosen form of a kanji.
    public void Accepts_what_is_meant(string text) => Accepts($"{Heading}{text}\n");

    [Fact]
    public void Accepts_anything_in_fenced_code_and_comments() => Accepts($"{Heading}<!-- \u200B -->\n\n```\n\u200B \uFFFD ⽤\n```\n");
}
