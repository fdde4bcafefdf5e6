using System.CommandLine;
using System.Globalization;
using Wplint.Cli.Syntax;
using Wplint.Cli.Terminals;
using Wplint.Core.Configuration;
using Wplint.Core.Files;
using Wplint.Core.Reporting;
using Wplint.Core.Running;
using Wplint.Core.Starting;

namespace Wplint.Cli.Commands;

/// <summary><c>wplint init</c>: writes the first <c>rules.json</c> of a folder after looking at its papers.</summary>
internal sealed class InitCommand : TerminalCommand
{
    private const int MostNamed = 10;

    private readonly ChoiceOption _language = LanguageChoice.NewOption();

    public InitCommand()
        : base("init", new(En: "Writes a rules.json after looking at the papers here", Ja: "このフォルダーの文書を調べて rules.json を作成します")) => Options.Add(_language);

    public override int Run(ParseResult arguments, Terminal terminal, RuleBook book)
    {
        var asked = _language.Find(arguments);
        var language = LanguageChoice.Choose(asked, terminal);
        var path = Path.Combine(terminal.WorkingFolder, ConfigurationLoader.FileName);
        DemandNone(ConfigurationLoader.FindPath(terminal.WorkingFolder));

        var survey = FolderSurvey.Of(terminal.WorkingFolder, book.Packs);
        var starter = new StarterConfiguration(survey, language)
        {
            SchemaUrl = $"{ProductInfo.Read().Url}/rules.schema.json",
            MessageLanguage = asked is "en" or "ja" ? language : null,
        };
        OutputFile.Create(path, starter.Write());

        foreach (var line in Report(survey, starter.Include)) terminal.Writer.WriteLine(line.In(language));
        foreach (var file in survey.Unreadable) terminal.ErrorWriter.WriteLine($"{TerminalText.Escape(file.Path)}: {TerminalText.Escape(file.Problem!.GetMessage(language))}");
        return ExitStatus.Clean;
    }

    private static void DemandNone(string? existing)
    {
        if (existing is null) return;
        throw existing == ConfigurationLoader.FileName
            ? new UsageException(new(
                En: "There is a rules.json here already, and nothing was written. Change that one, or run \"wplint check\".",
                Ja: "rules.json がすでにあるため、何も書き込んでいません。そのファイルを編集するか、「wplint check」を実行してください。"))
            : new UsageException(new(
                En: $"\"{existing}\" holds in this folder already, and nothing was written. Change that one, or copy it here to begin with other settings.",
                Ja: $"このフォルダーでは「{existing}」が有効なため、何も書き込んでいません。そのファイルを編集するか、別の設定にする場合はここにコピーしてください。"));
    }

    private static IEnumerable<LocalizedText> Report(FolderSurvey survey, IReadOnlyList<string> include)
    {
        yield return Found(survey);
        foreach (var paper in survey.Papers.Take(MostNamed)) yield return $"  {TerminalText.Escape(paper.Path)}";
        if (survey.Papers.Count > MostNamed)
        {
            var rest = Number(survey.Papers.Count - MostNamed);
            yield return new(En: $"  and {rest} more", Ja: $"  ほか {rest} 件");
        }

        var patterns = TerminalText.Escape(string.Join(", ", include));
        yield return new(En: $"Wrote rules.json, which includes {patterns}.", Ja: $"rules.json を作成しました。対象は {patterns} です。");
        yield return "";
        yield return new(En: "Next:", Ja: "次の手順：");
        yield return new(En: "  wplint check           shows what there is to repair", Ja: "  wplint check           指摘を表示します");
        yield return new(En: "  wplint baseline write  accepts what there is, so that only new findings are reported", Ja: "  wplint baseline write  現在の指摘を受け入れ、以後は新しい指摘だけを報告します");
    }

    private static LocalizedText Found(FolderSurvey survey)
    {
        var files = Number(survey.Files.Count);
        return survey.Papers.Count switch
        {
            0 when survey.Files.Count == 0 => new(En: "There is no Markdown file here yet.", Ja: "Markdown ファイルはまだありません。"),
            0 => new(
                En: $"There is no paper here yet: no Markdown file (of {files}) has five clauses numbered as controls, or front matter of wplint.",
                Ja: $"ホワイトペーパーはまだありません。Markdown ファイル {files} 件のいずれにも、管理策の項番が付いた項目が 5 つ以上なく、wplint のフロントマターもありません。"),
            1 => new(En: "Found 1 paper:", Ja: "ホワイトペーパーが 1 件見つかりました："),
            var papers => new(En: $"Found {Number(papers)} papers:", Ja: $"ホワイトペーパーが {Number(papers)} 件見つかりました："),
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
