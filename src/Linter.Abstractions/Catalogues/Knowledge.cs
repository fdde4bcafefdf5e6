namespace Wplint;

/// <summary>What is known of the standards: the catalogues of controls and the registry of editions.</summary>
public sealed class Knowledge
{
    /// <param name="catalogues">The catalogues, the default one first.</param>
    /// <param name="standards">The registry of standards.</param>
    public Knowledge(IReadOnlyList<Catalogue> catalogues, StandardsRegistry standards)
    {
        Catalogues = catalogues;
        Standards = standards;
    }

    /// <summary>What several packs know together.</summary>
    public static Knowledge From(IEnumerable<RulePack> packs)
    {
        var all = packs.ToArray();
        return new Knowledge(
            [.. all.SelectMany(static pack => pack.Catalogues)],
            all.Select(static pack => pack.Standards).FirstOrDefault(static standards => standards is not null) ?? StandardsRegistry.Empty);
    }

    /// <summary>The catalogues, the default one first.</summary>
    public IReadOnlyList<Catalogue> Catalogues { get; }

    /// <summary>The registry of standards.</summary>
    public StandardsRegistry Standards { get; }

    /// <summary>The catalogue of the edition that <paramref name="paper"/> declares in its front matter, else the default one.</summary>
    public Catalogue CatalogueFor(Whitepaper paper)
    {
        var edition = paper.FrontMatter?.Find("edition")?.Text;
        return (edition is null ? null : Catalogues.FirstOrDefault(catalogue => catalogue.Id == edition))
            ?? (Catalogues.Count > 0 ? Catalogues[0] : Catalogue.Empty);
    }
}
