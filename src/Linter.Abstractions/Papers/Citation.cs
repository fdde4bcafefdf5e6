using System.Globalization;

namespace Wplint;

/// <summary>A standard that the paper names: <c>ISO/IEC 27017:2015</c>, <c>JISQ27002</c>, <c>JIP-ISMS517-1.0</c>.</summary>
public sealed class Citation
{
    /// <summary>Who issued it, in the standard spelling: <c>ISO/IEC</c>, <c>ISO</c>, <c>JIS Q</c>, <c>JIP-ISMS</c>.</summary>
    public required string Publisher { get; init; }

    /// <summary>The number with its part, in half width: <c>27017</c>, <c>27033-1</c>, <c>517</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The edition's year (<c>2015</c>) or version (<c>1.0</c>), in half width; null where undated.</summary>
    public string? Edition { get; init; }

    /// <summary>The edition's year; null where undated or no year.</summary>
    public int? Year => Edition is { Length: 4 } && int.TryParse(Edition, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <summary>Publisher and number in the standard spelling: <c>ISO/IEC 27017</c>, <c>JIP-ISMS517</c>.</summary>
    public string Designation => Publisher.EndsWith("ISMS", StringComparison.Ordinal) ? $"{Publisher}{Number}" : $"{Publisher} {Number}";

    /// <summary>As written.</summary>
    public required string Text { get; init; }

    /// <summary>Where it is written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where its number is written.</summary>
    public required TextSpan NumberSpan { get; init; }

    /// <summary>Where its year or version is written; null where undated.</summary>
    public TextSpan? EditionSpan { get; init; }

    /// <summary>The text it stands in.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The clause it stands in; null on the cover and in the contents.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Where in the paper it stands.</summary>
    public required PaperPart Part { get; init; }

    /// <summary>
    /// Groups citations that the paper sets equal, one in brackets behind the other: <c>JIS Q 27017:2016 (ISO/IEC 27017:2015)</c>.
    /// Equal for the members of one group, null for a citation that stands alone.
    /// </summary>
    public int? Group { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Edition is null ? Designation : $"{Designation}:{Edition}";
}
