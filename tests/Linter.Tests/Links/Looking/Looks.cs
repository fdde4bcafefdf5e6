using Wplint.Links;
using Wplint.Tests.Links.Site;

namespace Wplint.Tests.Links.Looking;

internal static class Looks
{
    /// <summary>For a site on loopback, whose authority is believed.</summary>
    public static LookOptions Options { get; } = new()
    {
        AllowsPrivateAddresses = true,
        UserAgent = "wplint/1.2.3 (+https://wplint.example)",
        Authorities = [TestCertificates.Authority],
    };
}
