namespace Wplint.Core.Online;

/// <summary>A place where a paper uses an address.</summary>
/// <param name="Path">The paper, as shown to people.</param>
/// <param name="Line">The line, 1-based.</param>
public sealed record LinkUse(string Path, int Line);
