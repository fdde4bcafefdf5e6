using Wplint.Core.Online;

namespace Wplint.Core.Reporting;

/// <summary>The numbers of a run that asked about links.</summary>
internal sealed class LinkTotals
{
    private LinkTotals(LinkReport report)
    {
        Run = RunTotals.Of(report.Run);
        Addresses = report.Links.Count;
        foreach (var link in report.Links) Add(link.Answer);
    }

    /// <summary>The numbers of files.</summary>
    public RunTotals Run { get; }

    /// <summary>All addresses.</summary>
    public int Addresses { get; }

    /// <summary>Addresses that answer.</summary>
    public int Alive { get; private set; }

    /// <summary>Addresses that have moved for good.</summary>
    public int Moved { get; private set; }

    /// <summary>Addresses that are gone.</summary>
    public int Dead { get; private set; }

    /// <summary>Addresses of which nobody can tell, for whatever reason.</summary>
    public int Unknown { get; private set; }

    /// <summary>Those of <see cref="Unknown"/> that were not to be asked.</summary>
    public int NotAsked { get; private set; }

    /// <summary>Those of <see cref="Unknown"/> that the run was interrupted before.</summary>
    public int Interrupted { get; private set; }

    /// <summary>Those of <see cref="Unknown"/> that lead to private addresses.</summary>
    public int Refused { get; private set; }

    /// <summary>Those of <see cref="Unknown"/> to which there was no way: no name, no connection, no answer.</summary>
    public int Unreached { get; private set; }

    /// <summary>Whether the network was asked, and nobody at all was there.</summary>
    public bool IsCutOff => Unreached > 0 && Unreached == Addresses - NotAsked - Interrupted - Refused;

    public static LinkTotals Of(LinkReport report) => new(report);

    private void Add(LinkAnswer answer)
    {
        switch (answer.Verdict)
        {
            case LinkVerdict.Alive:
                Alive++;
                break;
            case LinkVerdict.Moved:
                Moved++;
                break;
            case LinkVerdict.Dead:
                Dead++;
                break;
            default:
                Unknown++;
                Add(answer.Reason);
                break;
        }
    }

    private void Add(LinkReason reason)
    {
        switch (reason)
        {
            case LinkReason.Ignored or LinkReason.NotAskable or LinkReason.ReservedHost:
                NotAsked++;
                break;
            case LinkReason.Interrupted:
                Interrupted++;
                break;
            case LinkReason.RefusedAddress:
                Refused++;
                break;
            case LinkReason.NameNotResolved or LinkReason.ConnectionFailed or LinkReason.TimedOut or LinkReason.OutOfTime:
                Unreached++;
                break;
        }
    }
}
