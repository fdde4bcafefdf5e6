using Wplint.Core.Running;
using Wplint.Dev.Generating;

namespace Wplint.Dev.Corpus;

/// <summary>
/// Runs all rules over published papers and the examples, and compares with the recorded verdicts: the measure of precision.
/// The published papers are not part of the repository; where they are missing, only the examples are looked at.
/// </summary>
internal static class CorpusCommand
{
    private const string RecordPath = "tools/Dev/Corpus/verdicts.txt";
    private const string CorpusPrefix = "corpus/";

    /// <summary>Exit status 0 if all is as recorded, 1 if not, 2 if the record cannot be read.</summary>
    /// <param name="corpus">The folder of published papers.</param>
    /// <param name="record">Whether to record what is found now: new findings as unjudged, vanished ones no more.</param>
    /// <param name="output">Takes the table and the differences.</param>
    /// <param name="error">Takes what was missing.</param>
    public static int Run(string corpus, bool record, TextWriter output, TextWriter error)
    {
        JudgedFinding[] recorded;
        try
        {
            recorded = [.. File.ReadLines(RepositoryRoot.Combine(RecordPath)).Where(static line => line.Length > 0 && line[0] != '#').Select(JudgedFinding.Parse)];
        }
        catch (FormatException exception)
        {
            error.WriteLine($"{RecordPath}: {exception.Message}");
            return 2;
        }

        var hasCorpus = Directory.Exists(corpus);
        if (!hasCorpus) error.WriteLine($"There is no folder {corpus}: only the examples are looked at.");

        var found = Check(RepositoryRoot.Combine("examples"), "examples/").Concat(hasCorpus ? Check(corpus, CorpusPrefix) : []).ToArray();
        var judged = recorded.Where(finding => hasCorpus || !finding.Paper.StartsWith(CorpusPrefix, StringComparison.Ordinal));
        var verdicts = Verdicts.Compare(found, judged);
        output.Write(VerdictTable.Write(verdicts.Present, NameOf));
        foreach (var finding in verdicts.Added) output.WriteLine($"+ {finding}: {finding.Message}");
        foreach (var finding in verdicts.Vanished) output.WriteLine($"- {finding}");
        if (!record) return verdicts.Added.Count + verdicts.Vanished.Count == 0 ? 0 : 1;

        Write(hasCorpus ? verdicts.Present : [.. verdicts.Present, .. recorded.Except(judged)]);
        return 0;
    }

    /// <summary>The findings in the papers of a folder, as yet unjudged.</summary>
    private static IEnumerable<JudgedFinding> Check(string folder, string prefix)
    {
        var request = new CheckRequest { WorkingFolder = Path.GetFullPath(folder), Paths = ["."] };
        var result = new CheckRun([Project.Pack], new FixedClock()).Execute(request, progress: null, CancellationToken.None);
        foreach (var file in result.Files)
        {
            foreach (var finding in file.Findings)
            {
                var line = file.Source.GetPosition(finding.Span.Start).Line;
                yield return new JudgedFinding(prefix + file.Path, line, finding.Rule.Id, Verdict.Unjudged) { Message = finding.Diagnostic.GetMessage(Language.English) };
            }
        }
    }

    private static string NameOf(string id) => Project.AllRules.FirstOrDefault(rule => rule.Descriptor.Id == id)?.Descriptor.Name ?? "";

    private static void Write(IEnumerable<JudgedFinding> findings)
    {
        var head = File.ReadLines(RepositoryRoot.Combine(RecordPath)).TakeWhile(static line => line.StartsWith('#'));
        var lines = head.Concat(findings.OrderBy(static finding => finding.Paper, StringComparer.Ordinal).ThenBy(static finding => finding.Line).ThenBy(static finding => finding.Rule, StringComparer.Ordinal).Select(static finding => finding.ToString()));
        File.WriteAllText(RepositoryRoot.Combine(RecordPath), string.Join('\n', lines) + "\n");
    }

    /// <summary>What depends on the date must not change with the calendar.</summary>
    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero);
    }
}
