using Wplint.Links.Looking;

namespace Wplint.Tests.Links.Looking;

public sealed class AddressDoorTests
{
    [Theory]
    [InlineData("http://works.example/")]
    [InlineData("https://works.example/")]
    [InlineData("HTTPS://WORKS.EXAMPLE/")]
    [InlineData("https://works.example:8443/")]
    [InlineData("http://works.example:65535/")]
    [InlineData("http://10.0.0.1/")] // judged when connecting
    public void Lets_the_web_through(string address) => Assert.Null(AddressDoor.Refuse(new Uri(address)));

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://works.example/")]
    [InlineData("gopher://works.example/_x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ws://works.example/")]
    [InlineData("mailto:a@works.example")]
    [InlineData("ldap://works.example/")]
    public void Refuses_other_schemes(string address) => Assert.Equal(LinkReason.RefusedScheme, AddressDoor.Refuse(new Uri(address)));

    [Theory]
    [InlineData("http://user:secret@works.example/")]
    [InlineData("https://user@works.example/")]
    [InlineData("http://:@works.example/")]
    public void Refuses_user_info(string address) => Assert.Equal(LinkReason.RefusedAddress, AddressDoor.Refuse(new Uri(address)));

    [Theory]
    [InlineData(0)]
    [InlineData(22)]
    [InlineData(25)]
    [InlineData(110)]
    [InlineData(445, false)] // browsers let it through, too
    [InlineData(587)]
    [InlineData(6000)]
    [InlineData(6379, false)]
    [InlineData(6667)]
    [InlineData(10080)]
    public void Refuses_the_ports_that_browsers_block(int port, bool isRefused = true) =>
        Assert.Equal(isRefused ? LinkReason.RefusedAddress : null, AddressDoor.Refuse(new Uri($"http://works.example:{port}/")));
}
