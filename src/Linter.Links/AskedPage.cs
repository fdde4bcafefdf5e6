namespace Wplint.Links;

/// <summary>A page to ask, and what was seen of it so far.</summary>
/// <param name="page">Its address, without a fragment.</param>
internal sealed class AskedPage(Uri page)
{
    public Uri Page { get; } = page;

    /// <summary>The addresses of the papers that lead to it; they differ in their fragment, or in the way they are written.</summary>
    public List<AskedAddress> Addresses { get; } = [];

    /// <summary>What the first look saw; null before.</summary>
    public Observation? First { get; set; }

    /// <summary>When that was, as a timestamp of the run's clock.</summary>
    public long FirstTime { get; set; }

    /// <summary>What is to be looked at.</summary>
    public PageRequest ToRequest()
    {
        var fragments = new List<string>();
        foreach (var address in Addresses)
        {
            if (address.Fragment.Length > 0 && !fragments.Contains(address.Fragment)) fragments.Add(address.Fragment);
        }

        return new PageRequest(Page, fragments);
    }
}
