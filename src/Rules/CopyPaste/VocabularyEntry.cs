namespace Wplint.Rules.CopyPaste;

/// <summary>A word that claims are made of.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Concept">One for all words that mean the same.</param>
/// <param name="Role">What it does in a claim.</param>
internal sealed record VocabularyEntry(string Form, string Concept, WordRole Role)
{
    /// <summary>The entries of a line of words that mean the same, separated by blanks; the first is the concept.</summary>
    public static VocabularyEntry[] Read(string line, WordRole role)
    {
        var forms = line.Split(' ');
        return Array.ConvertAll(forms, form => new VocabularyEntry(form, forms[0], role));
    }
}
