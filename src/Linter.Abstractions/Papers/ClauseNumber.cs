namespace Wplint;

/// <summary>The number of a clause, as data and as written.</summary>
public sealed class ClauseNumber
{
    /// <param name="components">The numbers: <c>[6, 3, 1]</c>.</param>
    public ClauseNumber(IReadOnlyList<int> components)
    {
        Components = components;
        Digits = DottedNumber.Write(components);
    }

    /// <summary>Which order it belongs to.</summary>
    public required ClauseSeries Series { get; init; }

    /// <summary>How it is written.</summary>
    public NumberForm Form { get; init; }

    /// <summary><c>CLD</c>, <c>A</c> or empty, in upper case and half width.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The numbers: <c>[6, 3, 1]</c>; <c>[4]</c> for <c>IV.</c></summary>
    public IReadOnlyList<int> Components { get; }

    /// <summary>The numbers with dots between them, in half width: <c>6.3.1</c>.</summary>
    public string Digits { get; }

    /// <summary>How many levels deep: 3 for <c>6.3.1</c>.</summary>
    public int Depth => Components.Count;

    /// <summary>Whether it carries the prefix of an extended control of ISO/IEC 27017.</summary>
    public bool IsExtended => Prefix == "CLD";

    /// <summary>The number as catalogues write it: <c>CLD.6.3.1</c>; <c>5.1.1</c>, also for <c>A.5.1.1</c>.</summary>
    public string Canonical => field ??= IsExtended ? $"CLD.{Digits}" : Digits;

    /// <summary>What stands before the first digit, as written: <c>CLD</c>, <c>CLD.</c>, <c>A.</c>, <c>第</c>; all of <c>IV.</c></summary>
    public string WrittenPrefix
    {
        get
        {
            var end = 0;
            while (end < Text.Length && !char.IsDigit(Text[end])) end++;
            return Text[..end];
        }
    }

    /// <summary>As written, a closing dot included.</summary>
    public required string Text { get; init; }

    /// <summary>Where it is written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Compares the numbers level by level, whatever the prefixes.</summary>
    public int CompareDigits(ClauseNumber other)
    {
        for (var i = 0; i < Math.Min(Depth, other.Depth); i++)
        {
            if (Components[i] != other.Components[i]) return Components[i].CompareTo(other.Components[i]);
        }

        return Depth.CompareTo(other.Depth);
    }

    /// <summary>Whether the other number lies below this one: <c>6.3.1</c> below <c>6.3</c> and <c>6</c>.</summary>
    public bool IsAncestorOf(ClauseNumber other)
    {
        if (other.Depth <= Depth) return false;
        for (var i = 0; i < Depth; i++)
        {
            if (Components[i] != other.Components[i]) return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
