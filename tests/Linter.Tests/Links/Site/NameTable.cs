using System.Net;
using System.Net.Sockets;
using Wplint.Links;

namespace Wplint.Tests.Links.Site;

/// <summary>Knows the names that it was given; whatever else does not exist, or as the test has it.</summary>
internal sealed class NameTable : INameResolver
{
    private readonly Dictionary<string, IPAddress[]> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What happens to other names.</summary>
    public SocketError Otherwise { get; init; } = SocketError.HostNotFound;

    public NameTable Add(string name, params string[] addresses)
    {
        _names.Add(name, Array.ConvertAll(addresses, IPAddress.Parse));
        return this;
    }

    public Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) =>
        _names.TryGetValue(host, out var addresses) ? Task.FromResult(addresses) : Task.FromException<IPAddress[]>(new SocketException((int)Otherwise));
}
