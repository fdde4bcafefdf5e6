using Wplint.Core.Baselines;
using Wplint.Core.Configuration;
using Wplint.Core.Files;
using Wplint.Core.Files.Git;
using Wplint.Core.Suppressing;

namespace Wplint.Core.Running;

/// <summary>Checks one file of a run. Whatever happens to it is in its result, so that the other files are still checked.</summary>
/// <param name="setup">What the run has made ready.</param>
internal sealed class FileCheck(RunSetup setup)
{
    /// <summary>Whether the papers are compared when all are read, so that it is noted down what that takes.</summary>
    public bool IsCompared { get; init; }

    /// <summary>Whether a baseline is held against what is found, so that it is noted down where clauses begin.</summary>
    public bool HasBaseline { get; init; }

    /// <summary>What the files were at the revision since which changes count; null to report all that is found.</summary>
    public PreviousTexts? Since { get; init; }

    /// <summary>What the network says of addresses; null where nobody asks it.</summary>
    public IReadOnlyDictionary<string, LinkAnswer>? Answers { get; init; }

    /// <summary>Whether the results keep the papers.</summary>
    public bool KeepsPapers { get; init; }

    private IReadOnlyList<Catalogue> Catalogues => setup.Knowledge.Catalogues;

    /// <summary>Reads a file and checks the paper in it.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CheckedFile Check(PaperFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return file.IsExcluded ? NoPaper(Result(file, FileOutcome.Skipped, new SourceText(""), [])) : Check(file, file.Read(), cancellationToken);
    }

    /// <summary>Checks the paper in a text as if it were the file's.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CheckedFile Check(PaperFile file, FileText text, CancellationToken cancellationToken)
    {
        if (text.Problem is { } problem) return NoPaper(Fail(file, text.Source, problem));

        var parsed = ParsedFile.Of(setup.Engine.Parser, file.Path, text.Source);
        if (parsed.Paper is not { } paper) return NoPaper(Fail(file, text.Source, parsed.Problem!));

        var own = setup.Settings.For(file.FullPath);
        if (!PaperRecognition.IsChecked(paper, file, Catalogues)) return NoPaper(Skip(file, text.Source, own));

        PaperCheck check;
        try
        {
            check = Since is null ? Begin(paper, file, own, cancellationToken) : BeginSince(Since.Find(file, text.Source), paper, file, own, cancellationToken);
        }
        catch (GitException exception)
        {
            return NoPaper(Fail(file, text.Source, UnreadableFile.HasNoPast(exception.Reason)));
        }

        Finding[] ahead = [.. FrontMatterFindings.Of(paper, Catalogues).Select(problem => new Finding(problem, own.SeverityOf(problem.Descriptor)))];
        var result = Result(file, FileOutcome.Checked, text.Source, [.. ahead, .. check.Findings()]);
        return new CheckedFile(KeepsPapers ? result with { Paper = paper } : result, check)
        {
            Ahead = ahead,
            // What did not change is not checked, so nobody can tell what a suppression in it suppresses.
            Suppressions = check.IsChecked ? SuppressionsOf(paper) : null,
            Clauses = HasBaseline ? new ClausePlaces(paper) : null,
        };
    }

    /// <summary>Reads a file that is not checked itself, for others to be compared with.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public CheckedFile Note(PaperFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var source = file.Read().Source;
        var result = Result(file, FileOutcome.Skipped, source, []);
        if (ParsedFile.Of(setup.Engine.Parser, file.Path, source).Paper is not { } paper || !PaperRecognition.IsPaper(paper, Catalogues)) return NoPaper(result);
        return new CheckedFile(result, setup.Engine.NoteOnly(paper, setup.Settings.For(file.FullPath), setup.Facts, cancellationToken));
    }

    private PaperCheck Begin(Whitepaper paper, PaperFile file, RuleSettings own, CancellationToken cancellationToken) =>
        setup.Engine.Begin(paper, own, FactsOf(paper, file), IsCompared, cancellationToken);

    /// <summary>Checks a paper for what changed since <paramref name="before"/>; all of it counts as new where that was no paper.</summary>
    private PaperCheck BeginSince(SourceText? before, Whitepaper paper, PaperFile file, RuleSettings own, CancellationToken cancellationToken)
    {
        if (before?.Text == paper.Source.Text)
            return IsCompared ? setup.Engine.NoteOnly(paper, own, setup.Facts, cancellationToken) : new PaperCheck(paper, own, [], []);
        if (before is null || ParsedFile.Of(setup.Engine.Parser, file.Path, before).Paper is not { } previous || !PaperRecognition.HasClauses(previous))
            return Begin(paper, file, own, cancellationToken);
        var check = setup.Engine.Begin(previous, own, FactsOf(previous, file), isCompared: false, cancellationToken);
        var then = new CheckedFile(Result(file, FileOutcome.Checked, previous.Source, check.Findings()), check) { Suppressions = SuppressionsOf(previous) };
        var filter = ChangeFilter.Between(previous, paper, then.Conclude(new RuleCoverage(setup)));
        return setup.Engine.Begin(paper, own, FactsOf(paper, file) with { Previous = previous }, IsCompared, cancellationToken, filter);
    }

    private PaperSuppressions? SuppressionsOf(Whitepaper paper) => paper.Comments.Count > 0 ? PaperSuppressions.Of(paper, setup.Rules) : null;

    private static CheckedFile NoPaper(FileResult result) => new(result, null);

    private Facts FactsOf(Whitepaper paper, PaperFile file) => setup.Facts with
    {
        MissingFiles = setup.Settings.Needs.HasFlag(Fact.Targets) ? LinkedFiles.FindMissing(paper, file.FullPath, setup.Request.WorkingFolder) : null,
        Answers = Answers,
    };

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
        Result(file, FileOutcome.Unreadable, source, [new Finding(problem, setup.Settings.For(file.FullPath).SeverityOf(problem.Descriptor))]);

    private static FileResult Result(PaperFile file, FileOutcome outcome, SourceText source, IReadOnlyList<Finding> findings) =>
        new() { Path = file.Path, Outcome = outcome, Source = source, Findings = findings };
}
