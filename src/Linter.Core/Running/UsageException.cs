namespace Wplint.Core.Running;

/// <summary>What was asked for makes no sense: an unknown rule in an option, a path that does not exist. Exit status 2.</summary>
public sealed class UsageException : Exception
{
    /// <param name="reason">What is wrong and what to write instead, for people.</param>
    public UsageException(LocalizedText reason)
        : base(reason.En) => Reason = reason;

    /// <summary>What is wrong and what to write instead, for people.</summary>
    public LocalizedText Reason { get; }
}
