using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Wplint.Tests.Links.Site;

/// <summary>Certificates made while testing: an authority that only tests trust, and what it issues.</summary>
internal static class TestCertificates
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;
    private static readonly Lazy<X509Certificate2> Root = new(MakeRoot);

    /// <summary>The authority, without its key.</summary>
    public static X509Certificate2 Authority { get; } = X509CertificateLoader.LoadCertificate(Root.Value.RawData);

    /// <param name="kind">What is wrong with it.</param>
    /// <param name="issuerAddress">Where it says that its issuer's certificate can be had; null for nowhere.</param>
    public static X509Certificate2 Make(CertificateKind kind, Uri? issuerAddress = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=wplint test site", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        request.CertificateExtensions.Add(Names(kind));
        if (issuerAddress is not null) request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension([], [issuerAddress.AbsoluteUri]));
        var (from, to) = kind switch
        {
            CertificateKind.Expired => (Now.AddDays(-30), Now.AddDays(-1)),
            CertificateKind.NotYetValid => (Now.AddDays(1), Now.AddDays(30)),
            _ => (Now.AddDays(-1), Now.AddDays(30)),
        };

        if (kind == CertificateKind.SelfSigned) return Usable(request.CreateSelfSigned(from, to));
        using var stranger = kind == CertificateKind.StrangersAuthority ? MakeRoot() : null;
        using var issued = request.Create(stranger ?? Root.Value, from, to, RandomNumberGenerator.GetBytes(8));
        return Usable(issued.CopyWithPrivateKey(key));
    }

    private static X509Extension Names(CertificateKind kind)
    {
        var names = new SubjectAlternativeNameBuilder();
        if (kind == CertificateKind.WrongHost)
        {
            names.AddDnsName("elsewhere.example");
            return names.Build();
        }

        names.AddDnsName("localhost");
        names.AddDnsName("*.works.example");
        for (var host = 1; host <= 50; host++) names.AddIpAddress(IPAddress.Parse($"127.0.0.{host}"));
        return names.Build();
    }

    private static X509Certificate2 MakeRoot()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN=wplint test authority {Guid.NewGuid()}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        return request.CreateSelfSigned(Now.AddDays(-60), Now.AddDays(60));
    }

    /// <summary>Windows needs the key in its store before it serves with it.</summary>
    private static X509Certificate2 Usable(X509Certificate2 certificate)
    {
        using (certificate) return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
