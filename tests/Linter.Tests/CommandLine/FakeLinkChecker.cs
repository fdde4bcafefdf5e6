using Wplint.Core.Online;

namespace Wplint.Tests.CommandLine;

/// <summary>A network that says what a test wants.</summary>
internal sealed class FakeLinkChecker : ILinkChecker
{
    /// <summary>What it says of an address; of others that they answer.</summary>
    public Dictionary<string, LinkAnswer> Answers { get; } = [];

    /// <summary>Happens while it is asked.</summary>
    public Action? During { get; init; }

    /// <summary>What it was asked about; null where it was not.</summary>
    public IReadOnlyList<string>? Asked { get; private set; }

    /// <summary>How it was asked.</summary>
    public OnlineRequest? Request { get; private set; }

    /// <summary>What the configuration says of it.</summary>
    public LinkConfiguration? Configuration { get; private set; }

    public Task<IReadOnlyDictionary<string, LinkAnswer>> CheckAsync(
        IReadOnlyList<string> addresses, LinkConfiguration configuration, OnlineRequest request, IProgress<LinkProgress>? progress, CancellationToken cancellationToken)
    {
        (Asked, Configuration, Request) = (addresses, configuration, request);
        During?.Invoke();
        var unasked = new LinkAnswer(LinkVerdict.Unknown, LinkReason.Interrupted);
        var alive = new LinkAnswer(LinkVerdict.Alive, LinkReason.Answered) { Status = 200, LastAlive = new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero) };
        IReadOnlyDictionary<string, LinkAnswer> answers = addresses.ToDictionary(
            static address => address,
            address => Answers.TryGetValue(address, out var answer) ? answer : cancellationToken.IsCancellationRequested ? unasked : alive,
            StringComparer.Ordinal);
        return Task.FromResult(answers);
    }
}
