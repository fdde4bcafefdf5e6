using Wplint.Core.Configuration;

namespace Wplint.Cli.Syntax;

/// <summary>What to write instead of a word that nothing is called.</summary>
internal static class Suggestion
{
    /// <summary>A sentence, with a space before it where the language sets one: the nearest name, or else all of them.</summary>
    public static LocalizedText OneOf(string word, IReadOnlyList<string> names) =>
        NearestName.Find(word, names) is { } nearest
            ? new(En: $" Did you mean \"{nearest}\"?", Ja: $"「{nearest}」ではありませんか。")
            : new(En: $" Possible: {string.Join(", ", names)}.", Ja: $"指定できるのは {string.Join("、", names)} です。");

    /// <summary>The nearest name, or else where all of them are explained.</summary>
    public static LocalizedText OrSee(string word, IEnumerable<string> names, string command) =>
        NearestName.Find(word, names) is { } nearest
            ? new(En: $" Did you mean \"{nearest}\"?", Ja: $"「{nearest}」ではありませんか。")
            : new(En: $" See \"{command}\".", Ja: $"「{command}」をご覧ください。");
}
