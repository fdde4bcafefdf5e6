namespace Wplint.Core.Suppressing;

/// <summary>A suppression, and which of the names in it have had something to suppress.</summary>
internal sealed class SuppressionUse
{
    private readonly RuleDescriptor[][] _rulesOfNames;
    private readonly bool[] _isUsed;

    public SuppressionUse(Suppression suppression, IReadOnlyList<RuleDescriptor> rules)
    {
        Suppression = suppression;
        _rulesOfNames = [.. suppression.Names.Select(name => rules.Where(rule => rule.Matches(name.Text)).ToArray())];
        _isUsed = new bool[_rulesOfNames.Length];
    }

    public Suppression Suppression { get; }

    private bool Holds => Suppression.IsForFile || Suppression.IsForNext;

    /// <summary>Whether it is for a finding.</summary>
    public bool IsFor(Diagnostic diagnostic)
    {
        for (var i = 0; i < _rulesOfNames.Length; i++)
        {
            if (IsFor(i, diagnostic)) return true;
        }

        return false;
    }

    /// <summary>Takes note of all names that are for a finding.</summary>
    public void Note(Diagnostic diagnostic)
    {
        for (var i = 0; i < _rulesOfNames.Length; i++)
        {
            if (!_isUsed[i] && IsFor(i, diagnostic)) _isUsed[i] = true;
        }
    }

    /// <summary>What there is to say of it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="rules">All rules there are.</param>
    /// <param name="isComplete">Whether the silence of a rule means that there is nothing to suppress.</param>
    public IEnumerable<Diagnostic> Remarks(SourceText source, IReadOnlyList<RuleDescriptor> rules, Func<RuleDescriptor, bool> isComplete)
    {
        var place = source.GetFirstLine(Suppression.Comment);
        if (!Holds) return [UnusedSuppression.OfUnknownDirective(Suppression, place)];
        if (_isUsed.Length == 0) return [UnusedSuppression.WithoutRule(Suppression, place)];

        if (Array.TrueForAll(Indices(), index => IsUnused(index, isComplete)))
            return [UnusedSuppression.Of(Suppression, Suppression.Names, place, SuppressionRemoval.Of(Suppression, source))];

        var remarks = new List<Diagnostic>();
        if (Suppression.Reason is null) remarks.Add(SuppressionWithoutReason.Of(Suppression, place));
        foreach (var index in Indices())
        {
            var name = Suppression.Names[index];
            if (_rulesOfNames[index].Length == 0) remarks.Add(UnusedSuppression.OfUnknownRule(name, rules));
            else if (!Array.Exists(_rulesOfNames[index], CanBeSuppressed)) remarks.Add(UnusedSuppression.OfEngineRule(name));
            else if (IsUnused(index, isComplete)) remarks.Add(UnusedSuppression.Of(Suppression, [name], name.Span, SuppressionRemoval.OfName(Suppression, index)));
        }

        return remarks;
    }

    private int[] Indices() => [.. Enumerable.Range(0, _isUsed.Length)];

    private bool IsFor(int index, Diagnostic diagnostic) =>
        Holds && CanBeSuppressed(diagnostic.Descriptor) && Suppression.Covers(diagnostic.Span) && Array.IndexOf(_rulesOfNames[index], diagnostic.Descriptor) >= 0;

    private bool IsUnused(int index, Func<RuleDescriptor, bool> isComplete)
    {
        if (_isUsed[index]) return false;
        var rules = Array.FindAll(_rulesOfNames[index], CanBeSuppressed);
        return rules.Length > 0 && Array.TrueForAll(rules, rule => isComplete(rule));
    }

    /// <summary>What wplint says of itself, of files and of suppressions is not about the text of the paper.</summary>
    private static bool CanBeSuppressed(RuleDescriptor rule) => rule.Family != RuleFamily.Engine;
}
