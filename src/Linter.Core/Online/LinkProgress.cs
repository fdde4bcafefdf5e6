namespace Wplint.Core.Online;

/// <summary>How far asking the network is.</summary>
/// <param name="Done">Addresses with a verdict.</param>
/// <param name="Total">All addresses.</param>
/// <param name="Unknown">Addresses so far of which nobody can tell.</param>
/// <param name="Host">The host that is asked at the moment.</param>
public sealed record LinkProgress(int Done, int Total, int Unknown, string Host);
