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

    /// <summary>The edition that all papers follow unless their front matter names another; null to tell it from each paper.</summary>
    public string? Edition { get; init; }

    /// <summary>Which controls all papers have to answer, as far as their front matter does not say otherwise.</summary>
    public Scope Scope { get; init; } = Scope.Unstated;

    /// <summary>
    /// Which controls <paramref name="paper"/> has to answer: profile and exclusions of its front matter win over those of
    /// <see cref="Scope"/>, and what its text declares out of scope comes on top.
    /// </summary>
    public Scope ScopeFor(Whitepaper paper) => Scope with
    {
        Profile = Profile.Find(paper.FrontMatter?.Find("profile")?.Text) ?? Scope.Profile,
        Exclusions = [.. paper.FrontMatter is { Exclusions: { Count: > 0 } own } ? own : Scope.Exclusions, .. paper.Exclusions],
    };

    /// <summary>
    /// The catalogue of the edition that <paramref name="paper"/> follows: the one that its front matter names, else
    /// <see cref="Edition"/>, else the one that has most of its controls. Editions with the same numbers are told apart by what the paper
    /// cites; where that tells nothing, the first one holds.
    /// </summary>
    public Catalogue CatalogueFor(Whitepaper paper)
    {
        if (Catalogues.Count == 0) return Catalogue.Empty;
        if ((Find(paper.FrontMatter?.Find("edition")?.Text) ?? Find(Edition)) is { } named) return named;

        var controls = paper.Controls.ToArray();
        var (best, most) = (Catalogues[0], Count(Catalogues[0], controls));
        foreach (var catalogue in Catalogues.Skip(1))
        {
            var count = Count(catalogue, controls);
            if (count > most && HasTitleThatIsNotIn(best, catalogue, controls)) (best, most) = (catalogue, count);
        }

        if (IsCited(best, paper)) return best;
        return Catalogues.FirstOrDefault(catalogue => Count(catalogue, controls) == most && IsCited(catalogue, paper)) ?? best;
    }

    private Catalogue? Find(string? edition) => edition is null ? null : Catalogues.FirstOrDefault(catalogue => catalogue.Id == edition);

    private static int Count(Catalogue catalogue, Clause[] controls)
    {
        var count = 0;
        foreach (var clause in controls) count += Has(catalogue, clause) ? 1 : 0;
        return count;
    }

    private static bool Has(Catalogue catalogue, Clause clause) => catalogue.Find(clause.Control!) is { Level: ControlLevel.Control };

    /// <summary>Numbers alone may be the paper's own: a title has to agree as well, of a control that the other edition does not have.</summary>
    private static bool HasTitleThatIsNotIn(Catalogue other, Catalogue catalogue, Clause[] controls) =>
        controls.Any(clause => !Has(other, clause) && Has(catalogue, clause) && catalogue.Find(clause.Control!)!.IsTitled(clause.Title));

    private bool IsCited(Catalogue catalogue, Whitepaper paper) =>
        paper.Citations.Any(citation =>
            citation.Part != PaperPart.History
            && Standards.FindEdition(citation) is { } edition
            && (catalogue.Standard == edition.Label || catalogue.IdenticalTexts.Contains(edition.Label)));
}
