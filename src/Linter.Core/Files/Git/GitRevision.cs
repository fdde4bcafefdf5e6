using System.Text;

namespace Wplint.Core.Files.Git;

/// <summary>The files of a repository as they were at a revision.</summary>
internal sealed class GitRevision : IDisposable
{
    private readonly Lock _lock = new();
    private readonly string _root;
    private readonly string _commit;
    private GitObjects? _objects;
    private HashSet<string>? _paths;
    private IReadOnlyList<string>? _gone;

    private GitRevision(string root, string commit)
    {
        _root = root;
        _commit = commit;
    }

    /// <summary>
    /// The revision at which the branch at hand left <paramref name="reference"/>: that itself where it is an ancestor. What others have
    /// changed there since is no change of this branch.
    /// </summary>
    /// <param name="root">The root of the repository's files.</param>
    /// <param name="reference">A branch, tag or commit.</param>
    /// <exception cref="GitException">There is no such revision, or no git.</exception>
    public static GitRevision Open(string root, string reference)
    {
        var commit = GitProgram.Run(root, "rev-parse", "--verify", "--end-of-options", reference + "^{commit}");
        if (!commit.IsFine) throw GitTrouble.WithReference(root, reference, commit);
        var common = GitProgram.Run(root, "merge-base", commit.Text, "HEAD");
        if (common.IsFine) return new GitRevision(root, common.Text.Split('\n')[0]);
        // Histories may have nothing in common; in a shallow clone that is not known.
        if (GitTrouble.IsShallow(root)) throw GitTrouble.IsCutOff(reference);
        return new GitRevision(root, commit.Text);
    }

    /// <summary>The text of a file at the revision; null where it did not exist under this name or another, or was no text.</summary>
    /// <param name="fullPath">Where the file is now.</param>
    /// <param name="text">What stands in it now, which tells a file that was renamed.</param>
    /// <exception cref="GitException">git fails.</exception>
    public SourceText? Find(string fullPath, SourceText text)
    {
        lock (_lock)
        {
            var path = Path.GetRelativePath(_root, fullPath).Replace(Path.DirectorySeparatorChar, '/');
            if (Read(path) is { } bytes) return TextDecoder.Decode(bytes) is { Problem: null } decoded ? decoded.Source : null;
            if (Paths().Contains(path)) throw GitTrouble.IsNotHere(path);
            return FindRenamed(path, text);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _objects?.Dispose();

    /// <summary>The file that is gone and of which most lines are those of <paramref name="text"/>.</summary>
    private SourceText? FindRenamed(string path, SourceText text)
    {
        var sought = new LinesOfText(text);
        var best = LinesOfText.LeastAlike;
        SourceText? found = null;
        foreach (var candidate in RenamedFiles.Candidates(_gone ??= Gone(), path))
        {
            var bytes = Read(candidate) ?? throw GitTrouble.IsNotHere(candidate);
            if (TextDecoder.Decode(bytes) is not { Problem: null, Source: var source }) continue;
            var alike = sought.Compare(source);
            if (alike < best) continue;
            (best, found) = (alike, source);
            if (alike >= LinesOfText.SurelyAlike) break;
        }

        return found;
    }

    /// <summary>The content of a file at the revision; null where it is not there.</summary>
    private byte[]? Read(string path)
    {
        // A request stands on one line.
        if (path.Contains('\n', StringComparison.Ordinal)) return null;
        try
        {
            return (_objects ??= new GitObjects(_root)).Read($"{_commit}:{path}");
        }
        catch (GitException)
        {
            // A git that failed has ended; the next file gets another one.
            _objects?.Dispose();
            _objects = null;
            throw;
        }
    }

    /// <summary>The paths of the files at the revision.</summary>
    private HashSet<string> Paths()
    {
        if (_paths is not null) return _paths;
        var tree = GitProgram.Run(_root, "ls-tree", "-r", "-z", "--full-tree", "--name-only", _commit);
        if (!tree.IsFine) throw GitTrouble.Failed(tree.Error);
        var names = Encoding.UTF8.GetString(tree.Bytes).Split('\0', StringSplitOptions.RemoveEmptyEntries);
        return _paths = new HashSet<string>(names, StringComparer.Ordinal);
    }

    private string[] Gone()
    {
        var gone = Paths().Where(path => RenamedFiles.MayBePaper(path) && !File.Exists(Path.Combine(_root, path))).ToArray();
        Array.Sort(gone, StringComparer.Ordinal);
        return gone;
    }
}
