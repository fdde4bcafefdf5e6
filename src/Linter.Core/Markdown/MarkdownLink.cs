namespace Wplint.Core.Markdown;

/// <summary>A link as Markdown knows it.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Span">With its markup.</param>
/// <param name="Target">The address as written.</param>
/// <param name="TargetSpan">Where the address is written.</param>
/// <param name="Text">What a reader sees; null for an autolink.</param>
internal sealed record MarkdownLink(LinkKind Kind, TextSpan Span, string Target, TextSpan TargetSpan, Passage? Text);
