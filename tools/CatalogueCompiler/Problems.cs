namespace Wplint.Tools.CatalogueCompiler;

/// <summary>Collects what is wrong, so that one build shows all of it.</summary>
internal sealed class Problems
{
    private readonly List<Problem> _all = [];

    public bool Any => _all.Count > 0;

    public IReadOnlyList<Problem> All => _all;

    public void Add(Problem problem) => _all.Add(problem);
}
