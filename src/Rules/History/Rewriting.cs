namespace Wplint.Rules.History;

/// <summary>Tells entries that speak of the paper as a whole.</summary>
internal static class Rewriting
{
    private static readonly string[] Words = ["全面", "全体", "章立て", "再編", "再構成", "構成を", "構成変更", "刷新", "項番を", "項番の", "項番変更", "rewrit", "rewrot", "restructur", "renumber", "reorgani"];

    /// <summary>Whether an entry says that the paper was rewritten or put into another order: before it, it was another one.</summary>
    public static bool IsSaidIn(HistoryEntry entry)
    {
        foreach (var description in entry.Descriptions)
        {
            if (Phrases.ContainsAny(description.Text, Words)) return true;
        }

        return false;
    }
}
