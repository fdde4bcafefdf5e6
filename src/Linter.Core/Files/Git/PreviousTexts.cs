using Wplint.Core.Running;

namespace Wplint.Core.Files.Git;

/// <summary>What the files of a run were at the revision that <c>--since</c> names, each in the repository that it lies in.</summary>
internal sealed class PreviousTexts : IDisposable
{
    private readonly Dictionary<string, string?> _rootsByFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GitRevision> _revisionsByRoot = new(StringComparer.Ordinal);

    private PreviousTexts()
    {
    }

    /// <summary>Finds the revision in each repository, before anything is checked.</summary>
    /// <param name="reference">A branch, tag or commit.</param>
    /// <param name="files">The files of the run.</param>
    /// <exception cref="UsageException">There is no such revision, no git, or a file lies in no repository.</exception>
    public static PreviousTexts Open(string reference, IReadOnlyList<PaperFile> files)
    {
        Demand(reference);
        var texts = new PreviousTexts();
        try
        {
            foreach (var file in files)
            {
                if (!file.IsExcluded) texts.OpenFor(file, reference);
            }

            return texts;
        }
        catch (GitException exception)
        {
            texts.Dispose();
            throw new UsageException(exception.Reason);
        }
    }

    /// <summary>The text of a file at the revision; null where it did not exist, or was no text.</summary>
    /// <exception cref="GitException">git fails.</exception>
    public SourceText? Find(PaperFile file, SourceText text) =>
        _revisionsByRoot[_rootsByFolder[Path.GetDirectoryName(file.FullPath)!]!].Find(file.FullPath, text);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var revision in _revisionsByRoot.Values) revision.Dispose();
    }

    /// <summary>A reference that looks like an option would be one to git.</summary>
    private static void Demand(string reference)
    {
        if (!string.IsNullOrWhiteSpace(reference) && reference[0] != '-' && reference.AsSpan().IndexOfAnyInRange('\0', '\x1F') < 0) return;
        throw new UsageException(new(
            En: $"\"{reference}\" is no revision for --since. Name a branch, a tag or a commit: --since origin/main.",
            Ja: $"--since に「{reference}」は指定できません。ブランチ、タグ、コミットのいずれかを指定してください（例：--since origin/main）。"));
    }

    private void OpenFor(PaperFile file, string reference)
    {
        var root = FindRoot(Path.GetDirectoryName(file.FullPath)) ?? throw new GitException(new(
            En: $"\"{file.Path}\" lies in no git repository, so nobody can tell what changed in it. Leave --since out, or name papers in a repository.",
            Ja: $"「{file.Path}」は git リポジトリーの中にないため、変更箇所がわかりません。--since を外すか、リポジトリーの中のファイルを指定してください。"));
        if (!_revisionsByRoot.ContainsKey(root)) _revisionsByRoot.Add(root, GitRevision.Open(root, reference));
    }

    /// <summary>The folder, or the nearest one above, in which git keeps a repository, or the file that leads to one (worktrees, submodules).</summary>
    private string? FindRoot(string? folder)
    {
        if (folder is null) return null;
        if (_rootsByFolder.TryGetValue(folder, out var known)) return known;
        var root = Path.Exists(Path.Combine(folder, ".git")) ? folder : FindRoot(Path.GetDirectoryName(folder));
        _rootsByFolder.Add(folder, root);
        return root;
    }
}
