using Wplint.Core.Configuration;
using Wplint.Core.Files;

namespace Wplint.Core.Running;

/// <summary>Checks one file of a run. Whatever happens to it is in its result, so that the other files are still checked.</summary>
internal sealed class FileCheck(Engine engine, IReadOnlyList<Catalogue> catalogues, RunSettings settings, Facts facts, string workingFolder)
{
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public FileResult Check(PaperFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (file.IsExcluded) return Result(file, FileOutcome.Skipped, new SourceText(""), []);
        var text = file.Read();
        if (text.Problem is { } problem) return Fail(file, text.Source, problem);

        var parsed = ParsedFile.Of(engine.Parser, file.Path, text.Source);
        if (parsed.Paper is not { } paper) return Fail(file, text.Source, parsed.Problem!);

        var own = settings.For(file.FullPath);
        var isPaper = PaperRecognition.IsPaper(paper, catalogues) || (file.IsMeant && PaperRecognition.HasClauses(paper));
        if (!isPaper) return Skip(file, text.Source, own);
        return new FileResult
        {
            Path = file.Path,
            Outcome = FileOutcome.Checked,
            Source = text.Source,
            Findings =
            [
                .. FrontMatterFindings.Of(paper, catalogues).Select(problem => new Finding(problem, own.SeverityOf(problem.Descriptor))),
                .. engine.Check(paper, own, FactsOf(paper, file), cancellationToken),
            ],
        };
    }

    private Facts FactsOf(Whitepaper paper, PaperFile file) =>
        settings.Needs.HasFlag(Fact.Targets) ? facts with { MissingFiles = LinkedFiles.FindMissing(paper, file.FullPath, workingFolder) } : facts;

    private static FileResult Skip(PaperFile file, SourceText source, RuleSettings own)
    {
        // An empty file is no README either: somebody lost a paper.
        var isSuspicious = file.IsMeant || string.IsNullOrWhiteSpace(source.Text);
        var severity = own.SeverityOf(NothingRecognised.Descriptor);
        return isSuspicious && severity != Severity.Off
            ? Result(file, FileOutcome.Skipped, source, [new Finding(NothingRecognised.In(source), severity)])
            : Result(file, FileOutcome.Skipped, source, []);
    }

    private FileResult Fail(PaperFile file, SourceText source, Diagnostic problem) =>
        Result(file, FileOutcome.Unreadable, source, [new Finding(problem, settings.For(file.FullPath).SeverityOf(problem.Descriptor))]);

    private static FileResult Result(PaperFile file, FileOutcome outcome, SourceText source, IReadOnlyList<Finding> findings) =>
        new() { Path = file.Path, Outcome = outcome, Source = source, Findings = findings };
}
