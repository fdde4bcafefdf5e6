namespace Wplint.Core.Online;

/// <summary>A place where a paper uses an address.</summary>
/// <param name="Path">The paper, as shown to people.</param>
/// <param name="Position">Line and column of the link.</param>
public sealed record LinkUse(string Path, LinePosition Position);
