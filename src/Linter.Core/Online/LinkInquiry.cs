using Wplint.Core.Files;
using Wplint.Core.Files.Git;
using Wplint.Core.Running;

namespace Wplint.Core.Online;

/// <summary>What a run asked the network about the links of its papers, and what came of it.</summary>
internal sealed class LinkInquiry
{
    private static readonly Dictionary<string, LinkAnswer> NoAnswers = [];

    private readonly HashSet<string> _unsettled = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fleeting;

    private LinkInquiry(RunSetup setup, IReadOnlyDictionary<string, List<string>> papers, IReadOnlyDictionary<string, LinkAnswer> answers)
    {
        Answers = answers;
        _fleeting = [.. setup.Engine.Rules.OfType<LinkRule>().Where(static rule => rule.Verdict == LinkVerdict.Unknown).Select(static rule => rule.Descriptor.Id)];
        foreach (var (address, paths) in papers)
        {
            if (!answers.TryGetValue(address, out var answer) || answer.Verdict == LinkVerdict.Unknown) _unsettled.UnionWith(paths);
        }
    }

    /// <summary>The answers, by address.</summary>
    public IReadOnlyDictionary<string, LinkAnswer> Answers { get; }

    /// <summary>Why there are no answers; null where asking did not fail.</summary>
    public Exception? Failure { get; private init; }

    /// <summary>Asks about all addresses in the papers of a run.</summary>
    /// <param name="setup">What the run has made ready.</param>
    /// <param name="files">The files of the run.</param>
    /// <param name="since">What they were at the revision since which changes count; null where all counts.</param>
    /// <param name="asking">By whom the network is asked; not null.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static LinkInquiry Make(RunSetup setup, IReadOnlyList<PaperFile> files, PreviousTexts? since, LinkAsking? asking, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asking);
        var papers = new LinkSearch(setup) { Since = since }.Find(files, cancellationToken);
        if (papers.Count == 0) return new LinkInquiry(setup, papers, NoAnswers);
        try
        {
            return new LinkInquiry(setup, papers, Ask([.. papers.Keys], setup, asking));
        }
        catch (OperationCanceledException) when (asking.Interruption.IsCancellationRequested)
        {
            return new LinkInquiry(setup, papers, NoAnswers);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new LinkInquiry(setup, papers, NoAnswers) { Failure = exception };
        }
    }

    /// <summary>
    /// Whether a rule's silence about a file means that there is nothing. What nobody could tell is not over because somebody can tell today:
    /// tomorrow the site may be busy again.
    /// </summary>
    public bool Settles(RuleDescriptor rule, string path) => Failure is null && !_fleeting.Contains(rule.Id) && !_unsettled.Contains(path);

    private static IReadOnlyDictionary<string, LinkAnswer> Ask(string[] addresses, RunSetup setup, LinkAsking asking)
    {
        Array.Sort(addresses, StringComparer.Ordinal);
        var request = setup.Request.Online ?? throw new InvalidOperationException("The network is asked only on request.");
        return asking.OpenChecker().CheckAsync(addresses, setup.Configuration.Links, request, asking.Progress, asking.Interruption).GetAwaiter().GetResult();
    }
}
