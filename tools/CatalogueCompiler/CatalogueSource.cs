using YamlDotNet.RepresentationModel;

namespace Wplint.Tools.CatalogueCompiler;

/// <summary>A catalogue of controls.</summary>
internal static class CatalogueSource
{
    private static readonly string[] Keys = ["id", "standard", "extends", "identical_texts", "based_on", "annex_of", "related", "controls"];

    private static readonly string[] ControlKeys =
        ["number", "level", "parent", "en", "ja", "variants", "guidance", "successors", "alias_of", "doubt", "topics"];

    private static readonly string[] TopicKeys = ["ja", "en"];

    public static void Compile(YamlMappingNode root, string file, Problems problems, Table table)
    {
        var catalogue = new YamlMap(root, file, problems, Keys);
        var related = catalogue.Lists("related").ToArray();
        table.Add(
            catalogue.Require("id"), catalogue.Require("standard"), Table.List(catalogue.Texts("identical_texts")), Table.List(catalogue.Texts("based_on")),
            Table.List(catalogue.Texts("annex_of")), Table.List(related.Select(static group => string.Join(' ', group))));

        // What it extends is in another file: which numbers are there, the tests know.
        var isComplete = catalogue.Find("extends") is null;
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var control in catalogue.Maps("controls", ControlKeys))
        {
            var number = control.Require("number");
            var level = control.RequireOneOf("level", "clause", "objective", "control");
            var parent = control.Find("parent");
            CheckPlace(control, level, parent, isComplete ? numbers : null);
            if (!numbers.Add(number)) control.Complain("number", $"{number} is there already.");

            var alias = control.Find("alias_of");
            if (alias is not null && !numbers.Contains(alias)) control.Complain("alias_of", $"There is no {alias} above.");

            var topics = Topics(control);
            table.Add(
                number, level, parent, control.Require("en"), control.Require("ja"),
                Table.List(control.Texts("variants")),
                Table.List(Words(control, "guidance", "provider", "customer")),
                Table.List(control.Texts("successors")),
                alias,
                // Whether customers are guided is nobody's business yet: only the doubt about a title is carried along.
                Words(control, "doubt", "title", "customer").Contains("title") ? "title" : "",
                topics[0], topics[1]);
        }

        foreach (var number in related.SelectMany(static group => group))
        {
            if (isComplete && !numbers.Contains(number)) catalogue.Complain("related", $"There is no {number}.");
        }
    }

    private static void CheckPlace(YamlMap control, string level, string? parent, HashSet<string>? numbers)
    {
        if (level == "clause" && parent is not null) control.Complain("parent", "A clause has no parent.");
        else if (level is "objective" or "control" && parent is null) control.Complain("number", "\"parent\" is missing.");
        else if (parent is not null && numbers?.Contains(parent) == false) control.Complain("parent", $"There is no {parent} above.");
    }

    /// <summary>The topics in Japanese and in English: both, or none of either.</summary>
    private static string[] Topics(YamlMap control)
    {
        if (control.FindMap("topics", TopicKeys) is not { } topics) return ["", ""];
        return Array.ConvertAll(TopicKeys, language =>
        {
            var words = topics.Texts(language);
            if (words.Count == 0) topics.Complain(language, $"Topics are given in {string.Join(" and ", TopicKeys)}.");
            if (words.Distinct(StringComparer.OrdinalIgnoreCase).Count() < words.Count) topics.Complain(language, "A topic is there twice.");
            return Table.List(words);
        });
    }

    private static IReadOnlyList<string> Words(YamlMap control, string key, params string[] words)
    {
        var found = control.Texts(key);
        if (found.Except(words).Any()) control.Complain(key, $"\"{key}\" lists {string.Join(", ", words)}.");
        return found;
    }
}
