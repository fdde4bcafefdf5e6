namespace Wplint;

/// <summary>
/// What a rule found: a descriptor, a span and arguments. It has no wording, no severity and no coordinates of its own:
/// the reporter words it in the reader's language, the configuration says how much it matters.
/// </summary>
public sealed record Diagnostic
{
    /// <summary>Of which rule.</summary>
    public required RuleDescriptor Descriptor { get; init; }

    /// <summary>The message, with <c>{0}</c>… for <see cref="Arguments"/>: the descriptor's, or one of its variants.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What the message speaks of.</summary>
    public required IReadOnlyList<LocalizedText> Arguments { get; init; }

    /// <summary>Where: the smallest span on one line that shows the defect.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The clause that the diagnostic is about as a whole; null where it is about the text at its span only.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Other places that have to do with it.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    /// <summary>How to repair it; null where only a person can.</summary>
    public Fix? Fix { get; init; }

    /// <summary>The message in <paramref name="language"/>.</summary>
    public string GetMessage(Language language) => Message.Format(language, Arguments);

    /// <summary>The title of the fix in <paramref name="language"/>; null where there is no fix.</summary>
    public string? GetFixTitle(Language language) => Fix?.Title.Format(language, Arguments);

    /// <summary>With a message other than the usual one.</summary>
    /// <exception cref="ArgumentException">The descriptor does not list it among its variants.</exception>
    public Diagnostic Saying(LocalizedText variant) =>
        Descriptor.Variants.Contains(variant)
            ? this with { Message = variant }
            : throw new ArgumentException($"{Descriptor.Id} says something that its descriptor does not list: {variant.En}", nameof(variant));

    /// <summary>With another place that has to do with it.</summary>
    public Diagnostic RelatedTo(TextSpan span, LocalizedText message) => this with { Related = [.. Related, new RelatedLocation(span, message)] };

    /// <summary>With a fix that replaces the text at the diagnostic's span.</summary>
    public Diagnostic Replace(string newText) => Replace(Span, newText);

    /// <summary>With a fix that replaces the text at <paramref name="span"/>.</summary>
    public Diagnostic Replace(TextSpan span, string newText) => FixedBy([new Edit(span, newText)]);

    /// <summary>With a fix of several edits, described by the descriptor.</summary>
    /// <param name="edits">All are done, or none.</param>
    /// <param name="applicability">Null for the descriptor's; a fix may be less certain than that, never more.</param>
    /// <exception cref="InvalidOperationException">The descriptor declares no fix, or one less certain.</exception>
    public Diagnostic FixedBy(IReadOnlyList<Edit> edits, Applicability? applicability = null)
    {
        var declared = Descriptor.Fix ?? throw new InvalidOperationException($"{Descriptor.Id} makes a fix that its descriptor does not declare.");
        var certainty = applicability ?? declared.Applicability;
        if (certainty < declared.Applicability)
            throw new InvalidOperationException($"{Descriptor.Id} makes a fix that is more certain than its descriptor declares.");
        return this with { Fix = new Fix(certainty, declared.Title, edits) };
    }
}
