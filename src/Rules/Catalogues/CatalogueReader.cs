using System.Globalization;
using System.Text;

namespace Wplint.Rules.Catalogues;

/// <summary>Reads what the build compiled from the YAML beside it: a record a line, its fields separated by tabs, items by <c>|</c>.</summary>
internal static class CatalogueReader
{
    /// <summary>Reads a catalogue: its own record, then one for each entry.</summary>
    /// <param name="compiled">What the build compiled.</param>
    /// <param name="extended">The catalogue that it adds to, and whose entries it shares; null for none.</param>
    public static Catalogue ReadCatalogue(ReadOnlySpan<byte> compiled, Catalogue? extended = null)
    {
        var records = Records(compiled);
        var controls = new Control[records.Length - 1];
        for (var i = 0; i < controls.Length; i++) controls[i] = ReadControl(records[i + 1].Split('\t'));
        var head = records[0].Split('\t');
        return new Catalogue(head[0], head[1], extended is null ? controls : Join(extended.Controls, controls))
        {
            IdenticalTexts = Items(head[2]),
            BasedOn = Items(head[3]),
            AnnexOf = Items(head[4]),
            RelatedControls = [.. extended?.RelatedControls ?? [], .. Array.ConvertAll(Items(head[5]), static group => group.Split(' '))],
        };
    }

    /// <summary>Reads the registry of standards: records that say in their first field what they are, editions behind their standard.</summary>
    public static StandardsRegistry ReadStandards(ReadOnlySpan<byte> compiled)
    {
        var asOf = 0;
        var standards = new List<Standard>(256);
        var equivalents = new List<EquivalentEditions>(64);
        var editions = new List<StandardEdition>();
        foreach (var record in Records(compiled))
        {
            var fields = record.Split('\t');
            switch (fields[0])
            {
                case "as_of":
                    asOf = int.Parse(fields[1], CultureInfo.InvariantCulture);
                    break;
                case "standard":
                    standards.Add(ReadStandard(fields, editions = []));
                    break;
                case "edition":
                    editions.Add(ReadEdition(fields));
                    break;
                default:
                    equivalents.Add(new EquivalentEditions(fields[1], fields[2]));
                    break;
            }
        }

        return new StandardsRegistry(asOf, standards, equivalents);
    }

    private static Control[] Join(IReadOnlyList<Control> controls, Control[] added)
    {
        Control[] all = [.. controls, .. added];
        Array.Sort(all, static (left, right) => DottedNumber.Compare(left.Number, right.Number));
        return all;
    }

    private static Control ReadControl(string[] fields) => new(fields[0], ReadLevel(fields[1]), new LocalizedText(fields[3], fields[4]))
    {
        Parent = Optional(fields[2]),
        TitleVariants = Items(fields[5]),
        ForProviders = fields[6].Contains("provider", StringComparison.Ordinal),
        ForCustomers = fields[6].Contains("customer", StringComparison.Ordinal),
        Successors = Items(fields[7]),
        IsAlias = fields[8].Length > 0,
        IsTitleUncertain = fields[9].Length > 0,
        Topics = fields[10].Length == 0 ? ControlTopics.None : new ControlTopics(en: fields[11], ja: fields[10]),
    };

    private static Standard ReadStandard(string[] fields, List<StandardEdition> editions) => new(fields[1], editions)
    {
        Subject = fields[2],
        Exists = fields[3].Length == 0,
        IsUncertain = fields[4].Length > 0,
        BasedOn = Items(fields[5]),
        Slips = Items(fields[6]),
        Topics = Items(fields[7]),
        ConfusedWith = Items(fields[8]),
    };

    private static StandardEdition ReadEdition(string[] fields) => new(fields[1], fields[2])
    {
        Published = Optional(fields[3]),
        Status = ReadStatus(fields[4]),
        Until = Optional(fields[5]),
        SupersededBy = Optional(fields[6]),
        IsUncertain = fields[7].Length > 0,
        CertifiedUntil = Optional(fields[8]),
    };

    private static ControlLevel ReadLevel(string word) => word switch
    {
        "clause" => ControlLevel.Clause,
        "objective" => ControlLevel.Objective,
        _ => ControlLevel.Control,
    };

    private static StandardStatus ReadStatus(string word) => word switch
    {
        "current" => StandardStatus.Current,
        "withdrawn" => StandardStatus.Withdrawn,
        "superseded" => StandardStatus.Superseded,
        "renumbered" => StandardStatus.Renumbered,
        "draft" => StandardStatus.Draft,
        _ => StandardStatus.Unknown,
    };

    private static string[] Records(ReadOnlySpan<byte> compiled) => Encoding.UTF8.GetString(compiled).Split('\n');

    private static string[] Items(string field) => field.Length == 0 ? [] : field.Split('|');

    private static string? Optional(string field) => field.Length == 0 ? null : field;
}
