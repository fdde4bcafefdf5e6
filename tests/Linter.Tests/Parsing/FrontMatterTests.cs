namespace Wplint.Tests.Parsing;

public sealed class FrontMatterTests
{
    private const string Body = "\n# アズサ文書\n\n## 5.1.1 情報セキュリティのための方針群\n\n方針です。\n";

    [Fact]
    public void Is_read_with_the_place_of_each_value()
    {
        var paper = TreeText.Parse("---\ntitle: アズサ文書 ホワイトペーパー\nversion: \"1.0\"\ndate: 2024-01-12\nedition: iso27017-2015 # 2015\nexclusions:\n  - control: 11.2.7\n    reason: 装置はない\n  - 12.3.1\n---\n" + Body);
        var frontMatter = paper.FrontMatter!;
        Assert.Equal(["title", "version", "date", "edition"], frontMatter.Values.Keys);
        Assert.All(frontMatter.Values.Values, value => Assert.Equal(value.Text, paper.Source[value.Span]));
        Assert.Equal([("11.2.7", "装置はない"), ("12.3.1", null)], frontMatter.Exclusions.Select(static exclusion => (exclusion.Control, exclusion.Reason)));
        Assert.All(frontMatter.Exclusions, exclusion => Assert.Equal(exclusion.Control, paper.Source[exclusion.Span]));
        Assert.Null(frontMatter.Problem);
        Assert.True(frontMatter.NamesPaper);
        Assert.Equal("アズサ文書", paper.Cover.Title!.Text);
        Assert.Equal("controls 5.1.1 情報セキュリティのための方針群", TreeText.Clauses(paper));
    }

    [Theory]
    [InlineData("version: \"1.2\"\ndate: 2024-01-12", "1.2=1.2", "2024-01-12=2024-1-12")]
    [InlineData("version: 第 1.2 版\ndate: 令和6年6月", "第 1.2 版=1.2", "令和6年6月=2024-6-0")]
    [InlineData("version: draft\ndate: soon", "?", "?")]
    [InlineData("title: アズサ文書", "?", "?")]
    public void Has_a_version_and_a_date(string yaml, string version, string date)
    {
        var frontMatter = TreeText.Parse($"---\n{yaml}\n---\n{Body}").FrontMatter!;
        Assert.Equal(version, TreeText.Describe(frontMatter.Version));
        Assert.Equal(date, TreeText.Describe(frontMatter.Date));
    }

    [Theory]
    [InlineData("title: [broken")]
    [InlineData("a: b: c")]
    [InlineData("a: *unknown")]
    public void Has_a_problem_where_it_is_no_YAML_and_the_paper_is_read_all_the_same(string yaml)
    {
        var paper = TreeText.Parse($"---\n{yaml}\n---\n{Body}");
        Assert.InRange(paper.FrontMatter!.Problem!.Span.Start, 0, paper.FrontMatter.Span.End);
        Assert.Equal("controls 5.1.1 情報セキュリティのための方針群", TreeText.Clauses(paper));
    }

    [Fact]
    public void Refuses_what_nests_deeper_than_any_paper_does() =>
        Assert.NotNull(TreeText.Parse($"---\na: {new string('[', 5_000)}\n---\n{Body}").FrontMatter!.Problem);

    [Fact]
    public void Creates_nothing_from_a_tag_and_repeats_nothing_from_an_alias()
    {
        var frontMatter = TreeText.Parse("---\nz: &z\n  - *z\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\nversion: !!python/object:os.system \"1.0\"\n---\n" + Body).FrontMatter!;
        Assert.Null(frontMatter.Problem);
        Assert.Equal("1.0", Assert.Single(frontMatter.Values).Value.Text);
    }

    [Fact]
    public void Is_none_where_text_stands_between_two_rules()
    {
        const string text = "---\nアズサ文書 ホワイトペーパー\n\n---\n\n5.1.1 情報セキュリティのための方針群\n\n方針です。\n";
        Assert.Null(TreeText.Parse(text).FrontMatter);
        Assert.Equal("アズサ文書 ホワイトペーパー | ? | ? | ?", TreeText.Cover(text));
    }

    [Fact]
    public void Is_none_where_nothing_closes_it() => Assert.Null(TreeText.Parse("---\ntitle: x\n\n5.1.1 情報セキュリティのための方針群\n").FrontMatter);

    [Fact]
    public void Is_none_further_down() => Assert.Null(TreeText.Parse("\n---\ntitle: x\n---\n").FrontMatter);
}
