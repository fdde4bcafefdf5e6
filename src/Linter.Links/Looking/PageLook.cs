namespace Wplint.Links.Looking;

/// <summary>Looks at pages by HTTP: asks for the head, for the page where that is refused or its anchors matter, and follows redirects by hand.</summary>
internal sealed class PageLook : ILook, IDisposable
{
    private readonly PageClient _client;

    /// <param name="options">How to look.</param>
    /// <param name="gate">Passed before each request.</param>
    /// <param name="resolver">Looks names up; null for the machine's.</param>
    public PageLook(LookOptions options, IHostGate gate, INameResolver? resolver = null)
        : this(options, gate, new Connector(resolver ?? new SystemNameResolver(), options.AllowsPrivateAddresses ? static _ => true : AddressPolicy.Allows))
    {
    }

    /// <param name="options">How to look.</param>
    /// <param name="gate">Passed before each request.</param>
    /// <param name="connector">Decides which addresses are connected to, in place of the options.</param>
    internal PageLook(LookOptions options, IHostGate gate, Connector connector) => _client = new PageClient(options, gate, connector);

    /// <inheritdoc/>
    public async Task<Observation> LookAsync(PageRequest page, CancellationToken cancellationToken)
    {
        if (AddressDoor.Refuse(page.Page) is { } refusal) return new Observation(refusal);
        var trail = new RedirectTrail(page.Page);
        var fragments = page.Fragments;
        while (true)
        {
            var answer = await AskAsync(trail.Current, fragments, cancellationToken);
            var reason = answer.Location is null ? answer.Reason : trail.Follow(answer.Status!.Value, answer.Location);
            if (reason is { } end) return Observe(end, answer, trail);
            if (trail.HasOwnFragment) fragments = [];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<PageAnswer> AskAsync(Uri address, IReadOnlyList<string> fragments, CancellationToken cancellationToken)
    {
        var finder = new FragmentFinder(fragments);
        if (!finder.IsDone) return await _client.SendAsync(HttpMethod.Get, address, finder, cancellationToken);
        var answer = await _client.SendAsync(HttpMethod.Head, address, finder, cancellationToken);
        return answer.IsDoubtful ? await _client.SendAsync(HttpMethod.Get, address, finder, cancellationToken) : answer;
    }

    private static Observation Observe(LinkReason reason, PageAnswer answer, RedirectTrail trail) => new(reason)
    {
        Status = answer.Status,
        PermanentTarget = trail.PermanentTarget,
        Final = trail.Final,
        RetryAfter = answer.RetryAfter,
        MissingFragments = answer.MissingFragments,
    };
}
