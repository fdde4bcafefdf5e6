using Wplint.Core.Baselines;
using Wplint.Core.Files;
using Wplint.Core.Files.Git;
using Wplint.Core.Online;

namespace Wplint.Core.Running;

/// <summary>The main job: finds the files, reads, parses and checks them on all cores, and gathers what was found.</summary>
/// <param name="packs">The rules and what they know.</param>
/// <param name="clock">Tells the date where the request names none; null for the machine's.</param>
public sealed class CheckRun(IReadOnlyList<RulePack> packs, TimeProvider? clock = null)
{
    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>By whom the network is asked; needed for requests that ask for it.</summary>
    public LinkAsking? Asking { get; init; }

    /// <summary>What the network was asked already; null to ask it where the request says so.</summary>
    internal LinkInquiry? Asked { get; init; }

    /// <summary>Checks what <paramref name="request"/> names.</summary>
    /// <param name="request">What to check, and how.</param>
    /// <param name="progress">Told the number of files done and of all files, from several threads; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="UsageException">The request makes no sense.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public RunResult Execute(CheckRequest request, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        var started = _clock.GetTimestamp();
        var setup = RunSetup.For(packs, request, _clock);
        var files = request.Online is null ? setup.Found.Files : [.. setup.Found.Files.Select(static file => file.ReadOnce())];
        var isCompared = setup.Settings.Needs.HasFlag(Fact.Siblings);
        var baseline = BaselineFile.Find(request, setup.Configuration.Folder);
        var siblings = isCompared ? new SiblingSearch(request.WorkingFolder, setup.Configuration).Find(request, files) : [];
        using var since = request.Since is { } reference ? PreviousTexts.Open(reference, files) : null;
        var inquiry = Asked ?? (request.Online is null ? null : LinkInquiry.Make(setup, files, since, Asking, cancellationToken));
        // A paper without any other file beside it is compared with nothing.
        var check = new FileCheck(setup)
        {
            IsCompared = isCompared && files.Count + siblings.Count > 1,
            HasBaseline = baseline is { Problem: null },
            Since = since,
            Answers = inquiry?.Answers,
        };
        var checks = CheckAll([.. files, .. siblings], files.Count, check, progress, cancellationToken);
        if (check.IsCompared) Compare(checks, setup.Engine, cancellationToken);
        if (inquiry?.Failure is { } failure) checks.FirstOrDefault(static file => file.Paper is { IsChecked: true })?.Paper!.Compared.Add(RuleCrashed.OfLinkChecker(failure));
        var coverage = new RuleCoverage(setup) { IsCompared = check.IsCompared, Inquiry = inquiry };
        var results = checks.Take(files.Count).Select(file => file.Conclude(coverage)).ToArray();
        var accepting = baseline is { Problem: null } ? new BaselineCheck(baseline, setup, coverage) : null;
        if (accepting is not null) results = accepting.Accept(checks, results);
        if (inquiry is not null) results = Array.ConvertAll(results, RepeatedLinks.Merge);

        return new RunResult
        {
            Files = InOrder([
                .. results,
                .. SearchFindings.Of(setup.Found, results, setup.Settings.ForAll.SeverityOf(UnreadableFile.Descriptor)),
                ConfigurationFindings.Of(setup),
                ConfigurationFindings.Of(baseline, setup),
                .. setup.Configuration.Terms is null ? [] : TermFindings.Of(setup),
            ]),
            Rules = setup.Rules,
            Terms = setup.Configuration.Terms,
            Language = setup.Configuration.Language,
            Baseline = accepting?.Use,
            Elapsed = _clock.GetElapsedTime(started),
        };
    }

    /// <summary>Checks the first files, and notes down of those behind them what it takes to compare with them.</summary>
    private static CheckedFile[] CheckAll(
        IReadOnlyList<PaperFile> files, int checkedFiles, FileCheck check, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        var results = new CheckedFile[files.Count];
        var done = 0;
        FileLoop.Run(files.Count, index =>
        {
            results[index] = index < checkedFiles ? check.Check(files[index], cancellationToken) : check.Note(files[index], cancellationToken);
            if (index < checkedFiles) progress?.Report((Interlocked.Increment(ref done), checkedFiles));
        }, cancellationToken);
        return results;
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

    private static FileResult[] InOrder(IEnumerable<FileResult?> results)
    {
        var sorted = results.OfType<FileResult>().ToArray();
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return sorted;
    }
}
