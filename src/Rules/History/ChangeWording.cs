using System.Globalization;

namespace Wplint.Rules.History;

/// <summary>Names changed clauses in messages and in entries of the history.</summary>
internal static class ChangeWording
{
    /// <summary>How many a message names; the rest is counted.</summary>
    private const int Named = 3;

    /// <summary>The clauses as a message names them: 12.4.1, 12.4.4 and 2 more.</summary>
    public static LocalizedText List(IReadOnlyList<ClauseChange> changes)
    {
        var english = string.Join(", ", changes.Take(Named).Select(static change => NameOf(change.Clause, Language.English)));
        var japanese = string.Join('、', changes.Take(Named).Select(static change => NameOf(change.Clause, Language.Japanese)));
        if (changes.Count <= Named) return new(english, japanese);
        var more = (changes.Count - Named).ToString(CultureInfo.InvariantCulture);
        return new($"{english} and {more} more", $"{japanese} ほか {more} 件");
    }

    /// <summary>What changed, as an entry of the history says it: 12.4.1 の記述を更新、12.4.5 を追加.</summary>
    public static string Describe(IReadOnlyList<ClauseChange> changes, Language language)
    {
        var parts = new List<string>();
        foreach (var kind in (ClauseChangeKind[])[ClauseChangeKind.Rewritten, ClauseChangeKind.Added, ClauseChangeKind.Removed])
        {
            var names = changes.Where(change => change.Kind == kind).Select(change => NameOf(change.Clause, language)).ToArray();
            if (names.Length > 0) parts.Add(language == Language.Japanese ? string.Join('、', names) + InJapanese(kind) : InEnglish(kind, parts.Count == 0) + string.Join(", ", names));
        }

        return string.Join(language == Language.Japanese ? "、" : "; ", parts);
    }

    /// <summary>The number as written, without the dot that closes it; the title of a clause without one.</summary>
    private static string NameOf(Clause clause, Language language)
    {
        if ((clause.Number ?? clause.Control) is { } number) return NumberText.Bare(number);
        var title = clause.Title.Text.Trim();
        return language == Language.Japanese ? $"「{title}」" : $"\"{title}\"";
    }

    private static string InJapanese(ClauseChangeKind kind) => kind switch
    {
        ClauseChangeKind.Added => " を追加",
        ClauseChangeKind.Removed => " を削除",
        _ => " の記述を更新",
    };

    private static string InEnglish(ClauseChangeKind kind, bool isFirst) => kind switch
    {
        ClauseChangeKind.Added => isFirst ? "Added " : "added ",
        ClauseChangeKind.Removed => isFirst ? "Removed " : "removed ",
        _ => isFirst ? "Updated " : "updated ",
    };
}
