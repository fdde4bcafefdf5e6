namespace Wplint.Rules.Tests.Catalogues;

public sealed class Iso27017CatalogueTests
{
    private static readonly Catalogue Catalogue = new Pack().Catalogues[0];

    [Fact]
    public void It_is_the_default_catalogue()
    {
        Assert.Equal("iso27017-2015", Catalogue.Id);
        Assert.Equal("ISO/IEC 27017:2015", Catalogue.Standard);
        Assert.Contains("JIS Q 27017:2016", Catalogue.IdenticalTexts);
    }

    [Theory]
    [InlineData(ControlLevel.Clause, false, 14)]
    [InlineData(ControlLevel.Objective, false, 35)]
    [InlineData(ControlLevel.Objective, true, 6)]
    [InlineData(ControlLevel.Control, false, 114)]
    [InlineData(ControlLevel.Control, true, 7)]
    public void It_has_all_entries(ControlLevel level, bool extended, int count) =>
        Assert.Equal(count, Catalogue.Controls.Count(control => control.Level == level && control.IsExtended == extended));

    [Fact]
    public void The_standard_guides_providers_on_40_controls_and_customers_on_39()
    {
        Assert.Equal(40, Catalogue.Controls.Count(control => control.ForProviders));
        Assert.Equal(39, Catalogue.Controls.Count(control => control.ForCustomers));
        Assert.All(Catalogue.Controls.Where(control => control.ForProviders || control.ForCustomers), control => Assert.Equal(ControlLevel.Control, control.Level));
    }

    [Fact]
    public void Every_entry_has_a_title_in_both_languages() => Assert.All(Catalogue.Controls, control =>
    {
        Assert.NotEmpty(control.Title.En);
        Assert.NotEmpty(control.Title.Ja);
        Assert.True(control.IsTitled(control.Title.En));
        Assert.True(control.IsTitled(control.Title.Ja));
    });

    [Fact]
    public void Every_entry_stands_below_one_of_the_level_above() => Assert.All(Catalogue.Controls, control =>
    {
        if (control.Level == ControlLevel.Clause) Assert.Null(control.Parent);
        else Assert.Equal(control.Level - 1, Catalogue.Find(control.Parent!)!.Level);
    });

    [Fact]
    public void Every_control_has_topics_in_both_languages() =>
        Assert.All(new Pack().Catalogues.SelectMany(catalogue => catalogue.Controls).Where(control => control.Level == ControlLevel.Control), control =>
        {
            Assert.True(control.Topics.In(Language.Japanese).Count >= 4, control.Number);
            Assert.True(control.Topics.In(Language.English).Count >= 3, control.Number);
        });

    [Theory]
    [InlineData("6.3")]
    [InlineData("6.3.1")]
    [InlineData("8.1.5")]
    [InlineData("9.5")]
    [InlineData("9.5.1")]
    [InlineData("9.5.2")]
    [InlineData("12.1.5")]
    [InlineData("12.4.5")]
    [InlineData("13.1.4")]
    public void An_extended_entry_is_found_without_its_prefix(string digits) => Assert.Equal("CLD." + digits, Catalogue.FindExtended(digits)!.Number);

    [Theory]
    [InlineData("8.1")] // 8.1 is an objective of ISO/IEC 27002 too, which CLD.8.1 only repeats
    [InlineData("9.5.3")]
    [InlineData("5.1.1")]
    public void A_regular_or_unknown_number_is_no_extended_entry(string digits) => Assert.Null(Catalogue.FindExtended(digits));

    [Fact]
    public void An_objective_that_repeats_another_is_an_alias() =>
        Assert.Equal(
            ["CLD.8.1", "CLD.12.1", "CLD.12.4", "CLD.13.1"],
            Catalogue.Controls.Where(control => control.IsAlias).Select(control => control.Number));

    [Fact]
    public void A_doubt_about_a_flag_is_no_doubt_about_the_title()
    {
        Assert.False(Catalogue.Find("9.2.2")!.IsTitleUncertain);
        Assert.True(Catalogue.Find("15.1.1")!.IsTitleUncertain);
        Assert.DoesNotContain(Catalogue.Controls, control => control.ForProviders && control.IsTitleUncertain);
    }

    [Theory]
    [InlineData("6.1.1", "15.1.2", true)]
    [InlineData("CLD.6.3.1", "6.1.1", true)]
    [InlineData("16.1.1", "16.1.7", true)]
    [InlineData("13.1.3", "CLD.13.1.4", false)]
    [InlineData("6.1.1", "18.1.2", false)]
    public void Controls_are_related_that_one_answer_may_do_for(string number, string other, bool related) =>
        Assert.Equal(related, Catalogue.AreRelated(number, other));

    [Fact]
    public void American_spelling_of_a_title_is_right() => Assert.True(Catalogue.Find("8.2.2")!.IsTitled("Labeling of information"));

    [Fact]
    public void Every_successor_is_a_control_of_2022_and_of_an_extended_one_of_2026()
    {
        var (iso27002, iso27017) = (new Pack().Catalogues[1], new Pack().Catalogues[2]);

        Assert.Equal("iso27002-2022", iso27002.Id);
        Assert.All(Catalogue.Controls, control => Assert.All(control.Successors, number => Assert.Equal(ControlLevel.Control, (control.IsExtended ? iso27017 : iso27002).Find(number)!.Level)));
        Assert.All(Catalogue.Controls.Where(control => control is { Level: ControlLevel.Control, IsExtended: false }), control => Assert.NotEmpty(control.Successors));
        Assert.Equal(["5.36", "8.8"], Catalogue.Find("18.2.3")!.Successors);
    }

    [Fact]
    public void The_catalogue_of_2022_has_four_themes_and_93_controls()
    {
        var controls = new Pack().Catalogues[1].Controls;

        Assert.Equal(4, controls.Count(control => control.Level == ControlLevel.Clause));
        Assert.Equal(93, controls.Count(control => control.Level == ControlLevel.Control));
        Assert.True(controls.Single(control => control.Number == "5.14").IsTitled("情報の転送"));
    }
}
