using Wplint.Core.Configuration;
using Wplint.Core.Files;
using Wplint.Core.Online;
using Wplint.Core.Running;

namespace Wplint.Core.Fixing;

/// <summary>Fixes papers: finds them as a check does, repairs each by itself on all cores, replaces the files, and checks what is left.</summary>
/// <param name="packs">The rules and what they know.</param>
/// <param name="clock">Tells the date where the request names none; null for the machine's.</param>
public sealed class FixRun(IReadOnlyList<RulePack> packs, TimeProvider? clock = null)
{
    private static readonly LocalizedText ConfigurationIsBroken = new(
        En: $"The configuration is not understood ({InvalidConfiguration.Descriptor.Id}), and a rule may be on that was to be off. Correct that first.",
        Ja: $"設定ファイルを解釈できず（{InvalidConfiguration.Descriptor.Id}）、無効にしたはずのルールが有効になっている可能性があります。先に設定ファイルを直してください。");

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    /// <summary>By whom the network is asked; needed for requests that ask for it.</summary>
    public LinkAsking? Asking { get; init; }

    /// <summary>Fixes what <paramref name="request"/> names.</summary>
    /// <param name="request">What to fix, and how.</param>
    /// <param name="progress">Told the number of files done and of all files, from several threads; null for nobody.</param>
    /// <param name="cancellationToken">Stops the run; files that were replaced by then stay so.</param>
    /// <exception cref="UsageException">The request makes no sense.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public FixResult Execute(FixRequest request, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        var started = _clock.GetTimestamp();
        var setup = RunSetup.For(packs, request.Check, _clock);
        var inquiry = request.Check.Online is null ? null : LinkInquiry.Make(setup, setup.Found.Files, since: null, Asking, cancellationToken);
        var files = FixAll(request, setup, inquiry, progress, cancellationToken);
        // What a fix has written instead of an address is what the network has named: it need not be asked again.
        var remaining = new CheckRun(packs, _clock) { Asked = inquiry }.Execute(WithFixedInput(request, files), null, cancellationToken);
        return new FixResult
        {
            Files = files,
            Remaining = WithUnsettled(remaining, files),
            Elapsed = _clock.GetElapsedTime(started),
        };
    }

    private static FileFix[] FixAll(FixRequest request, RunSetup setup, LinkInquiry? inquiry, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        var files = setup.Found.Files;
        var fixes = new FileFix?[files.Count];
        var done = 0;
        FileLoop.Run(files.Count, index =>
        {
            if (Fix(files[index], request, setup, inquiry, cancellationToken) is { } fix) fixes[index] = request.Writes && files[index].Bytes is null ? Write(fix, files[index]) : fix;
            progress?.Report((Interlocked.Increment(ref done), files.Count));
        }, cancellationToken);
        return [.. fixes.OfType<FileFix>()];
    }

    /// <summary>Fixes the paper in a file; null where it is none, or nothing in it is to be fixed.</summary>
    private static FileFix? Fix(PaperFile file, FixRequest request, RunSetup setup, LinkInquiry? inquiry, CancellationToken cancellationToken)
    {
        if (file.IsExcluded) return null;
        var text = file.Read();
        var check = new FileCheck(setup) { KeepsPapers = true, Answers = inquiry?.Answers };
        var coverage = new RuleCoverage(setup);
        if (Read(text) is not { } paper) return null;

        var fixer = new PaperFixer(source => Read(new FileText(source)), request.LeastCertain);
        var result = setup.Configuration.Problems.Count > 0 ? fixer.Refuse(paper, ConfigurationIsBroken) : fixer.Fix(paper);
        if (result is { Applied: [], Unapplied: [] }) return null;
        return new FileFix
        {
            Path = file.Path,
            Before = paper.Source,
            After = result.Source,
            HasByteOrderMark = text.HasByteOrderMark,
            Applied = result.Applied,
            Unapplied = result.Unapplied,
            Unsettled = FindUnsettled(result, setup.Settings.For(file.FullPath)),
        };

        ReadPaper? Read(FileText content) =>
            check.Check(file, content, cancellationToken).Conclude(coverage) is { Paper: { } found } checkedFile ? new ReadPaper(found, checkedFile.Findings) : null;
    }

    private static FileFix Write(FileFix fix, PaperFile file) =>
        fix.IsChanged ? fix with { NotWritten = PaperReplacement.Replace(file.FullPath, fix.BytesBefore(), fix.BytesAfter()) } : fix;

    private static Finding[] FindUnsettled(FixedPaper paper, RuleSettings settings)
    {
        var severity = settings.SeverityOf(UnsettledFix.Descriptor);
        if (severity == Severity.Off) return [];
        return
        [
            .. paper.Unapplied
                .Where(static fix => fix.Undoing is not null)
                .Select(fix => new Finding(UnsettledFix.Of(fix.Finding.Rule, fix.Undoing!, fix.Finding.Span), severity)),
        ];
    }

    private static CheckRequest WithFixedInput(FixRequest request, FileFix[] files) =>
        request is { Writes: true, Check.Input: { } input } && files is [var file]
            ? request.Check with { Input = input with { Bytes = file.BytesAfter() } }
            : request.Check;

    private static RunResult WithUnsettled(RunResult result, FileFix[] files)
    {
        var unsettled = files.Where(static file => file.Unsettled.Count > 0).ToDictionary(static file => file.Path, StringComparer.Ordinal);
        if (unsettled.Count == 0) return result;
        return result with { Files = [.. result.Files.Select(file => unsettled.TryGetValue(file.Path, out var fix) ? With(file, fix) : file)] };
    }

    private static FileResult With(FileResult file, FileFix fix)
    {
        // Where the file was not written, the places are those of another text.
        var isSame = file.Source.Text == fix.After.Text;
        var findings = new List<Finding>(file.Findings);
        foreach (var finding in fix.Unsettled) findings.Add(isSame ? finding : finding with { Diagnostic = finding.Diagnostic with { Span = default } });
        return file with { Findings = [.. findings.OrderBy(static finding => finding.Span)] };
    }
}
