namespace Wplint.Links;

/// <summary>From what was seen to what is said. Dead is said only where nothing else explains it.</summary>
internal static class Verdicts
{
    /// <summary>Whether an observation says that there is nothing, so that it wants a second one.</summary>
    public static bool SeemsDead(Observation seen) => seen.Reason is LinkReason.NotFound or LinkReason.Gone or LinkReason.NoSuchHost;

    /// <summary>Judges an address.</summary>
    /// <param name="evidence">What was seen of its page.</param>
    /// <param name="fragment">Its fragment, as written, without <c>#</c>; empty for none.</param>
    public static LinkAnswer Of(Evidence evidence, string fragment)
    {
        var seen = Decide(evidence);
        var answer = seen.Reason switch
        {
            LinkReason.Answered => OfAnswered(evidence.Page, seen, fragment),
            LinkReason.NoSuchHost when !evidence.AreNamesResolved => new LinkAnswer(LinkVerdict.Unknown, LinkReason.NameNotResolved),
            LinkReason.NotFound or LinkReason.Gone or LinkReason.NoSuchHost => new LinkAnswer(LinkVerdict.Dead, seen.Reason),
            _ => new LinkAnswer(LinkVerdict.Unknown, seen.Reason),
        };
        return answer with { Status = seen.Status, FinalAddress = seen.Final?.AbsoluteUri };
    }

    private static Observation Decide(Evidence evidence)
    {
        var (_, first, second) = evidence;
        if (!SeemsDead(first) || evidence.IsOneEnough) return first;
        return second?.Reason switch
        {
            null => throw new ArgumentException("A page that seems dead wants a second look.", nameof(evidence)),
            LinkReason.Answered => second,
            // There was no second look, and one is not enough.
            LinkReason.OutOfTime or LinkReason.Interrupted => first with { Reason = second.Reason },
            _ when Agree(first, second) => second,
            _ => second with { Reason = LinkReason.LooksDisagree },
        };
    }

    // A host that does not exist and one that has no such page are two stories; 404 and 410 are one.
    private static bool Agree(Observation first, Observation second) =>
        SeemsDead(second) && first.Reason == LinkReason.NoSuchHost == (second.Reason == LinkReason.NoSuchHost);

    private static LinkAnswer OfAnswered(Uri page, Observation seen, string fragment)
    {
        if (seen.PermanentTarget is { } target && !AreAlike(page, target))
        {
            return new LinkAnswer(LinkVerdict.Moved, LinkReason.MovedPermanently) { Target = WithFragment(target, fragment) };
        }

        return Contains(seen.MissingFragments, fragment)
            ? new LinkAnswer(LinkVerdict.Unknown, LinkReason.FragmentNotFound)
            : new LinkAnswer(LinkVerdict.Alive, LinkReason.Answered);
    }

    // Servers add slashes to folders and take them from files; a paper need not follow.
    private static bool AreAlike(Uri page, Uri target) =>
        page.GetLeftPart(UriPartial.Authority) == target.GetLeftPart(UriPartial.Authority)
        && page.AbsolutePath.AsSpan().TrimEnd('/').SequenceEqual(target.AbsolutePath.AsSpan().TrimEnd('/'))
        && page.Query == target.Query;

    // As browsers do: the fragment goes along, unless the redirect names another.
    private static string WithFragment(Uri target, string fragment) =>
        fragment.Length == 0 || target.Fragment.Length > 1
            ? target.AbsoluteUri
            : new Uri($"{target.GetLeftPart(UriPartial.Query)}#{fragment}").AbsoluteUri;

    private static bool Contains(IReadOnlyList<string> fragments, string fragment)
    {
        foreach (var one in fragments)
        {
            if (one == fragment) return true;
        }

        return false;
    }
}
