namespace Wplint.Core.Online;

/// <summary>By whom the network is asked, who watches, and who may interrupt it.</summary>
/// <param name="OpenChecker">Makes what asks; called only when there is something to ask.</param>
public sealed record LinkAsking(Func<ILinkChecker> OpenChecker)
{
    /// <summary>Told how far it is, from several threads; null for nobody.</summary>
    public IProgress<LinkProgress>? Progress { get; init; }

    /// <summary>Stops asking, and nothing else: the run goes on with what is known by then.</summary>
    public CancellationToken Interruption { get; init; }
}
