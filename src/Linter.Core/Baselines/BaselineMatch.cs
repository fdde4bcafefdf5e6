namespace Wplint.Core.Baselines;

/// <summary>Finds the entry of each finding; an entry is for one finding only, so that a third like two accepted ones is seen.</summary>
internal sealed class BaselineMatch
{
    private readonly EntryKey[] _findings;
    private readonly int[] _entryOf;

    /// <param name="findings">The findings, as entries that would accept them.</param>
    public BaselineMatch(IReadOnlyList<BaselineEntry> findings)
    {
        _findings = [.. findings.Select(static finding => new EntryKey(finding))];
        _entryOf = new int[_findings.Length];
        Array.Fill(_entryOf, -1);
    }

    /// <summary>The index of the entry of a finding; -1 where none is for it.</summary>
    public int EntryOf(int finding) => _entryOf[finding];

    /// <summary>Gives entries to findings that have none yet, the strictest match first.</summary>
    /// <param name="entries">All entries.</param>
    /// <param name="isFree">Whether an entry may be given; false once it is.</param>
    public void Assign(IReadOnlyList<BaselineEntry> entries, bool[] isFree)
    {
        var keys = new EntryKey?[entries.Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = isFree[i] ? new EntryKey(entries[i]) : null;
        for (var level = 0; level < EntryKey.Count; level++)
        {
            var byKey = Index(keys, isFree, level);
            for (var i = 0; i < _findings.Length; i++)
            {
                if (_entryOf[i] >= 0 || _findings[i].At(level) is not { } key || !byKey.TryGetValue(key, out var free) || free.Count == 0) continue;
                _entryOf[i] = free.Dequeue();
                isFree[_entryOf[i]] = false;
            }
        }
    }

    private static Dictionary<string, Queue<int>> Index(EntryKey?[] keys, bool[] isFree, int level)
    {
        var byKey = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            if (!isFree[i] || keys[i]?.At(level) is not { } key) continue;
            if (!byKey.TryGetValue(key, out var free)) byKey[key] = free = new Queue<int>();
            free.Enqueue(i);
        }

        return byKey;
    }
}
