using System.Net;
using Wplint.Links;

namespace Wplint.Tests.Links.Looking;

public sealed class SystemNameResolverTests
{
    [Fact]
    public async Task Asks_the_machine() =>
        Assert.All(await new SystemNameResolver().ResolveAsync("localhost", default), static address => Assert.True(IPAddress.IsLoopback(address)));

    [Fact]
    public async Task Gives_places_back()
    {
        var resolver = new SystemNameResolver();

        for (var i = 0; i < 100; i++)
        {
            Assert.NotEmpty(await resolver.ResolveAsync("localhost", default));
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => resolver.ResolveAsync(new string('a', 300), default));
        }
    }

    [Fact]
    public async Task Stops_waiting_when_told_so()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new SystemNameResolver().ResolveAsync("localhost", stop.Token));
    }
}
