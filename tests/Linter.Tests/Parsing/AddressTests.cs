namespace Wplint.Tests.Parsing;

public sealed class AddressTests
{
    [Theory]
    [InlineData("https://kaede.example/a/をご覧ください。", "https://kaede.example/a/")]
    [InlineData("（https://kaede.example/a）", "https://kaede.example/a")]
    [InlineData("(https://kaede.example/a)", "https://kaede.example/a")]
    [InlineData("https://kaede.example/a_(b)、", "https://kaede.example/a_(b)")]
    [InlineData("『https://kaede.example/a』", "https://kaede.example/a")]
    [InlineData("「https://kaede.example/a?x=1&y=2#z」", "https://kaede.example/a?x=1&y=2#z")]
    [InlineData("https://kaede.example/a、https://kaede.example/b。", "https://kaede.example/a https://kaede.example/b")]
    [InlineData("https://kaede.example/a.", "https://kaede.example/a")]
    [InlineData("https://kaede.example/a).", "https://kaede.example/a")]
    [InlineData("https://kaede.example:8080/p?q=%E3%81%82。", "https://kaede.example:8080/p?q=%E3%81%82")]
    [InlineData("HTTPS://KAEDE.EXAMPLE/A", "HTTPS://KAEDE.EXAMPLE/A")]
    [InlineData("https://https://kaede.example/", "https://https://kaede.example/")]
    [InlineData("https:// と http: です。", "")]
    [InlineData("www.kaede.example と mailto:a@kaede.example です。", "")]
    [InlineData("`https://kaede.example/code`", "")]
    public void Stands_in_running_text(string text, string expected)
    {
        var paper = TreeText.Parse($"5.1.1 方針群\n\n{text}\n");
        Assert.Equal(expected, string.Join(' ', paper.Links.Select(static link => link.Target)));
        Assert.All(paper.Links, link => Assert.Equal(link.Target, paper.Source[link.Span]));
    }

    [Theory]
    [InlineData("<https://kaede.example/a>", "Autolink https://kaede.example/a ")]
    [InlineData("『<https://kaede.example/a>』", "Autolink https://kaede.example/a ")]
    [InlineData("[規約](https://kaede.example/a)", "Inline https://kaede.example/a 規約")]
    [InlineData("[規約](<https://kaede.example/a> \"題\")", "Inline https://kaede.example/a 規約")]
    [InlineData("[規約]()", "Inline  規約")]
    [InlineData("[規約][ref]\n\n[ref]: https://kaede.example/a", "Inline https://kaede.example/a 規約")]
    [InlineData("![図](img/a.png) を示します。", "Image img/a.png 図")]
    [InlineData("[https://kaede.example/b](https://kaede.example/a)", "Inline https://kaede.example/a https://kaede.example/b")]
    public void Stands_in_a_link(string text, string expected)
    {
        var paper = TreeText.Parse($"5.1.1 方針群\n\n{text}\n");
        var link = Assert.Single(paper.Links);
        Assert.Equal(expected, $"{link.Kind} {link.Target} {link.Text}");
        Assert.Equal(link.Target, paper.Source[link.TargetSpan]);
        Assert.Equal("5.1.1", link.Clause!.Number!.Text);
    }
}
