namespace Wplint.Core.Online;

/// <summary>How the network is to be asked: what only whoever starts wplint may say.</summary>
public sealed record OnlineRequest
{
    /// <summary>Whether one look is enough to call an address dead.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether private, loopback and other such addresses may be asked.</summary>
    public bool AllowsPrivateAddresses { get; init; }

    /// <summary>Whether what was found lately is remembered.</summary>
    public bool UsesCache { get; init; } = true;
}
