using Wplint.Dev.Folding;

namespace Wplint.Dev.Generating;

/// <summary>The generated files of the repository.</summary>
public static class GeneratedFiles
{
    private static readonly Language[] Languages = [Language.English, Language.Japanese];

    /// <summary>All of them. Pages and READMEs that are not there are not made: only a part of them is generated.</summary>
    public static IEnumerable<GeneratedFile> All =>
    [
        new(FoldingTableSource.Path, static _ => FoldingTableSource.Generate()) { WhyNot = Icu.WhyMissing },
        new(RulesJson.Path, static _ => RulesJson.Generate(Project.AllRules, Project.SchemaUrl)),
        new(RulesSchema.Path, static _ => RulesSchema.Generate(Project.AllRules, Project.Editions, Project.SchemaUrl)),
        .. Readmes(),
        .. Pages(),
    ];

    private static IEnumerable<GeneratedFile> Readmes() =>
        from language in Languages
        let path = language == Language.Japanese ? "README.ja.md" : "README.md"
        where File.Exists(RepositoryRoot.Combine(path))
        select new GeneratedFile(path, readme => RulesTable.Generate(readme, Project.AllRules, language));

    private static IEnumerable<GeneratedFile> Pages() =>
        from rule in Project.AllRules
        from language in Languages
        let path = rule.PageIn(language)
        where File.Exists(RepositoryRoot.Combine(path))
        select new GeneratedFile(path, page => PageHead.Generate(page, rule.Descriptor, language, Project.Version));
}
