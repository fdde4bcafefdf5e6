namespace Wplint.Rules;

/// <summary>Finds the numbers of chapters or figures that do not go up by one.</summary>
internal static class Succession
{
    /// <summary>The slips, in order.</summary>
    /// <param name="values">The numbers, at least one.</param>
    /// <param name="mayJumpTo">Whether the number at an index may be higher than the succession has it.</param>
    public static List<SuccessionSlip> FindSlips(IReadOnlyList<int> values, Func<int, bool> mayJumpTo)
    {
        var slips = new List<SuccessionSlip>();
        var all = new HashSet<int>(values);
        var seen = new Dictionary<int, int>();
        var last = values[0];
        if (values.Count > 1 && last > 1 && values[1] == 2)
        {
            slips.Add(new SuccessionSlip(0, SuccessionSlipKind.Wrong, 1));
            last = 1;
        }

        for (var i = 1; i < values.Count; i++)
        {
            seen.TryAdd(values[i - 1], i - 1);
            var value = values[i];
            if (value == last + 1 || (value > last && mayJumpTo(i)))
            {
                last = value;
            }
            else if (i + 1 < values.Count && values[i + 1] == last + 2)
            {
                last++;
                slips.Add(new SuccessionSlip(i, SuccessionSlipKind.Wrong, last)); // its neighbours agree on what it should be
            }
            else if (value > last)
            {
                // A number that follows later is out of order, which is another defect.
                if (!all.Contains(last + 1)) slips.Add(new SuccessionSlip(i, SuccessionSlipKind.Skipping, last + 1));
                last = value;
            }
            else if (seen.TryGetValue(value, out var namesake))
            {
                slips.Add(new SuccessionSlip(i, SuccessionSlipKind.Repeated, last + 1, namesake));
            }
        }

        return slips;
    }
}
