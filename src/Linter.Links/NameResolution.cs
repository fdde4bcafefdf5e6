using System.Net.Sockets;

namespace Wplint.Links;

/// <summary>Whether names are resolved at all. Where nothing is, a name that is not resolved may exist.</summary>
internal static class NameResolution
{
    // Its keepers keep the root of all names: it exists as long as there are names.
    private const string NameThatExists = "www.iana.org";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Looks up a name that always exists.</summary>
    /// <param name="resolver">Looks names up.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<bool> WorksAsync(INameResolver resolver, CancellationToken cancellationToken)
    {
        try
        {
            return (await resolver.ResolveAsync(NameThatExists, cancellationToken).WaitAsync(Patience, cancellationToken)).Length > 0;
        }
        catch (Exception exception) when (exception is SocketException or TimeoutException)
        {
            return false;
        }
    }
}
