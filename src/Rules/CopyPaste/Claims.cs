namespace Wplint.Rules.CopyPaste;

/// <summary>What a paper claims, by the words that it claims it with.</summary>
internal sealed class Claims
{
    /// <summary>So many claims with one rare word are a paper made by a machine; that one of them is overlooked costs nothing.</summary>
    private const int MostCandidates = 200;

    /// <summary>More places than these prove nothing further.</summary>
    private const int MostGrants = 5;

    private readonly Dictionary<string, List<Claim>> _grants = new(StringComparer.Ordinal);

    /// <param name="denials">What is denied.</param>
    /// <param name="grants">What is granted.</param>
    public Claims(List<Claim> denials, List<Claim> grants)
    {
        Denials = denials;
        foreach (var grant in grants)
        {
            foreach (var concept in grant.Concepts) Add(concept, grant);
        }
    }

    /// <summary>What is denied, in the order of the paper.</summary>
    public List<Claim> Denials { get; }

    /// <summary>What is granted and contradicts a denial, in the order of the paper; the first few.</summary>
    public List<Claim> FindGrants(Claim denial)
    {
        // All its words must be there, so the rarest leads to all that count.
        List<Claim>? rarest = null;
        foreach (var word in denial.Words)
        {
            if (!_grants.TryGetValue(word.Concept, out var grants)) return [];
            if (rarest is null || grants.Count < rarest.Count) rarest = grants;
        }

        var found = new List<Claim>();
        for (var i = 0; i < Math.Min(rarest!.Count, MostCandidates) && found.Count < MostGrants; i++)
        {
            if (rarest[i].Grants(denial)) found.Add(rarest[i]);
        }

        return found;
    }

    private void Add(string concept, Claim grant)
    {
        if (!_grants.TryGetValue(concept, out var grants)) _grants.Add(concept, grants = []);
        if (grants.Count == 0 || grants[^1] != grant) grants.Add(grant);
    }
}
