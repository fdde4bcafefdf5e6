namespace Wplint.Core.Running;

/// <summary>The bytes of a file that come from elsewhere than the disk.</summary>
/// <param name="Path">The name that it is reported under and that overrides are matched with.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record InMemoryFile(string Path, ReadOnlyMemory<byte> Bytes);
