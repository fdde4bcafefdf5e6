using System.Globalization;
using System.Net;
using Wplint.Links;
using Wplint.Links.Looking;
using Wplint.Tests.Links.Site;

namespace Wplint.Tests.Links.Looking;

/// <summary>
/// Papers come from strangers: whatever they write and wherever servers send wplint, nothing that is not public is connected to. Each test
/// has a server that would answer, and counts who came.
/// </summary>
public sealed class DoorTests : IAsyncLifetime
{
    private readonly OpenGate _gate = new();
    private TestSite _site = null!;

    public async Task InitializeAsync() => _site = await TestSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.1")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("0x7F000001")]
    [InlineData("0177.0.0.1")]
    [InlineData("127.0.0.1.")]
    [InlineData("0.0.0.0")]
    [InlineData("0")]
    [InlineData("１２７.０.０.１")]
    [InlineData("127。0。0。1")]
    [InlineData("[::1]")]
    [InlineData("[::]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("[::127.0.0.1]")]
    [InlineData("[::ffff:7f00:1]")]
    [InlineData("[64:ff9b::127.0.0.1]")]
    [InlineData("[fe80::1%25lo]")]
    [InlineData("[fe80::1%lo]")]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("localhost.")]
    public async Task Loopback_is_not_connected_to_however_it_is_written(string host)
    {
        using var look = new PageLook(Closed, _gate);

        var seen = await look.LookAsync(new PageRequest(_site.At("/ok", name: host), []), default);

        // What is no name to the machine's own resolver is refused by it.
        Assert.Contains(seen.Reason, new[] { LinkReason.RefusedAddress, LinkReason.NoSuchHost, LinkReason.NameNotResolved });
        Assert.Equal(0, _site.Connections);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("10.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("fd00:ec2::254")]
    public async Task A_name_that_resolves_to_what_is_private_is_not_connected_to(string address)
    {
        using var look = new PageLook(Closed, _gate, new NameTable().Add("www.works.example", address));

        var seen = await look.LookAsync(new PageRequest(_site.At("/ok", name: "www.works.example"), []), default);

        Assert.Equal((new Observation(LinkReason.RefusedAddress), 0), (seen, _site.Connections));
    }

    [LinuxTheory]
    [InlineData("http://127.0.0.2:{0}/ok")]
    [InlineData("//127.2:{0}/ok")]
    [InlineData("http://2130706434:{0}/ok")]
    [InlineData("http://[::ffff:127.0.0.2]:{0}/ok")]
    [InlineData("http://private.example:{0}/ok")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[fd00:ec2::254]/latest/meta-data/")]
    public async Task A_redirect_to_what_is_private_is_not_followed(string location)
    {
        await using var site = await TestSite.StartAsync(hosts: 2);
        var target = string.Format(CultureInfo.InvariantCulture, location, site.At("/", host: 2).Port);
        // The first host passes for a public one.
        var names = new NameTable().Add("public.example", "127.0.0.1").Add("private.example", "127.0.0.2");
        using var look = new PageLook(Closed, _gate, new Connector(names, static address => address.Equals(IPAddress.Loopback) || AddressPolicy.Allows(address)));

        var seen = await look.LookAsync(new PageRequest(site.At($"/to/301?{Uri.EscapeDataString(target)}", name: "public.example"), []), default);

        Assert.Equal((LinkReason.RefusedAddress, 1), (seen.Reason, site.Connections));
        Assert.Equal(new Uri(site.At("/"), target), seen.Final);
    }

    [LinuxFact]
    public async Task Of_several_addresses_only_public_ones_are_connected_to()
    {
        await using var site = await TestSite.StartAsync(hosts: 3);
        var connector = new Connector(new NameTable().Add("www.works.example", "127.0.0.2", "::1", "127.0.0.1"), static address => address.Equals(IPAddress.Loopback));
        using var look = new PageLook(Closed, _gate, connector);

        // The second host listens there, and is passed over.
        var seen = await look.LookAsync(new PageRequest(site.At("/ok", host: 2, name: "www.works.example"), []), default);
        Assert.Equal((LinkReason.ConnectionFailed, 0), (seen.Reason, site.Connections));

        seen = await look.LookAsync(new PageRequest(site.At("/ok", host: 1, name: "www.works.example"), []), default);
        Assert.Equal((LinkReason.Answered, 1), (seen.Reason, site.Connections));
    }

    [Fact]
    public async Task With_leave_what_is_private_is_connected_to()
    {
        using var look = new PageLook(Looks.Options, _gate);

        Assert.Equal(LinkReason.Answered, (await look.LookAsync(new PageRequest(_site.At("/ok"), []), default)).Reason);
        Assert.Equal(LinkReason.Answered, (await look.LookAsync(new PageRequest(_site.At("/ok", name: "localhost"), []), default)).Reason);
        Assert.Equal(LinkReason.Answered, (await look.LookAsync(new PageRequest(_site.At("/ok", name: "2130706433"), []), default)).Reason);
    }

    [Fact]
    public async Task Ports_of_other_services_stay_closed_even_with_leave()
    {
        using var look = new PageLook(Looks.Options, _gate);

        Assert.Equal(new Observation(LinkReason.RefusedAddress), await look.LookAsync(new PageRequest(new Uri("http://127.0.0.1:25/"), []), default));
        Assert.Empty(_gate.Entered);
    }

    private static LookOptions Closed => Looks.Options with { AllowsPrivateAddresses = false };
}
