using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Wplint.Tools.CatalogueCompiler;

/// <summary>The registry of standards.</summary>
internal static class StandardsSource
{
    private static readonly string[] Keys = ["as_of", "equivalents", "standards"];

    private static readonly string[] StandardKeys =
        ["designation", "subject", "exists", "uncertain", "based_on", "slips", "topics", "confused_with", "editions"];

    private static readonly string[] EditionKeys = ["label", "published", "status", "until", "certified_until", "superseded_by", "uncertain"];

    private static readonly string[] Statuses = ["current", "withdrawn", "superseded", "renumbered", "draft", "unknown"];

    public static void Compile(YamlMappingNode root, string file, Problems problems, Table table)
    {
        var registry = new YamlMap(root, file, problems, Keys);
        var asOf = registry.Require("as_of");
        if (!DateOnly.TryParseExact(asOf, "yyyy-MM-dd", out var day)) registry.Complain("as_of", "\"as_of\" is a date: 2026-11-20.");
        table.Add("as_of", day.Year.ToString(CultureInfo.InvariantCulture));

        var designations = new HashSet<string>(StringComparer.Ordinal);
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var bases = new List<(YamlMap Standard, string Label)>();
        foreach (var standard in registry.Maps("standards", StandardKeys))
        {
            var designation = standard.Require("designation");
            if (!designations.Add(designation)) standard.Complain("designation", $"{designation} is there already.");
            table.Add(
                "standard", designation, standard.Require("subject"),
                standard.Is("exists", otherwise: true) ? "" : "none", standard.Is("uncertain") ? "uncertain" : "",
                Table.List(standard.Texts("based_on")), Table.List(standard.Texts("slips")), Table.List(standard.Texts("topics")), Table.List(standard.Texts("confused_with")));
            CompileEditions(standard, designation, table, labels);
            bases.AddRange(standard.Texts("based_on").Select(label => (standard, label)));
        }

        foreach (var (standard, label) in bases)
        {
            if (!labels.Contains(label)) standard.Complain("based_on", NoEdition(label));
        }

        foreach (var (first, second, complain) in registry.Pairs("equivalents"))
        {
            foreach (var label in new[] { first, second })
            {
                if (!labels.Contains(label)) complain(NoEdition(label));
            }

            table.Add("equivalent", first, second);
        }
    }

    private static void CompileEditions(YamlMap standard, string designation, Table table, HashSet<string> labels)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var edition in standard.Maps("editions", EditionKeys))
        {
            var label = edition.Require("label");
            if (!own.Add(label)) edition.Complain("label", $"{label} is there already.");
            labels.Add(label);
            table.Add(
                "edition", label, EditionOf(designation, label), edition.Find("published"),
                edition.RequireOneOf("status", Statuses), edition.Find("until"), edition.Find("superseded_by"),
                edition.Is("uncertain") ? "uncertain" : "", edition.Find("certified_until"));
        }

        if (own.Count == 0 && standard.Is("exists", otherwise: true)) standard.Complain("designation", $"{designation} has no editions.");
        if (own.Count > 0 && !standard.Is("exists", otherwise: true)) standard.Complain("exists", $"{designation} does not exist and has editions.");
    }

    private static string NoEdition(string label) => $"There is no edition {label}.";

    /// <summary><c>2015</c> of <c>ISO/IEC 27017:2015</c>, <c>1.0</c> of <c>JIP-ISMS517-1.0</c>; the whole label where it does not repeat the designation.</summary>
    private static string EditionOf(string designation, string label) =>
        label.Length > designation.Length + 1 && label.StartsWith(designation, StringComparison.Ordinal) && label[designation.Length] is ':' or '-' or ' '
            ? label[(designation.Length + 1)..]
            : label;
}
