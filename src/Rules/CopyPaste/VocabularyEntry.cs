namespace Wplint.Rules.CopyPaste;

/// <summary>A word that claims are made of.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Concept">One for all words that mean the same.</param>
/// <param name="Role">What it does in a claim.</param>
internal sealed record VocabularyEntry(string Form, string Concept, WordRole Role)
{
    /// <summary>The words of a line, the concept first.</summary>
    public static string[] FormsIn(string line) => line.Split(' ');

    /// <summary>The entries of a line of words that mean the same, separated by blanks.</summary>
    public static VocabularyEntry[] Read(string line, WordRole role)
    {
        var forms = FormsIn(line);
        return Array.ConvertAll(forms, form => new VocabularyEntry(form, forms[0], role));
    }
}
