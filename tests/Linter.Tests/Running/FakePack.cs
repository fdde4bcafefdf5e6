namespace Wplint.Tests.Running;

/// <summary>A pack of fakes, with a catalogue of six controls.</summary>
internal sealed class FakePack(params Rule[] rules) : RulePack
{
    private static readonly string[] Numbers = ["5.1.1", "5.1.2", "6.1.1", "6.1.2", "6.1.3", "CLD.6.3.1"];

    public override IReadOnlyList<Rule> Rules { get; } = rules;

    public override IReadOnlyList<Catalogue> Catalogues { get; } = [CatalogueNamed("first"), CatalogueNamed("second")];

    private static Catalogue CatalogueNamed(string id) => new(
        id,
        $"Standard {id}",
        [.. Numbers.Select(static number => new Control(number, ControlLevel.Control, $"Title of {number}"))]);
}
