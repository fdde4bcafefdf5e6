using Wplint.Core.Files;
using Wplint.Core.Files.Git;
using Wplint.Core.Running;

namespace Wplint.Core.Online;

/// <summary>
/// Finds the addresses in the papers of a run that the network is to be asked about. It reads the papers and keeps none: what rules say of
/// the answers they say when the papers are checked, as ever.
/// </summary>
/// <param name="setup">What the run has made ready.</param>
internal sealed class LinkSearch(RunSetup setup)
{
    private readonly LinkRule[] _rules = [.. setup.Engine.Rules.OfType<LinkRule>()];

    /// <summary>What the files were at the revision since which changes count; null where all counts.</summary>
    public PreviousTexts? Since { get; init; }

    /// <summary>The addresses, each with the papers that use it, as shown to people.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IReadOnlyDictionary<string, List<string>> Find(IReadOnlyList<PaperFile> files, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>[files.Count];
        FileLoop.Run(files.Count, index => found[index] = FindIn(files[index], cancellationToken), cancellationToken);
        var papers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        for (var i = 0; i < found.Length; i++)
        {
            foreach (var address in found[i])
            {
                if (!papers.TryGetValue(address, out var paths)) papers.Add(address, paths = []);
                paths.Add(files[i].Path);
            }
        }

        return papers;
    }

    private HashSet<string> FindIn(PaperFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var found = new HashSet<string>(StringComparer.Ordinal);
        var settings = setup.Settings.For(file.FullPath);
        var asking = Array.FindAll(_rules, rule => settings.SeverityOf(rule.Descriptor) != Severity.Off);
        if (asking.Length == 0 || file.IsExcluded || FindPaper(file) is not { } paper) return found;
        foreach (var link in paper.Links)
        {
            if (AskableAddress.Of(link, paper.Source) is { } address && !ReservedHost.Is(link.Web!.Host) && IsAsked(link, asking)) found.Add(address);
        }

        return found;
    }

    /// <summary>The paper in a file; null where it is not checked. Why that is so is found out and told when it is to be checked.</summary>
    private Whitepaper? FindPaper(PaperFile file)
    {
        var text = file.Read();
        if (text.Problem is not null || !IsChanged(file, text.Source) || ParsedFile.Of(setup.Engine.Parser, file.Path, text.Source).Paper is not { } paper) return null;
        return PaperRecognition.IsChecked(paper, file, setup.Knowledge.Catalogues) ? paper : null;
    }

    private bool IsChanged(PaperFile file, SourceText source)
    {
        try
        {
            return Since is null || Since.Find(file, source)?.Text != source.Text;
        }
        catch (GitException)
        {
            return false;
        }
    }

    /// <summary>Whether one of the rules wants to know what the network says of a link whose address can be asked for.</summary>
    internal static bool IsAsked(Link link, LinkRule[] rules)
    {
        foreach (var rule in rules)
        {
            try
            {
                if (rule.Asks(link)) return true;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // It fails again when it judges the link, and that is reported.
            }
        }

        return false;
    }
}
