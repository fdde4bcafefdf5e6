namespace Wplint.Rules.Tests.Catalogues;

public sealed class Iso27017EditionOf2026Tests
{
    private static readonly Catalogue Iso27002 = new Pack().Catalogues[1];
    private static readonly Catalogue Catalogue = new Pack().Catalogues[2];

    [Fact]
    public void It_has_the_controls_of_ISO_27002_2022_and_four_of_its_own()
    {
        Assert.Equal("iso27017-2026", Catalogue.Id);
        Assert.Equal("ISO/IEC 27017:2026", Catalogue.Standard);
        Assert.Equal(97, Catalogue.Controls.Count(control => control.Level == ControlLevel.Control));
        Assert.Equal(
            ["5.38", "5.39", "8.35", "8.36"],
            Catalogue.Controls.Select(control => control.Number).Except(Iso27002.Controls.Select(control => control.Number)));
    }

    [Fact]
    public void Its_controls_stand_in_the_order_of_their_numbers()
    {
        var numbers = Catalogue.Controls.Select(control => control.Number).ToArray();
        Assert.Equal(numbers.Order(Comparer<string>.Create(DottedNumber.Compare)), numbers);
        Assert.Equal("5.39", numbers[Array.IndexOf(numbers, "6") - 1]);
    }

    [Fact]
    public void Every_control_stands_below_a_clause() =>
        Assert.All(Catalogue.Controls.Where(control => control.Level == ControlLevel.Control), control => Assert.Equal(ControlLevel.Clause, Catalogue.Find(control.Parent!)!.Level));

    [Fact]
    public void No_error_rests_on_the_titles_of_its_own_controls() =>
        Assert.All((string[])["5.38", "5.39", "8.35", "8.36"], number => Assert.True(Catalogue.Find(number)!.IsTitleUncertain));

    [Fact]
    public void Its_related_controls_exist() =>
        Assert.All(Catalogue.RelatedControls.SelectMany(group => group), number => Assert.Equal(ControlLevel.Control, Catalogue.Find(number)!.Level));

    [Fact]
    public void What_is_related_in_ISO_27002_is_related_here()
    {
        Assert.True(Catalogue.AreRelated("8.15", "8.16"));
        Assert.True(Catalogue.AreRelated("5.2", "5.38"));
    }

    [Theory]
    [InlineData("CLD.6.3.1", "5.38")]
    [InlineData("CLD.9.5.1", "8.35")]
    public void An_extended_control_of_2015_became_one_with_its_title(string extended, string successor)
    {
        var control = new Pack().Catalogues[0].Find(extended)!;

        Assert.Equal([successor], control.Successors);
        Assert.True(Catalogue.Find(successor)!.IsTitled(control.Title.Ja));
        Assert.True(Catalogue.Find(successor)!.IsTitled(control.Title.En));
    }
}
