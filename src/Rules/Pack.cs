using Wplint.Rules.Catalogues;

[assembly: Wplint.RulePack(typeof(Wplint.Rules.Pack))]

namespace Wplint.Rules;

/// <summary>The rules of wplint, and what they know of the standards.</summary>
public sealed partial class Pack : RulePack
{
    private IReadOnlyList<Catalogue>? _catalogues;
    private StandardsRegistry? _standards;

    /// <inheritdoc/>
    public override IReadOnlyList<Catalogue> Catalogues => _catalogues ??=
    [
        CatalogueReader.ReadCatalogue(CompiledCatalogues.Iso27017_2015),
        CatalogueReader.ReadCatalogue(CompiledCatalogues.Iso27002_2022),
    ];

    /// <inheritdoc/>
    public override StandardsRegistry Standards => _standards ??= CatalogueReader.ReadStandards(CompiledCatalogues.Standards);
}
