namespace Wplint.Rules.CopyPaste;

/// <summary>What a text must have in it to speak of all that a claim speaks of: of each of its words one of the forms.</summary>
/// <param name="words">For each word its forms.</param>
internal sealed class ClaimSigns(List<string>[] words)
{
    /// <summary>Whether a text has them all.</summary>
    /// <param name="text">In lower case.</param>
    public bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (var forms in words)
        {
            if (!HasAny(text, forms)) return false;
        }

        return true;
    }

    private static bool HasAny(ReadOnlySpan<char> text, List<string> forms)
    {
        foreach (var form in forms)
        {
            if (text.IndexOf(form) >= 0) return true;
        }

        return false;
    }
}
