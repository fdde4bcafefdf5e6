using Wplint.Core.Running;

namespace Wplint.Core.Fixing;

/// <summary>
/// Tells whether fixes did what they promised: what they do not touch is understood as before, what they repair is gone, and nothing
/// as bad or worse has come. So a paper only ever gets better, and fixing it comes to an end.
/// </summary>
internal sealed class FixJudge
{
    private static readonly LocalizedText StillThere = new(
        En: "The finding would still be there.",
        Ja: "修正しても指摘が残ります。");

    private readonly ReadPaper _before;
    private readonly IReadOnlyList<Finding> _repaired;
    private readonly ReadPaper _after;
    private readonly EditMap _map;

    private FixJudge(ReadPaper before, IReadOnlyList<Finding> repaired, EditMap map, ReadPaper after)
    {
        _before = before;
        _repaired = repaired;
        _after = after;
        _map = map;
    }

    /// <summary>Why fixes must not be applied; null where they may.</summary>
    /// <param name="before">The paper without them.</param>
    /// <param name="repaired">The findings that they repair; at least one.</param>
    /// <param name="map">All their edits.</param>
    /// <param name="after">The paper with them.</param>
    public static LocalizedText? FindObjection(ReadPaper before, IReadOnlyList<Finding> repaired, EditMap map, ReadPaper after)
    {
        var judge = new FixJudge(before, repaired, map, after);
        return judge.FindMisreading() ?? judge.FindChangeForTheWorse();
    }

    private LocalizedText? FindMisreading()
    {
        var read = Landmark.Of(_after.Paper);
        var next = 0;
        foreach (var landmark in Landmark.Of(_before.Paper))
        {
            while (next < read.Count && !IsSame(landmark, read[next]) && _map.IsWritten(read[next].Span)) next++;
            if (next == read.Count || !IsSame(landmark, read[next])) return Misread(landmark, _before.Source);
            next++;
        }

        // What no edit wrote was there before, and was read as something else.
        for (; next < read.Count; next++)
        {
            if (!_map.IsWritten(read[next].Span)) return Misread(read[next], _after.Source);
        }

        return null;
    }

    private bool IsSame(Landmark before, Landmark after)
    {
        if (before.Kind != after.Kind) return false;
        var start = _map.ToNew(before.Span.Start);
        return _map.Touches(before.Span)
            ? after.Span.Start <= _map.ToNew(before.Span.End) && after.Span.End >= start
            : after.Span.Start == start && after.Span.Length == before.Span.Length && after.Reading == before.Reading;
    }

    private LocalizedText? FindChangeForTheWorse()
    {
        // By line too, since messages speak of other places, which change; a finding that only moves to another place of the same defect is no new one.
        var (due, left) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var finding in _before.Findings) Count(finding, _map.ToNew(finding.Span.Start), 1, due);
        foreach (var finding in _repaired) Count(finding, _map.ToNew(finding.Span.Start), -1, due);
        foreach (var finding in _after.Findings) Count(finding, finding.Span.Start, 1, left);

        foreach (var finding in _repaired)
        {
            var place = PlaceOf(finding, _map.ToNew(finding.Span.Start));
            if (left.GetValueOrDefault(place) > due[place]) return StillThere;
        }

        var least = _repaired.Min(static finding => finding.Severity);
        foreach (var finding in _after.Findings)
        {
            if (finding.Severity < least || left[finding.Rule.Id] <= due.GetValueOrDefault(finding.Rule.Id)) continue;
            var place = PlaceOf(finding, finding.Span.Start);
            if (left[place] > due.GetValueOrDefault(place)) return Worse(finding);
        }

        return null;
    }

    private void Count(Finding finding, int offset, int by, Dictionary<string, int> counts)
    {
        var place = PlaceOf(finding, offset);
        counts[place] = counts.GetValueOrDefault(place) + by;
        counts[finding.Rule.Id] = counts.GetValueOrDefault(finding.Rule.Id) + by;
    }

    /// <summary>The rule and the line of the text with the fixes.</summary>
    private string PlaceOf(Finding finding, int offset) => $"{finding.Rule.Id} {_after.Source.GetLine(offset)}";

    private LocalizedText Worse(Finding finding)
    {
        var line = _after.Source.GetLine(finding.Span.Start);
        return new(
            En: $"It would bring about {finding.Rule} on line {line}.",
            Ja: $"修正すると {line} 行目に {finding.Rule} が生じます。");
    }

    private static LocalizedText Misread(Landmark landmark, SourceText source)
    {
        var line = source.GetLine(landmark.Span.Start);
        return new(
            En: $"The {landmark.Kind.En} on line {line}, which it does not touch, would be understood otherwise.",
            Ja: $"修正の対象ではない {line} 行目の{landmark.Kind.Ja}の解釈が変わります。");
    }
}
