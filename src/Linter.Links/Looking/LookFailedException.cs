namespace Wplint.Links.Looking;

/// <summary>No connection, for a reason that the layers above would blur.</summary>
/// <param name="reason">Why.</param>
internal sealed class LookFailedException(LinkReason reason) : Exception(reason.ToString())
{
    public LinkReason Reason { get; } = reason;
}
