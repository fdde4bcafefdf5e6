namespace Wplint.Rules.Links;

/// <summary>A user's name, and often a password, before the host: <c>https://user:password@kaede.example/</c>.</summary>
internal static class SignInData
{
    private static readonly CharacterSet PatternSigns = new("*{}<>$[]…");

    /// <summary>The address without it; null where there is none, and where the reader is to put in his own (<c>https://{user}@kaede.example</c>).</summary>
    /// <param name="address">An address that is sound otherwise.</param>
    public static string? Without(WebAddress address)
    {
        var start = address.Lead.Length;
        var rest = address.Text.AsSpan(start);
        // Behind the host it is a part of the path: https://kaede.example/@news
        var end = rest.IndexOfAny("/?#");
        var at = (end < 0 ? rest : rest[..end]).LastIndexOf('@');
        if (at < 0 || (PatternSigns.FindIn(address.Text, start) is >= 0 and var sign && sign < start + at)) return null;
        return $"{address.Lead}{rest[(at + 1)..]}";
    }
}
