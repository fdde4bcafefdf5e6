namespace Wplint;

/// <summary>Why an address has its verdict.</summary>
public enum LinkReason
{
    /// <summary>It answers (alive).</summary>
    Answered,

    /// <summary>It redirects permanently to an address that answers (moved).</summary>
    MovedPermanently,

    /// <summary>Status 404 (dead).</summary>
    NotFound,

    /// <summary>Status 410 (dead).</summary>
    Gone,

    /// <summary>There is no such host (dead).</summary>
    NoSuchHost,

    /// <summary>Status 401 or 407: it wants to know who asks.</summary>
    Unauthorized,

    /// <summary>Status 403, or another sign of a wall against robots.</summary>
    Forbidden,

    /// <summary>Status 429, again and again.</summary>
    RateLimited,

    /// <summary>Status 5xx, again and again.</summary>
    ServerError,

    /// <summary>Another status that tells nothing.</summary>
    OtherStatus,

    /// <summary>No answer in time.</summary>
    TimedOut,

    /// <summary>The certificate has expired, or is not valid yet.</summary>
    CertificateExpired,

    /// <summary>The certificate is for another host.</summary>
    CertificateForAnotherHost,

    /// <summary>Nobody who is trusted vouches for the certificate.</summary>
    CertificateUntrusted,

    /// <summary>No encrypted connection came about, for another reason.</summary>
    TlsFailed,

    /// <summary>No connection came about, or it broke.</summary>
    ConnectionFailed,

    /// <summary>The host's name could not be looked up now.</summary>
    NameNotResolved,

    /// <summary>What came back is no HTTP.</summary>
    BrokenAnswer,

    /// <summary>The redirects go round in circles, are too many, or lead nowhere.</summary>
    RedirectsWithoutEnd,

    /// <summary>It leads, perhaps by a redirect, to an address that papers have no business with: private, loopback and the like.</summary>
    RefusedAddress,

    /// <summary>It redirects to something other than http and https.</summary>
    RefusedScheme,

    /// <summary>The page answers and has no such anchor; a script may still make it.</summary>
    FragmentNotFound,

    /// <summary>The first look found nothing, the second did not agree.</summary>
    LooksDisagree,

    /// <summary>The time for all addresses was over before it was asked.</summary>
    OutOfTime,

    /// <summary>The run was interrupted before it was asked.</summary>
    Interrupted,

    /// <summary>The configuration says not to ask.</summary>
    Ignored,

    /// <summary>There is no page to ask for: it is damaged, to be filled in, a pattern or a name, has user info, or is of another scheme than http and https.</summary>
    NotAskable,

    /// <summary>Its host is reserved for examples.</summary>
    ReservedHost,
}
