using Wplint.Core.Configuration;
using Wplint.Core.Files;

namespace Wplint.Core.Running;

/// <summary>The main job: finds the files, reads, parses and checks them on all cores, and gathers what was found.</summary>
/// <param name="packs">The rules and what they know.</param>
/// <param name="clock">Tells the date where the request names none; null for the machine's.</param>
public sealed class CheckRun(IReadOnlyList<RulePack> packs, TimeProvider? clock = null)
{
    /// <summary>Up to here the thread pool costs more than it saves: a hook hands over one file, and often there is little beside it.</summary>
    private const int FewFiles = 3;

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
        var siblings = settings.Needs.HasFlag(Fact.Siblings) ? new SiblingSearch(request.WorkingFolder, configuration).Find(request, found.Files) : [];
        var check = new FileCheck(engine, knowledge.Catalogues, settings, Gather(settings.Needs, request.AsOf), request.WorkingFolder)
        {
            // A paper without any other file beside it is compared with nothing.
            IsCompared = settings.Needs.HasFlag(Fact.Siblings) && found.Files.Count + siblings.Count > 1,
        };
        var checks = CheckAll([.. found.Files, .. siblings], found.Files.Count, check, progress, cancellationToken);
        if (check.IsCompared) Compare(checks, engine, cancellationToken);
        var results = checks.Take(found.Files.Count).Select(static file => file.Conclude()).ToArray();

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

    /// <summary>Checks the first files, and notes down of those behind them what it takes to compare with them.</summary>
    private static CheckedFile[] CheckAll(
        IReadOnlyList<PaperFile> files, int checkedFiles, FileCheck check, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        var results = new CheckedFile[files.Count];
        var done = 0;
        if (files.Count > FewFiles)
        {
            Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellationToken }, CheckOne);
            return results;
        }

        for (var i = 0; i < files.Count; i++) CheckOne(i);
        return results;

        void CheckOne(int index)
        {
            results[index] = index < checkedFiles ? check.Check(files[index], cancellationToken) : check.Note(files[index], cancellationToken);
            if (index < checkedFiles) progress?.Report((Interlocked.Increment(ref done), checkedFiles));
        }
    }

    /// <summary>The second half of the run, in the order of paths, so that it does not matter which files are checked.</summary>
    private static void Compare(CheckedFile[] files, Engine engine, CancellationToken cancellationToken)
    {
        var papers = new List<PaperCheck>(files.Length);
        foreach (var file in files)
        {
            if (file.Paper is { } paper) papers.Add(paper);
        }

        papers.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        if (papers.Count > 1) engine.Compare(papers, cancellationToken);
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
