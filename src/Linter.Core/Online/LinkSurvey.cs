using Wplint.Core.Files;
using Wplint.Core.Running;

namespace Wplint.Core.Online;

/// <summary>Finds all addresses of the web in the papers and asks the network about them; no rule judges the papers.</summary>
/// <param name="packs">The rules and what they know: which addresses are worth asking about.</param>
/// <param name="asking">By whom the network is asked.</param>
/// <param name="clock">Tells how long it takes; null for the machine's.</param>
public sealed class LinkSurvey(IReadOnlyList<RulePack> packs, LinkAsking asking, TimeProvider? clock = null)
{
    /// <summary>What wplint says of itself, of files and of the configuration: no rule for papers begins so.</summary>
    private const string EngineRulesOnly = "WP9";

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Finds the addresses in what <paramref name="request"/> names and asks about them.</summary>
    /// <param name="request">Which papers to look at.</param>
    /// <param name="online">How the network is to be asked.</param>
    /// <param name="progress">Told the number of files read and of all files, from several threads; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run. What the network is asked is interrupted by <see cref="LinkAsking.Interruption"/>.</param>
    /// <exception cref="UsageException">The request makes no sense.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public LinkReport Execute(CheckRequest request, OnlineRequest online, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        var started = _clock.GetTimestamp();
        var setup = RunSetup.For(packs, request with { Select = [EngineRulesOnly], Ignore = [] }, _clock);
        var files = Read(setup, progress, cancellationToken);
        var listed = files.SelectMany(static file => file.Links).ToArray();
        var answers = Ask([.. listed.Where(static link => link.NotAsked is null).Select(static link => link.Address).Distinct(StringComparer.Ordinal)], setup, online);
        var links = listed
            .GroupBy(static link => link.Address, StringComparer.Ordinal)
            .Select(uses => new AskedLink(uses.Key, AnswerFor([.. uses], answers), [.. uses.Select(static link => link.Use)]))
            .ToArray();
        Array.Sort(links, WorstFirst);
        return new LinkReport(links, Conclude(setup, [.. files.Select(static file => file.Result)], started));
    }

    private static ReadFile[] Read(RunSetup setup, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        var files = setup.Found.Files;
        var read = new ReadFile[files.Count];
        var (check, listing) = (new FileCheck(setup) { KeepsPapers = true }, new LinkListing(setup));
        var done = 0;
        FileLoop.Run(files.Count, index =>
        {
            read[index] = Read(check.Check(files[index], cancellationToken).Result, listing);
            progress?.Report((Interlocked.Increment(ref done), files.Count));
        }, cancellationToken);
        return read;
    }

    /// <summary>Of a paper only its links are kept, and nothing is said of it.</summary>
    private static ReadFile Read(FileResult result, LinkListing listing) =>
        result.Paper is { } paper ? new ReadFile(result with { Paper = null, Findings = [] }, listing.Of(paper)) : new ReadFile(result, []);

    private IReadOnlyDictionary<string, LinkAnswer> Ask(string[] addresses, RunSetup setup, OnlineRequest online)
    {
        if (addresses.Length == 0) return new Dictionary<string, LinkAnswer>(StringComparer.Ordinal);
        Array.Sort(addresses, StringComparer.Ordinal);
        return asking.OpenChecker().CheckAsync(addresses, setup.Configuration.Links, online, asking.Progress, asking.Interruption).GetAwaiter().GetResult();
    }

    /// <summary>An address that is written well in one place is asked about, however it is written in another.</summary>
    private static LinkAnswer AnswerFor(ListedLink[] uses, IReadOnlyDictionary<string, LinkAnswer> answers)
    {
        if (answers.TryGetValue(uses[0].Address, out var answer)) return answer;
        return new LinkAnswer(LinkVerdict.Unknown, uses[0].NotAsked ?? LinkReason.Interrupted);
    }

    private RunResult Conclude(RunSetup setup, FileResult[] files, long started)
    {
        var unreadable = setup.Settings.ForAll.SeverityOf(UnreadableFile.Descriptor);
        IEnumerable<FileResult?> results = [.. files, .. SearchFindings.Of(setup.Found, files, unreadable), ConfigurationFindings.Of(setup)];
        return new RunResult
        {
            Files = [.. results.OfType<FileResult>().OrderBy(static file => file.Path, StringComparer.Ordinal)],
            Rules = setup.Rules,
            Language = setup.Configuration.Language,
            Elapsed = _clock.GetElapsedTime(started),
        };
    }

    private static int WorstFirst(AskedLink left, AskedLink right)
    {
        var order = Badness(left).CompareTo(Badness(right));
        return order != 0 ? order : string.CompareOrdinal(left.Address, right.Address);
    }

    private static int Badness(AskedLink link) => link.Answer.Verdict switch
    {
        LinkVerdict.Dead => 0,
        LinkVerdict.Moved => 1,
        LinkVerdict.Unknown => 2,
        _ => 3,
    };

    private sealed record ReadFile(FileResult Result, IReadOnlyList<ListedLink> Links);
}
