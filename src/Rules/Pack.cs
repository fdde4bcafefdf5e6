using Wplint.Rules.Catalogues;

[assembly: Wplint.RulePack(typeof(Wplint.Rules.Pack))]

namespace Wplint.Rules;

/// <summary>The rules of wplint, and what they know of the standards.</summary>
public sealed partial class Pack : RulePack
{
    private IReadOnlyList<Catalogue>? _catalogues;
    private StandardsRegistry? _standards;

    /// <inheritdoc/>
    public override IReadOnlyList<Catalogue> Catalogues => _catalogues ??= ReadCatalogues();

    /// <inheritdoc/>
    public override StandardsRegistry Standards => _standards ??= CatalogueReader.ReadStandards(CompiledCatalogues.Standards);

    private static Catalogue[] ReadCatalogues()
    {
        var iso27002 = CatalogueReader.ReadCatalogue(CompiledCatalogues.Iso27002_2022);
        return
        [
            CatalogueReader.ReadCatalogue(CompiledCatalogues.Iso27017_2015),
            iso27002,
            CatalogueReader.ReadCatalogue(CompiledCatalogues.Iso27017_2026, extended: iso27002),
        ];
    }
}
