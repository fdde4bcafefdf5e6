namespace Wplint.Core.Running;

/// <summary>The order of findings in a file: by place, then by rule.</summary>
internal static class FindingOrder
{
    public static int Compare(Finding left, Finding right)
    {
        var order = left.Span.CompareTo(right.Span);
        return order != 0 ? order : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
    }

    /// <summary>The suppressed findings of a file, in order.</summary>
    public static SuppressedFinding[] Sorted(IEnumerable<SuppressedFinding> suppressed)
    {
        var sorted = suppressed.ToArray();
        Array.Sort(sorted, static (left, right) => Compare(left.Finding, right.Finding));
        return sorted;
    }
}
