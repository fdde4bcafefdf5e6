using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Wplint.Links.Looking;

/// <summary>Says what is wrong with a certificate; what is refused stays refused.</summary>
internal static class CertificateCheck
{
    private const X509ChainStatusFlags Time = X509ChainStatusFlags.NotTimeValid;

    /// <summary>How a server is to prove who it is.</summary>
    /// <param name="authorities">Who alone is believed; null for those whom the machine believes.</param>
    public static SslClientAuthenticationOptions Options(X509Certificate2Collection? authorities)
    {
        var policy = new X509ChainPolicy
        {
            // A certificate names where its issuer's, and lists of revoked ones, can be had: a door for whoever wrote it.
            DisableCertificateDownloads = true,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        if (authorities is not null)
        {
            policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            policy.CustomTrustStore.AddRange(authorities);
        }

        return new SslClientAuthenticationOptions { CertificateChainPolicy = policy, RemoteCertificateValidationCallback = Check };
    }

    private static bool Check(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors != SslPolicyErrors.None) throw new LookFailedException(ReasonOf(errors, chain));
        return errors == SslPolicyErrors.None;
    }

    // Who vouches for a certificate comes first: a stranger's may bear any name and date.
    private static LinkReason ReasonOf(SslPolicyErrors errors, X509Chain? chain)
    {
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable)) return LinkReason.TlsFailed;
        var isOutOfTime = false;
        foreach (var status in chain?.ChainStatus ?? [])
        {
            if (status.Status == Time) isOutOfTime = true;
            else if (status.Status != X509ChainStatusFlags.NoError) return LinkReason.CertificateUntrusted;
        }

        if (isOutOfTime) return LinkReason.CertificateExpired;
        return errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) ? LinkReason.CertificateForAnotherHost : LinkReason.TlsFailed;
    }
}
