using System.Text;
using Wplint.Dev.Folding;

namespace Wplint.Repository.Tests.Generated;

public sealed class FoldingTests
{
    [IcuFact]
    public void Folds_each_character_as_ICU_does()
    {
        string[] characters = [.. FoldingTableSource.FoldedCharacters.Select(static character => character.ToString())];

        Assert.Equal(Icu.Normalize(characters, NormalizationForm.FormKC), characters.Select(static text => TextFolding.Fold(text).Text));
    }

    [IcuFact]
    public void Composes_the_letters_of_decomposed_kana_and_Latin_as_ICU_does()
    {
        string[] composed = [.. "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔヴヷヸヹヺゞヾàéîõüçñšžłøảậ".Select(static character => character.ToString())];
        var decomposed = Icu.Normalize(composed, NormalizationForm.FormD);

        Assert.Equal(composed, decomposed.Select(static text => TextFolding.Fold(text).Text));
    }

    [IcuFact]
    public void Folds_texts_as_ICU_does()
    {
        const string letters = "aeZ09 .(（５．Ａ）\u3000、。・「」あかはがウハヴー漢字\u2F64\u2F92\u2EF3\uF9D0ｱｶﾊﾎｰﾞﾟ\u3099\u309A゛①⑩Ⅳⅻ㈱㎏㍻²½ﬁ…™é";
        var random = new Random(27017);
        string[] texts = [.. Enumerable.Range(0, 2000).Select(_ => new string(random.GetItems<char>(letters, 12)))];

        Assert.Equal(Icu.Normalize(texts, NormalizationForm.FormKC), texts.Select(static text => TextFolding.Fold(text).Text));
    }
}
