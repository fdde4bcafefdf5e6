using System.Globalization;
using Wplint.Core.Configuration;
using Wplint.Core.Running;

namespace Wplint.Core.Fixing;

/// <summary>
/// Applies fixes to one paper, in rounds: fixes that overlap wait for the next. They are proved by reading and checking what they leave; one
/// that does not hold is left out.
/// </summary>
/// <param name="read">Reads and checks a text; null where it is no paper any more.</param>
/// <param name="leastCertain">The least certain fixes to apply.</param>
internal sealed class PaperFixer(Func<SourceText, ReadPaper?> read, Applicability leastCertain)
{
    /// <summary>Nearly all papers need two. A hostile one must not keep a machine busy.</summary>
    private const int MostTries = 500;

    private static readonly LocalizedText NoPaperLeft = new(
        En: "The file could no longer be read as a paper.",
        Ja: "修正するとホワイトペーパーとして解析できなくなります。");

    private static readonly LocalizedText TooMany = new(
        En: "This paper takes too many attempts. Run wplint fix again for the rest.",
        Ja: "この文書は修正の試行回数が上限に達しました。残りを修正するには、もう一度 wplint fix を実行してください。");

    private static readonly LocalizedText FrontMatterIsBroken = new(
        En: $"The paper's front matter is not understood ({InvalidConfiguration.Descriptor.Id}), so it is not known what the paper is to be held against. Correct that first.",
        Ja: $"フロントマターを解釈できず（{InvalidConfiguration.Descriptor.Id}）、何を基準に検査すべきか判断できません。先にフロントマターを直してください。");

    private readonly List<AppliedFix> _applied = [];
    private readonly Dictionary<string, Objection> _objections = new(StringComparer.Ordinal);
    private int _tries;

    /// <summary>Fixes a paper until nothing is left that can be fixed.</summary>
    public FixedPaper Fix(ReadPaper paper)
    {
        if (paper.Findings.Any(static finding => finding.Rule == InvalidConfiguration.Descriptor)) return Refuse(paper, FrontMatterIsBroken);
        var current = paper;
        while (Choose(current) is { Count: > 0 } chosen && _tries < MostTries)
        {
            var next = Apply(chosen, current);
            // What did not hold may hold now; at the end, each has been tried on the text that is left.
            if (next != current) _objections.Clear();
            current = next;
        }

        _applied.Sort(static (left, right) => left.Offset.CompareTo(right.Offset));
        return new FixedPaper(current.Source, _applied, Unapplied(current));
    }

    /// <summary>Leaves a paper as it is, for one reason.</summary>
    public FixedPaper Refuse(ReadPaper paper, LocalizedText reason) =>
        new(paper.Source, [], [.. paper.Findings.Where(IsAskedFor).Select(finding => new UnappliedFix(finding, reason))]);

    private bool IsAskedFor(Finding finding) => finding.Diagnostic.Fix is { } fix && fix.Applicability <= leastCertain;

    /// <summary>The fixes of a round by their keys: none overlaps another, and none was refused on this text.</summary>
    private List<string> Choose(ReadPaper paper)
    {
        var chosen = new List<string>();
        TakenText? taken = null;
        foreach (var (key, finding) in AskedFor(paper))
        {
            if (_objections.ContainsKey(key)) continue;
            taken ??= new TakenText(paper.Source.Length);
            if (taken.TryTake(finding.Diagnostic.Fix!.Edits)) chosen.Add(key);
        }

        return chosen;
    }

    /// <summary>Applies all of some fixes where they hold together, else each half by itself, down to the single one that is refused.</summary>
    private ReadPaper Apply(List<string> keys, ReadPaper current)
    {
        var fixes = new List<Finding>();
        var found = AskedFor(current);
        foreach (var key in keys)
        {
            // Another one may have repaired it as well, or changed its line; then it has its turn in the next round.
            if (found.TryGetValue(key, out var finding)) fixes.Add(finding);
        }

        if (fixes.Count == 0 || _tries++ >= MostTries) return current;
        var edits = new Fix(leastCertain, "", [.. fixes.SelectMany(static finding => finding.Diagnostic.Fix!.Edits)]);
        var map = new EditMap(edits.EditsInOrder());
        var next = read(new SourceText(edits.ApplyTo(current.Source.Text)));
        var objection = next is null ? NoPaperLeft : FixJudge.FindObjection(current, fixes, map, next);
        if (objection is null) return Accept(fixes, map, next!);
        if (keys.Count > 1) return Apply(keys[(keys.Count / 2)..], Apply(keys[..(keys.Count / 2)], current));

        var undoing = next is null ? null : FindUndoing(next, current.Source);
        _objections[keys[0]] = undoing is null ? new Objection(objection, null) : new Objection(UnsettledFix.Reason(undoing), undoing);
        return current;
    }

    private ReadPaper Accept(List<Finding> fixes, EditMap map, ReadPaper next)
    {
        for (var i = 0; i < _applied.Count; i++) _applied[i] = _applied[i] with { Offset = map.ToNew(_applied[i].Offset) };
        foreach (var fix in fixes) _applied.Add(new AppliedFix(fix, map.ToNew(fix.Span.Start)));
        return next;
    }

    /// <summary>The rule whose fix leads back; null where none does.</summary>
    private RuleDescriptor? FindUndoing(ReadPaper next, SourceText back)
    {
        foreach (var finding in next.Findings)
        {
            if (!IsAskedFor(finding)) continue;
            var fix = finding.Diagnostic.Fix!;
            var length = next.Source.Length + fix.Edits.Sum(static edit => edit.NewText.Length - edit.Span.Length);
            if (length == back.Length && fix.ApplyTo(next.Source.Text) == back.Text) return finding.Rule;
        }

        return null;
    }

    private List<UnappliedFix> Unapplied(ReadPaper paper)
    {
        var unapplied = new List<UnappliedFix>();
        foreach (var (key, finding) in AskedFor(paper))
        {
            var objection = _objections.GetValueOrDefault(key);
            unapplied.Add(new UnappliedFix(finding, objection?.Reason ?? TooMany) { Undoing = objection?.Undoing });
        }

        return unapplied;
    }

    /// <summary>
    /// What is asked for, by what it says, what stands on its line, and which of several alike it is: with this a finding is known again after
    /// other fixes, when offsets and lines have moved.
    /// </summary>
    private Dictionary<string, Finding> AskedFor(ReadPaper paper)
    {
        var found = new Dictionary<string, Finding>(StringComparer.Ordinal);
        var (source, counts) = (paper.Source, new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var finding in paper.Findings)
        {
            if (!IsAskedFor(finding)) continue;
            var key = $"{finding.Rule.Id} {finding.Diagnostic.GetMessage(Language.English)} {source[source.GetLineSpan(source.GetLine(finding.Span.Start))]}";
            var count = counts[key] = counts.GetValueOrDefault(key) + 1;
            found.Add(count == 1 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}\n{count}"), finding);
        }

        return found;
    }

    /// <summary>Why a fix was refused.</summary>
    private sealed record Objection(LocalizedText Reason, RuleDescriptor? Undoing);
}
