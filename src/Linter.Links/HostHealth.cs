namespace Wplint.Links;

/// <summary>Whether it still makes sense to ask a host. Whatever it is asked after it was given up would end the same way, only later.</summary>
/// <param name="patience">After how many attempts in a row without any answer it is given up.</param>
internal sealed class HostHealth(int patience)
{
    private readonly Lock _lock = new();
    private int _silent;
    private Observation? _givenUp;

    /// <summary>What is seen of every further page of the host; null as long as it is worth asking.</summary>
    public Observation? GivenUp
    {
        get
        {
            lock (_lock) return _givenUp;
        }
    }

    /// <summary>Notes what came of an attempt.</summary>
    public void Note(Observation seen)
    {
        lock (_lock)
        {
            // Behind a redirect it is another host that does not answer, and this one did.
            _silent = IsSilence(seen.Reason) && seen.Final is null ? _silent + 1 : 0;
            if (_silent >= patience) _givenUp ??= seen;
        }
    }

    /// <summary>Asks the host no more: it says itself that it does not want that.</summary>
    public void GiveUp(Observation seen)
    {
        lock (_lock) _givenUp ??= seen;
    }

    private static bool IsSilence(LinkReason reason) =>
        reason is LinkReason.TimedOut or LinkReason.ConnectionFailed or LinkReason.NameNotResolved;
}
