using Wplint.Core.Configuration;
using Wplint.Core.Files;
using Wplint.Core.Parsing;
using Wplint.Core.Running;

namespace Wplint.Core.Starting;

/// <summary>What a folder holds that has no configuration yet.</summary>
public sealed class FolderSurvey
{
    private FolderSurvey(string folder, IReadOnlyList<SurveyedFile> files)
    {
        Folder = folder;
        Files = files;
        Papers = [.. files.Where(static file => file.IsPaper)];
        Unreadable = [.. files.Where(static file => file.Problem is not null)];
    }

    /// <summary>The folder; absolute.</summary>
    public string Folder { get; }

    /// <summary>Its Markdown files, in the order of their paths.</summary>
    public IReadOnlyList<SurveyedFile> Files { get; }

    /// <summary>Those that are papers.</summary>
    public IReadOnlyList<SurveyedFile> Papers { get; }

    /// <summary>Those that could not be read, and may be papers.</summary>
    public IReadOnlyList<SurveyedFile> Unreadable { get; }

    /// <summary>The language of all papers; null where they differ, or there is none.</summary>
    public Language? Language => Papers.Count > 0 && Papers.All(paper => paper.Language == Papers[0].Language) ? Papers[0].Language : null;

    /// <summary>The id of the edition that all papers follow; null where they differ, or there is none.</summary>
    public string? Edition => Papers.Count > 0 && Papers.All(paper => paper.Edition == Papers[0].Edition) ? Papers[0].Edition : null;

    /// <summary>Whether papers follow different editions.</summary>
    public bool HasSeveralEditions => Papers.Count > 0 && Edition is null;

    /// <summary>The profile that all papers fit best; null where they differ, or nothing tells.</summary>
    public Profile? Profile => Papers.Count > 0 && Papers.All(paper => paper.Profile == Papers[0].Profile) ? Papers[0].Profile : null;

    /// <summary>Looks at a folder as a check without a configuration does.</summary>
    /// <param name="folder">The folder; absolute.</param>
    /// <param name="packs">What is known of the standards.</param>
    public static FolderSurvey Of(string folder, IReadOnlyList<RulePack> packs)
    {
        var found = new FileSearch(folder, new RunConfiguration { Folder = folder }).Find(new CheckRequest { WorkingFolder = folder }).Files;
        var knowledge = Knowledge.From(packs);
        var parser = new PaperParser(knowledge.Catalogues);
        var files = new SurveyedFile[found.Count];
        FileLoop.Run(files.Length, index => files[index] = Look(found[index], parser, knowledge), CancellationToken.None);
        return new FolderSurvey(folder, files);
    }

    private static SurveyedFile Look(PaperFile file, PaperParser parser, Knowledge knowledge)
    {
        var text = file.Read();
        if (text.Problem is { } unreadable) return new SurveyedFile(file.Path) { Problem = unreadable };
        var parsed = ParsedFile.Of(parser, file.Path, text.Source);
        if (parsed.Paper is not { } paper) return new SurveyedFile(file.Path) { Problem = parsed.Problem };
        if (!PaperRecognition.IsPaper(paper, knowledge.Catalogues)) return new SurveyedFile(file.Path);
        var catalogue = knowledge.CatalogueFor(paper);
        return new SurveyedFile(file.Path)
        {
            IsPaper = true,
            Language = paper.Language,
            Edition = catalogue.Id,
            Profile = Profile.Find(paper.FrontMatter?.Find("profile")?.Text) ?? ProfileGuess.Of(paper, catalogue),
        };
    }
}
