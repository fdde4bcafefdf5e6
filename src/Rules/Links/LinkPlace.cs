namespace Wplint.Rules.Links;

/// <summary>Where findings about a link stand, and where its address can be rewritten.</summary>
internal static class LinkPlace
{
    /// <summary>The address; the whole link where that is written elsewhere, as with <c>[text][label]</c>.</summary>
    public static TextSpan Of(Link link, SourceText source) => source.GetFirstLine(link.TargetSpan.IsEmpty ? link.Span : link.TargetSpan);

    /// <summary>Whether the address stands in the file in one piece, no markup or line end between its characters.</summary>
    public static bool IsWhole(Link link, SourceText source) => !link.TargetSpan.IsEmpty && source.Slice(link.TargetSpan).SequenceEqual(link.Target);

    /// <summary>Where the address stands that a reader reads; null where the text is none.</summary>
    public static TextSpan? OfText(Link link)
    {
        if (link is not { WebInText: { } shown, Text: { } text }) return null;
        return text.ToSource(text.Text.IndexOf(shown.Text, StringComparison.Ordinal), shown.Text.Length);
    }
}
