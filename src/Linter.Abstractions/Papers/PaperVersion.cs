namespace Wplint;

/// <summary>A version as papers write it: <c>第 1.0 版</c>, <c>Ver. 1.5</c>, <c>V1.0</c>, <c>初版</c>, <c>2013年度版</c>.</summary>
public sealed class PaperVersion
{
    /// <param name="components">The numbers: <c>[1, 5]</c>.</param>
    public PaperVersion(IReadOnlyList<int> components) => Components = components;

    /// <summary>The numbers: <c>[1, 5]</c>; <c>[1]</c> for <c>初版</c>.</summary>
    public IReadOnlyList<int> Components { get; }

    /// <summary>Whether it is written in words (<c>初版</c>, first edition), which agrees with any first number.</summary>
    public bool IsFirstEdition { get; init; }

    /// <summary>As written.</summary>
    public required string Text { get; init; }

    /// <summary>Where it is written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where its number is written; the whole where it has none.</summary>
    public required TextSpan NumberSpan { get; init; }

    /// <summary>The number in half width: <c>1.5</c>.</summary>
    public string Number => DottedNumber.Write(Components);

    /// <summary>Compares number by number; <c>1</c> and <c>1.0</c> are equal.</summary>
    public int CompareTo(PaperVersion? other)
    {
        if (other is null) return 1;
        for (var i = 0; i < Math.Max(Components.Count, other.Components.Count); i++)
        {
            var order = Component(i).CompareTo(other.Component(i));
            if (order != 0) return order;
        }

        return 0;
    }

    private int Component(int index) => index < Components.Count ? Components[index] : 0;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
