namespace Wplint.Links.Looking;

/// <summary>The way that redirects lead from a page on.</summary>
/// <param name="page">Where it begins.</param>
internal sealed class RedirectTrail(Uri page)
{
    /// <summary>How many redirects are followed.</summary>
    public const int Most = 10;

    private readonly HashSet<string> _visited = new(StringComparer.Ordinal) { KeyOf(page) };
    private bool _isPermanent = true;

    /// <summary>Where it has led so far.</summary>
    public Uri Current { get; private set; } = page;

    /// <summary>Where it has led; null without a redirect.</summary>
    public Uri? Final { get; private set; }

    /// <summary>How far it leads for good. It ends where encryption does: nobody is advised to give that up.</summary>
    public Uri? PermanentTarget { get; private set; }

    /// <summary>Whether a redirect has named a fragment of its own: browsers then forget the one they were given.</summary>
    public bool HasOwnFragment { get; private set; }

    /// <summary>Goes on along a redirect.</summary>
    /// <param name="status">Its status.</param>
    /// <param name="location">Where it leads, as written.</param>
    /// <returns>Why it cannot be followed; null where it can.</returns>
    public LinkReason? Follow(int status, string location)
    {
        if (location.Length == 0 || !Uri.TryCreate(Current, location, out var next)) return LinkReason.RedirectsWithoutEnd;
        if (AddressDoor.Refuse(next) is { } refusal)
        {
            Final = WithoutUserInfo(next);
            return refusal;
        }

        if (_visited.Count > Most || !_visited.Add(KeyOf(next))) return LinkReason.RedirectsWithoutEnd;
        _isPermanent &= status is 301 or 308 && !(Current.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp);
        if (_isPermanent) PermanentTarget = next;
        HasOwnFragment |= next.Fragment.Length > 1;
        Current = Final = next;
        return null;
    }

    // A fragment is never sent.
    private static string KeyOf(Uri address) => address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);

    private static Uri WithoutUserInfo(Uri address) =>
        address.UserInfo.Length == 0 ? address : new Uri(address.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.UserInfo, UriFormat.UriEscaped));
}
