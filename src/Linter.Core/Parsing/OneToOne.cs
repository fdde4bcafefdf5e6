namespace Wplint.Core.Parsing;

/// <summary>Folds character by character, so that an index into the folded text is an index into the original.</summary>
internal static class OneToOne
{
    /// <summary><paramref name="text"/> with full-width letters, digits and signs in half width.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (var i = 0; i < folded.Length; i++) folded[i] = TextFolding.Fold(text[i]);
    });
}
