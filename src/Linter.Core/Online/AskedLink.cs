namespace Wplint.Core.Online;

/// <summary>An address that the network was asked about.</summary>
/// <param name="Address">The address.</param>
/// <param name="Answer">What the network says of it.</param>
/// <param name="Uses">Where the papers use it, in the order of papers and lines.</param>
public sealed record AskedLink(string Address, LinkAnswer Answer, IReadOnlyList<LinkUse> Uses);
