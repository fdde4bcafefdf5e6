using Wplint.Core.Configuration;
using Wplint.Core.Files;

namespace Wplint.Core.Running;

/// <summary>Checks one file of a run. Whatever happens to it is in its result, so that the other files are still checked.</summary>
internal sealed class FileCheck(Engine engine, IReadOnlyList<Catalogue> catalogues, RunSettings settings, Facts facts, string workingFolder)
{
    /// <summary>Whether the papers are compared when all are read, so that it is noted down what that takes.</summary>
    public bool IsCompared { get; init; }

    /// <summary>Reads a file and checks the paper in it.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CheckedFile Check(PaperFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (file.IsExcluded) return NoPaper(Result(file, FileOutcome.Skipped, new SourceText(""), []));
        var text = file.Read();
        if (text.Problem is { } problem) return NoPaper(Fail(file, text.Source, problem));

        var parsed = ParsedFile.Of(engine.Parser, file.Path, text.Source);
        if (parsed.Paper is not { } paper) return NoPaper(Fail(file, text.Source, parsed.Problem!));

        var own = settings.For(file.FullPath);
        var isPaper = PaperRecognition.IsPaper(paper, catalogues) || (file.IsMeant && PaperRecognition.HasClauses(paper));
        if (!isPaper) return NoPaper(Skip(file, text.Source, own));

        var check = engine.Begin(paper, own, FactsOf(paper, file), IsCompared, cancellationToken);
        Finding[] ahead = [.. FrontMatterFindings.Of(paper, catalogues).Select(problem => new Finding(problem, own.SeverityOf(problem.Descriptor)))];
        return new CheckedFile(Result(file, FileOutcome.Checked, text.Source, [.. ahead, .. check.Findings()]), check) { Ahead = ahead };
    }

    /// <summary>Reads a file that is not checked itself, for others to be compared with.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CheckedFile Note(PaperFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var source = file.Read().Source;
        var result = Result(file, FileOutcome.Skipped, source, []);
        if (ParsedFile.Of(engine.Parser, file.Path, source).Paper is not { } paper || !PaperRecognition.IsPaper(paper, catalogues)) return NoPaper(result);
        return new CheckedFile(result, engine.NoteOnly(paper, settings.For(file.FullPath), facts, cancellationToken));
    }

    private static CheckedFile NoPaper(FileResult result) => new(result, null);

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
