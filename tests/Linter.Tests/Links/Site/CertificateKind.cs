namespace Wplint.Tests.Links.Site;

/// <summary>What is wrong with a certificate.</summary>
public enum CertificateKind
{
    /// <summary>Nothing, for who trusts the test authority.</summary>
    Good,
    Expired,
    NotYetValid,
    WrongHost,
    SelfSigned,

    /// <summary>Issued by an authority that nobody trusts.</summary>
    StrangersAuthority,
}
