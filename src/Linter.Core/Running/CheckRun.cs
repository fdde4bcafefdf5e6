using Wplint.Core.Configuration;
using Wplint.Core.Files;

namespace Wplint.Core.Running;

/// <summary>The main job: finds the files, reads, parses and checks them on all cores, and gathers what was found.</summary>
/// <param name="packs">The rules and what they know.</param>
/// <param name="clock">Tells the date where the request names none; null for the machine's.</param>
public sealed class CheckRun(IReadOnlyList<RulePack> packs, TimeProvider? clock = null)
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>Checks what <paramref name="request"/> names.</summary>
    /// <param name="request">What to check, and how.</param>
    /// <param name="progress">Told the number of files done and of all files, from several threads; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="UsageException">The request makes no sense.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public RunResult Execute(CheckRequest request, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        var started = _clock.GetTimestamp();
        var rules = EngineRules.AllBeside(packs);
        var selection = new RuleSelection(request.Select, request.Ignore, rules);
        var configuration = ConfigurationLoader.Load(request.WorkingFolder, request.ConfigurationFile, packs);
        var settings = new RunSettings(configuration, selection, rules);
        var found = new FileSearch(request.WorkingFolder, configuration).Find(request);

        var knowledge = KnowledgeFor(configuration);
        var engine = new Engine(Sorted(packs.SelectMany(static pack => pack.Rules), static (left, right) => string.CompareOrdinal(left.Descriptor.Id, right.Descriptor.Id)), knowledge);
        var check = new FileCheck(engine, knowledge.Catalogues, settings, Gather(settings.Needs, request.AsOf), request.WorkingFolder);
        var results = CheckAll(found.Files, check, progress, cancellationToken);

        return new RunResult
        {
            Files = InOrder([
                .. results,
                .. SearchFindings.Of(found, results, settings.ForAll.SeverityOf(UnreadableFile.Descriptor)),
                ConfigurationFindings.Of(configuration, found, request, settings.ForAll),
            ]),
            Rules = rules,
            Language = configuration.Language,
            Elapsed = _clock.GetElapsedTime(started),
        };
    }

    private Knowledge KnowledgeFor(RunConfiguration configuration)
    {
        var knowledge = Knowledge.From(packs);
        return new Knowledge(knowledge.Catalogues, knowledge.Standards) { Edition = configuration.Edition, Scope = configuration.Scope };
    }

    private Facts Gather(Fact needs, DateOnly? asOf) => new()
    {
        Today = needs.HasFlag(Fact.Today) ? asOf ?? DateOnly.FromDateTime(_clock.GetLocalNow().DateTime) : null,
        AsOf = needs.HasFlag(Fact.AsOf) ? asOf : null,
    };

    // A hook hands over one file: starting the thread pool for it would cost more than the check.
    private static FileResult[] CheckAll(IReadOnlyList<PaperFile> files, FileCheck check, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        if (files.Count != 1) return CheckInParallel(files, check, progress, cancellationToken);
        var result = check.Check(files[0], cancellationToken);
        progress?.Report((1, 1));
        return [result];
    }

    private static FileResult[] CheckInParallel(IReadOnlyList<PaperFile> files, FileCheck check, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        var results = new FileResult[files.Count];
        var done = 0;
        Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellationToken }, index =>
        {
            results[index] = check.Check(files[index], cancellationToken);
            progress?.Report((Interlocked.Increment(ref done), files.Count));
        });
        return results;
    }

    private static FileResult[] InOrder(IEnumerable<FileResult?> results) =>
        Sorted(results.OfType<FileResult>(), static (left, right) => string.CompareOrdinal(left.Path, right.Path));

    private static T[] Sorted<T>(IEnumerable<T> items, Comparison<T> order)
        where T : class
    {
        var sorted = items.ToArray();
        Array.Sort(sorted, order);
        return sorted;
    }
}
