namespace Wplint.Links;

/// <summary>An address of the papers that is to be asked.</summary>
/// <param name="Text">As it was given.</param>
/// <param name="Key">What is remembered under: all ways to write the same address are one.</param>
/// <param name="Fragment">As written, without <c>#</c>; empty for none.</param>
internal sealed record AskedAddress(string Text, string Key, string Fragment);
