namespace Wplint.Rules.Tests.Catalogues;

public sealed class StandardsTests
{
    private static readonly StandardsRegistry Standards = new Pack().Standards;

    [Fact]
    public void It_knows_223_designations_as_of_one_year()
    {
        Assert.Equal(223, Standards.Standards.Count);
        Assert.Equal(2026, Standards.AsOf);
    }

    [Theory]
    [InlineData("ISO 27017", "ISO/IEC 27017")]
    [InlineData("ISO/IEC 27017", "ISO/IEC 27017")]
    [InlineData("ISO/IEC 27015", "ISO/IEC TR 27015")]
    [InlineData("ISO27017", "ISO/IEC 27017")]
    [InlineData("ISO 9001", "ISO 9001")]
    [InlineData("JIS Q 27017", "JIS Q 27017")]
    [InlineData("JIP-ISMS517", "JIP-ISMS517")]
    public void A_standard_is_found_however_its_publisher_is_written(string written, string designation) =>
        Assert.Equal(designation, Standards.Find(written)!.Designation);

    [Fact]
    public void A_report_that_became_a_standard_does_not_hide_it()
    {
        Assert.Equal("ISO/IEC 27019", Standards.Find("ISO/IEC 27019")!.Designation);
        Assert.Equal("ISO/IEC TR 27019", Standards.Find("ISO/IEC TR 27019")!.Designation);
        Assert.Equal("ISO/IEC TS 27008", Standards.Find("ISO/IEC 27008")!.Designation);
    }

    [Fact]
    public void Of_two_standards_with_one_number_the_one_named_exactly_is_found()
    {
        Assert.True(Standards.Find("ISO 27107")!.Exists);
        Assert.False(Standards.Find("ISO/IEC 27107")!.Exists);
    }

    [Fact]
    public void A_number_that_is_unknown_is_not_found() => Assert.Null(Standards.Find("ISO/IEC 99999"));

    [Theory]
    [InlineData("JIS Q 27017:2016", "ISO/IEC 27017:2015")]
    [InlineData("JIS Q 27001:2014", "ISO/IEC 27001:2013")]
    [InlineData("JIS Q 27001:2023", "ISO/IEC 27001:2022")]
    [InlineData("JIS Q 27002:2024", "ISO/IEC 27002:2022")]
    [InlineData("JIS Q 9001:2015", "ISO 9001:2015")]
    [InlineData("ISO 27001:2013", "JIS Q 27001:2014")]
    public void An_edition_is_equal_to_its_translation_and_back(string label, string equivalent)
    {
        Assert.Contains(equivalent, Standards.EquivalentsOf(label));
        Assert.Contains(Standards.EquivalentsOf(equivalent), other => StandardsRegistry.KeyOf(other) == StandardsRegistry.KeyOf(label));
    }

    [Theory]
    [InlineData("ISO/IEC 27017:2026")] // no Japanese edition of it is known
    [InlineData("JIS Q 15001:2023")] // no international counterpart
    public void An_edition_may_have_no_equivalent(string label) => Assert.Empty(Standards.EquivalentsOf(label));

    [Fact]
    public void Editions_carry_their_dates_and_status()
    {
        var edition = Standards.Find("ISO/IEC 27017")!.FindEdition("2015")!;

        Assert.Equal("ISO/IEC 27017:2015", edition.Label);
        Assert.Equal("2015-11-30", edition.Published);
        Assert.Equal(StandardStatus.Withdrawn, edition.Status);
        Assert.Equal("2026-07-27", edition.Until);
        Assert.Equal("ISO/IEC 27017:2026", edition.SupersededBy);
        Assert.Equal(StandardStatus.Current, Standards.Find("JIP-ISMS517")!.FindEdition("1.0")!.Status);
    }

    [Fact]
    public void Certificates_may_outlive_an_edition() => Assert.Equal("2025-10-31", Standards.Find("JIS Q 27001")!.FindEdition("2014")!.CertifiedUntil);

    [Fact]
    public void Doubt_about_one_edition_does_not_spread_to_the_others()
    {
        var standard = Standards.Find("JIS Q 27001")!;

        Assert.False(standard.IsUncertain);
        Assert.False(standard.FindEdition("2023")!.IsUncertain);
        Assert.True(standard.FindEdition("2025")!.IsUncertain);
    }

    [Fact]
    public void Numbers_that_are_no_standards_have_no_editions() =>
        Assert.All(Standards.Standards, standard => Assert.Equal(standard.Exists, standard.Editions.Count > 0));

    [Fact]
    public void What_is_written_for_27017_by_a_slip_is_listed()
    {
        var slips = Standards.Find("ISO/IEC 27017")!.Slips;

        Assert.Contains("ISO/IEC TR 27015", slips);
        Assert.Contains("ISO/IEC 27071", slips);
    }

    [Theory]
    [InlineData("ISO/IEC 27001")]
    [InlineData("ISO/IEC 27018")]
    [InlineData("ISO/IEC 27037")]
    [InlineData("ISO/IEC 27701")]
    public void What_a_cloud_paper_may_well_cite_is_no_slip(string designation) => Assert.DoesNotContain(designation, Standards.Find("ISO/IEC 27017")!.Slips);

    [Fact]
    public void A_replaced_edition_names_one_that_is_known_or_nothing_of_ours()
    {
        var labels = Standards.Standards.SelectMany(standard => standard.Editions).Select(edition => edition.Label).ToHashSet();
        var replaced = Standards.Find("JIS Q 27002")!.Editions.Where(edition => edition.SupersededBy is not null);

        Assert.All(replaced, edition => Assert.Contains(edition.SupersededBy!, labels));
    }
}
