using System.Text;
using System.Text.Json;
using Wplint.Core.Configuration;
using Wplint.Core.Files;
using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Core.Starting;

/// <summary>Writes the first <c>rules.json</c> of a folder, with comments that say what may be changed.</summary>
/// <param name="survey">What the folder holds.</param>
/// <param name="reader">The language of the comments.</param>
public sealed class StarterConfiguration(FolderSurvey survey, Language reader)
{
    private readonly StringBuilder _text = new();

    /// <summary>The language of messages that it sets; null for the papers' one, where all have the same.</summary>
    public Language? MessageLanguage { get; init; }

    /// <summary>The address of the schema.</summary>
    public required string SchemaUrl { get; init; }

    /// <summary>The patterns of the papers that it includes.</summary>
    public IReadOnlyList<string> Include => field ??= FindInclude();

    /// <summary>Its text.</summary>
    public string Write()
    {
        _text.Append("{\n");
        Setting("$schema", Quote(SchemaUrl), null);
        WriteLanguage();
        WriteInclude();
        WriteEdition();
        WriteProfile();
        Example("exclusions", "[{ \"control\": \"11.2.7\", \"reason\": \"…\" }]", new(En: "Controls that are out of scope, and why.", Ja: "対象外の管理策とその理由。"));
        Example("terms", "[\"house-terms.yaml\"]", new(En: "Terms that your company wants written its way.", Ja: "社内で表記を統一する用語のファイル。"));
        Example("rules", "{ \"mixed-spelling\": \"off\" }", new(En: "How much findings matter: \"error\", \"warning\", \"note\" or \"off\". \"wplint rules\" lists the rules.", Ja: "指摘の重大度：error、warning、note、off。ルールの一覧は「wplint rules」で表示します。"));
        return _text.Append("}\n").ToString();
    }

    private void WriteLanguage()
    {
        var comment = new LocalizedText(
            En: "Language of the messages, \"en\" or \"ja\". Without it, that of each reader's system.",
            Ja: "メッセージの言語（en または ja）。省略すると、実行する環境の言語になります。");
        if ((MessageLanguage ?? survey.Language) is { } language) Setting("language", Quote(language.ToCode()), comment);
        else Example("language", Quote(reader.ToCode()), comment);
    }

    private void WriteInclude()
    {
        var patterns = $"[{string.Join(", ", Include.Select(Quote))}]";
        // A pattern that matches nothing would be a finding of its own.
        if (survey.Files.Count == 0) Example("include", patterns, new(En: "The papers: \"papers/**/*.md\". Without it, all Markdown files.", Ja: "検査する文書（「papers/**/*.md」など）。省略すると、すべての Markdown ファイルになります。"));
        else if (survey.Papers.Count == 0) Setting("include", patterns, new(En: "The papers. None was found yet; name their folder when there are some: \"papers/**/*.md\".", Ja: "検査する文書。まだ見つかっていません。できたら「papers/**/*.md」のように指定してください。"));
        else if (patterns.Contains('*', StringComparison.Ordinal)) Setting("include", patterns, new(En: "The papers. Files among them that are none, such as a README, are skipped.", Ja: "検査する文書。README など、ホワイトペーパーでないファイルは飛ばします。"));
        else Setting("include", patterns, new(En: "The papers, one by one. Add new ones here.", Ja: "検査する文書。追加した文書は、ここに書き加えてください。"));
    }

    private void WriteEdition()
    {
        var comment = new LocalizedText(En: "Edition of the standard that the papers follow.", Ja: "文書が準拠する規格の版。");
        if (survey.Edition is { } edition) Setting("edition", Quote(edition), comment);
        else if (survey.HasSeveralEditions) Example("edition", Quote(survey.Papers[0].Edition!), new(En: "The papers follow several editions, and each is checked by its own.", Ja: "文書によって準拠する版が異なります。省略すると、文書ごとに判断します。"));
        else Example("edition", "\"iso27017-2015\"", comment);
    }

    private void WriteProfile()
    {
        var comment = new LocalizedText(
            En: "For whom the papers answer: \"provider\", \"customer\" or \"both\". A control of it without a clause is an error.",
            Ja: "文書の立場：provider（提供者）、customer（利用者）、both（両方）。該当する管理策の項目がなければエラーになります。");
        if (survey.Profile is { } profile) Setting("profile", Quote(profile.Name), comment);
        else Example("profile", "\"provider\"", comment);
    }

    private void Setting(string key, string value, LocalizedText? comment)
    {
        Comment(comment);
        _text.Append("  ").Append(Quote(key)).Append(": ").Append(value).Append(",\n");
    }

    /// <summary>A setting that does not hold until somebody takes the strokes away.</summary>
    private void Example(string key, string value, LocalizedText comment)
    {
        Comment(comment);
        _text.Append("  // ").Append(Quote(key)).Append(": ").Append(value).Append(",\n");
    }

    private void Comment(LocalizedText? comment)
    {
        if (comment is not null) _text.Append("\n  // ").Append(comment.In(reader)).Append('\n');
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary>A name may hold what means something else in a pattern; then all Markdown is looked at, as without a configuration.</summary>
    private IReadOnlyList<string> FindInclude()
    {
        var patterns = IncludePatterns.Of(survey.Files);
        var configuration = new RunConfiguration { Folder = survey.Folder, Include = [.. patterns.Select(static pattern => new Spanned(pattern, default))] };
        var found = new FileSearch(survey.Folder, configuration).Find(new CheckRequest { WorkingFolder = survey.Folder });
        var paths = found.Files.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        return found.UnmatchedIncludes.Count == 0 && survey.Papers.All(paper => paths.Contains(paper.Path)) ? patterns : [IncludePatterns.Everything];
    }
}
