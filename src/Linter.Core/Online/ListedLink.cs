namespace Wplint.Core.Online;

/// <summary>An address of the web in a paper.</summary>
/// <param name="Address">The address to ask for; as it is written where it cannot be asked for.</param>
/// <param name="Use">Where it stands.</param>
/// <param name="NotAsked">Why nobody is asked about it; null where somebody is.</param>
internal sealed record ListedLink(string Address, LinkUse Use, LinkReason? NotAsked);
