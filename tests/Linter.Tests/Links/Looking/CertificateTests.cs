using Wplint.Links;
using Wplint.Links.Looking;
using Wplint.Tests.Links.Site;

namespace Wplint.Tests.Links.Looking;

public sealed class CertificateTests
{
    private readonly OpenGate _gate = new();

    [Fact]
    public async Task A_good_certificate_is_taken_and_HTTP_2_is_spoken()
    {
        await using var site = await TestSite.StartAsync();
        using var look = new PageLook(Looks.Options, _gate, new NameTable().Add("www.works.example", "127.0.0.1"));

        var seen = await look.LookAsync(new PageRequest(site.Secure("/redirect/301/1", "www.works.example"), []), default);

        Assert.Equal((LinkReason.Answered, "/redirect/301/0"), (seen.Reason, seen.PermanentTarget?.AbsolutePath));
        Assert.All(site.Seen, static request => Assert.Equal("HTTP/2", request.Protocol));
    }

    [Theory]
    [InlineData(CertificateKind.Expired, LinkReason.CertificateExpired)]
    [InlineData(CertificateKind.NotYetValid, LinkReason.CertificateExpired)]
    [InlineData(CertificateKind.WrongHost, LinkReason.CertificateForAnotherHost)]
    [InlineData(CertificateKind.SelfSigned, LinkReason.CertificateUntrusted)]
    [InlineData(CertificateKind.StrangersAuthority, LinkReason.CertificateUntrusted)]
    internal async Task A_bad_certificate_is_refused_and_it_is_said_why(CertificateKind kind, LinkReason reason)
    {
        await using var site = await TestSite.StartAsync(certificate: kind);
        using var look = new PageLook(Looks.Options, _gate);

        Assert.Equal(new Observation(reason), await look.LookAsync(new PageRequest(site.Secure("/ok"), []), default));
        Assert.Empty(site.Seen);
        // Neither is it tried otherwise.
        Assert.Equal(1, site.Connections);
    }

    [Fact]
    public async Task An_authority_of_tests_is_believed_by_tests_alone()
    {
        await using var site = await TestSite.StartAsync();
        using var look = new PageLook(Looks.Options with { Authorities = null }, _gate);

        Assert.Equal(new Observation(LinkReason.CertificateUntrusted), await look.LookAsync(new PageRequest(site.Secure("/ok"), []), default));
    }

    [Fact]
    public async Task A_redirect_to_a_bad_certificate_is_refused()
    {
        await using var site = await TestSite.StartAsync(certificate: CertificateKind.WrongHost);
        using var look = new PageLook(Looks.Options, _gate);
        var target = site.Secure("/ok");

        var seen = await look.LookAsync(new PageRequest(site.At($"/to/301?{Uri.EscapeDataString(target.AbsoluteUri)}"), []), default);

        Assert.Equal(new Observation(LinkReason.CertificateForAnotherHost) { Final = target, PermanentTarget = target }, seen);
    }

    [Fact]
    public async Task What_a_certificate_names_is_not_fetched()
    {
        // The address of the issuer's certificate: whoever makes the certificate says where that is.
        await using var inside = await TestSite.StartAsync();
        await using var site = await TestSite.StartAsync(certificate: CertificateKind.StrangersAuthority, issuerAddress: inside.At("/issuer"));
        using var look = new PageLook(Looks.Options, _gate);

        Assert.Equal(new Observation(LinkReason.CertificateUntrusted), await look.LookAsync(new PageRequest(site.Secure("/ok"), []), default));
        Assert.Equal(0, inside.Connections);
    }

    [Fact]
    public async Task What_speaks_no_TLS_is_said_to_fail_at_it()
    {
        await using var site = await TestSite.StartAsync();
        using var look = new PageLook(Looks.Options, _gate);
        var address = new UriBuilder(site.At("/raw/no-http")) { Scheme = "https" }.Uri;

        Assert.Equal(new Observation(LinkReason.TlsFailed), await look.LookAsync(new PageRequest(address, []), default));
    }
}
