using System.Net;
using Wplint.Links.Looking;

namespace Wplint.Tests.Links.Looking;

public sealed class AddressPolicyTests
{
    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("8.8.8.8")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("126.255.255.255")]
    [InlineData("128.0.0.0")]
    [InlineData("168.63.129.15")]
    [InlineData("168.63.129.17")]
    [InlineData("169.253.255.255")]
    [InlineData("169.255.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("191.255.255.255")]
    [InlineData("192.0.1.0")]
    [InlineData("192.0.3.0")]
    [InlineData("192.88.98.255")]
    [InlineData("192.88.100.0")]
    [InlineData("192.167.255.255")]
    [InlineData("192.169.0.0")]
    [InlineData("198.17.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("198.51.99.255")]
    [InlineData("198.51.101.0")]
    [InlineData("203.0.112.255")]
    [InlineData("203.0.114.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2000::1")]
    [InlineData("2001:200::1")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2001:db7:ffff::1")]
    [InlineData("2001:db9::1")]
    [InlineData("2003::1")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("2a00:1450:4001:5efe::1")] // 5efe is elsewhere
    [InlineData("2600::1:5efe:808:808")] // not after 0 or 200
    [InlineData("3ffe:ffff::1")]
    public void Allows_what_can_be_reached_from_anywhere(string address) => Assert.True(AddressPolicy.Allows(IPAddress.Parse(address)));

    [Theory]
    [InlineData("0.0.0.0")] // unspecified: the machine itself, to many systems
    [InlineData("0.0.0.1")]
    [InlineData("0.255.255.255")]
    [InlineData("10.0.0.0")]
    [InlineData("10.255.255.255")]
    [InlineData("100.64.0.0")] // carrier-grade
    [InlineData("100.127.255.255")]
    [InlineData("100.100.100.200")] // metadata
    [InlineData("127.0.0.0")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.255")]
    [InlineData("168.63.129.16")] // services of a cloud to its machines
    [InlineData("169.254.0.0")]
    [InlineData("169.254.169.254")] // metadata
    [InlineData("169.254.170.2")] // credentials of containers
    [InlineData("169.254.255.255")]
    [InlineData("172.16.0.0")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.0")]
    [InlineData("192.0.0.192")] // metadata
    [InlineData("192.0.0.255")]
    [InlineData("192.0.2.0")] // documentation
    [InlineData("192.0.2.255")]
    [InlineData("192.88.99.1")] // relay of 6to4
    [InlineData("192.168.0.0")]
    [InlineData("192.168.255.255")]
    [InlineData("198.18.0.0")] // benchmarks
    [InlineData("198.19.255.255")]
    [InlineData("198.51.100.7")] // documentation
    [InlineData("203.0.113.7")] // documentation
    [InlineData("224.0.0.1")] // multicast
    [InlineData("239.255.255.250")]
    [InlineData("240.0.0.0")] // reserved
    [InlineData("255.255.255.254")]
    [InlineData("255.255.255.255")] // broadcast
    [InlineData("::")] // unspecified
    [InlineData("::1")] // loopback
    [InlineData("::7f00:1")] // compatible
    [InlineData("::127.0.0.1")]
    [InlineData("::8.8.8.8")]
    [InlineData("::ffff:127.0.0.1")] // mapped
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("::ffff:32.1.2.3")]
    [InlineData("::ffff:0:127.0.0.1")] // translated
    [InlineData("64:ff9b::10.0.0.1")] // NAT64
    [InlineData("64:ff9b::8.8.8.8")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("100::1")] // discarded
    [InlineData("100:0:0:1::1")]
    [InlineData("1fff:ffff::1")] // not given out
    [InlineData("2001::1")] // Teredo
    [InlineData("2001:0:7f00:1::1")]
    [InlineData("2001:2::1")] // benchmarks
    [InlineData("2001:10::1")] // identifiers
    [InlineData("2001:20::1")]
    [InlineData("2001:1ff:ffff::1")]
    [InlineData("2001:db8::1")] // documentation
    [InlineData("2002:7f00:1::1")] // 6to4
    [InlineData("2002:808:808::1")]
    [InlineData("3fff::1")] // documentation
    [InlineData("3fff:fff:ffff::1")]
    [InlineData("4000::1")] // not given out
    [InlineData("5f00::1")] // segment routing
    [InlineData("fc00::1")] // unique local
    [InlineData("fd00:ec2::254")] // metadata
    [InlineData("fd20:ce::254")] // metadata
    [InlineData("fdff:ffff::1")]
    [InlineData("fe80::1")] // link-local
    [InlineData("fe80::1%1")]
    [InlineData("2606:4700::1%1")] // a zone
    [InlineData("febf:ffff::1")]
    [InlineData("fec0::1")] // site-local
    [InlineData("feff:ffff::1")]
    [InlineData("ff02::1")] // multicast
    [InlineData("ff0e::1")]
    [InlineData("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2600::5efe:10.0.0.1")] // ISATAP
    [InlineData("2600::200:5efe:10.0.0.1")]
    public void Refuses_everything_else(string address) => Assert.False(AddressPolicy.Allows(IPAddress.Parse(address)));

    [Fact]
    public void Allows_nothing_in_the_blocks_that_are_nobodys()
    {
        // One address in every seventh network of 256, against the blocks as numbers.
        for (var block = 0L; block < 1 << 24; block += 7)
        {
            var bytes = new[] { (byte)(block >> 16), (byte)(block >> 8), (byte)block, (byte)block };
            var isNobodys = bytes is [0 or 10 or 127 or >= 224, ..] or [100, >= 64 and <= 127, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..]
                or [192, 168, ..] or [192, 0, 0 or 2, _] or [192, 88, 99, _] or [198, 18 or 19, ..] or [198, 51, 100, _] or [203, 0, 113, _] or [168, 63, 129, 16];
            if (AddressPolicy.Allows(new IPAddress(bytes)) == isNobodys) Assert.Fail($"{new IPAddress(bytes)} is {(isNobodys ? "allowed" : "refused")}.");
        }
    }

    [Fact]
    public void Allows_nothing_of_IPv6_but_unicast_that_is_given_out()
    {
        // Random addresses, half of them near the blocks, against the blocks as numbers.
        var random = new Random(6);
        var starts = new byte[][] { [], [0x20], [0x20, 0x01], [0x20, 0x01, 0x0D, 0xB8], [0x20, 0x02], [0x3F, 0xFF], [0xFE], new byte[10], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] };
        var bytes = new byte[16];
        for (var i = 0; i < 200_000; i++)
        {
            random.NextBytes(bytes);
            starts[i % starts.Length].CopyTo(bytes, 0);
            var isAllowed = bytes[0] is >= 0x20 and <= 0x3F
                && bytes is not [0x20, 0x01, <= 1, ..] and not [0x20, 0x01, 0x0D, 0xB8, ..] and not [0x20, 0x02, ..] and not [0x3F, 0xFF, <= 0x0F, ..];
            if (AddressPolicy.Allows(new IPAddress(bytes)) != isAllowed) Assert.Fail($"{new IPAddress(bytes)} is {(isAllowed ? "refused" : "allowed")}.");
        }
    }
}
