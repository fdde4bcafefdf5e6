namespace Wplint.Rules.Links;

/// <summary>A user's name, and often a password, before the host: <c>https://user:password@kaede.example/</c>.</summary>
internal static class SignInData
{
    private static readonly CharacterSet PatternSigns = new("*{}<>$[]…");

    /// <summary>The address without it; null where there is none, and where the reader is to put in his own (<c>https://{user}@kaede.example</c>).</summary>
    /// <param name="address">An address that is sound otherwise.</param>
    public static string? Without(WebAddress address)
    {
        var rest = address.Text[address.Lead.Length..];
        // Behind the host it is a part of the path: https://kaede.example/@news
        var end = rest.AsSpan().IndexOfAny("/?#");
        var at = rest.LastIndexOf('@', end < 0 ? rest.Length - 1 : end);
        if (at < 0 || PatternSigns.FindIn(rest, 0) is var sign && sign >= 0 && sign < at) return null;
        return $"{address.Lead}{rest[(at + 1)..]}";
    }
}
