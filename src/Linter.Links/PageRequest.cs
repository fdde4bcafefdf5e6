namespace Wplint.Links;

/// <summary>A page to look at. Addresses that differ in their fragment only are one page.</summary>
/// <param name="Page">The absolute address of http or https, without a fragment.</param>
/// <param name="Fragments">The anchors that the papers name on it, as written, without <c>#</c>; mostly none.</param>
internal sealed record PageRequest(Uri Page, IReadOnlyList<string> Fragments);
