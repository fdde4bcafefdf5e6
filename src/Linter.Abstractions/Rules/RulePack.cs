using System.Text;

namespace Wplint;

/// <summary>
/// The rules of one assembly, with their pages and what they know of the standards. The list of rules is written at build
/// time from the files named <c>*Rule.cs</c>: adding a file adds a rule.
/// </summary>
public abstract class RulePack
{
    /// <summary>The rules, in the order of their ids.</summary>
    public abstract IReadOnlyList<Rule> Rules { get; }

    /// <summary>The catalogues of controls that the pack brings, the default one first.</summary>
    public virtual IReadOnlyList<Catalogue> Catalogues => [];

    /// <summary>What the pack knows of standards; null where it brings nothing. Of several packs the first one's holds, and wplint's own comes first.</summary>
    public virtual StandardsRegistry? Standards => null;

    /// <summary>The page of a rule, Markdown; null where it has none.</summary>
    /// <param name="rule">A rule of this pack.</param>
    /// <param name="language">The language of the page.</param>
    public virtual string? FindPage(Rule rule, Language language)
    {
        var suffix = language == Language.Japanese ? ".ja.md" : ".md";
        using var page = GetType().Assembly.GetManifestResourceStream($"pages/{rule.GetType().Name}{suffix}");
        if (page is null) return null;
        using var reader = new StreamReader(page, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
