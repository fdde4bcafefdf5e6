namespace Wplint.Core.Configuration;

/// <summary>What is wrong in the front matter of a paper, which is its configuration too.</summary>
internal static class FrontMatterFindings
{
    /// <summary>The findings of one paper.</summary>
    public static IEnumerable<Diagnostic> Of(Whitepaper paper, IReadOnlyList<Catalogue> catalogues)
    {
        if (paper.FrontMatter is not { } frontMatter) yield break;
        if (frontMatter.Problem is { } problem) yield return InvalidConfiguration.NoYaml(problem);
        if (frontMatter.Find("edition") is { } edition && !catalogues.Any(catalogue => catalogue.Id == edition.Text))
            yield return InvalidConfiguration.UnknownValue(edition, "edition", [.. catalogues.Select(static catalogue => catalogue.Id)]);
        if (frontMatter.Find("profile") is { } profile && Profile.Find(profile.Text) is null)
            yield return InvalidConfiguration.UnknownValue(profile, "profile", Profile.Names);
        foreach (var exclusion in frontMatter.Exclusions)
        {
            if (UnknownControl.In(new Spanned(exclusion.Control, exclusion.Span), catalogues) is { } unknown) yield return unknown;
        }
    }
}
