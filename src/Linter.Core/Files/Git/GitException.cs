namespace Wplint.Core.Files.Git;

/// <summary>git cannot tell what was asked, for a reason that a person can do something about.</summary>
internal sealed class GitException(LocalizedText reason) : Exception(reason.En)
{
    /// <summary>What is wrong and what to do, for people.</summary>
    public LocalizedText Reason => reason;
}
