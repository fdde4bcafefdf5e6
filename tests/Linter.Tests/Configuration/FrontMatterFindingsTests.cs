using Wplint.Core.Configuration;
using Wplint.Core.Parsing;
using Wplint.Rules;

namespace Wplint.Tests.Configuration;

public sealed class FrontMatterFindingsTests
{
    private static readonly IReadOnlyList<Catalogue> Catalogues = new Pack().Catalogues;

    [Fact]
    public void Says_that_an_edition_is_unknown_and_which_is_near()
    {
        var (source, finding) = Single("---\nedition: iso27017-2105\n---\n\n5.1.1 情報セキュリティのための方針群\n");
        Assert.Equal("iso27017-2105", source[finding.Span]);
        Assert.Equal("\"iso27017-2105\" is no value of \"edition\". Did you mean \"iso27017-2015\"?", finding.GetMessage(Language.English));
        Assert.Equal("「edition」に「iso27017-2105」は指定できません。「iso27017-2015」ではありませんか。", finding.GetMessage(Language.Japanese));
    }

    [Fact]
    public void Says_that_a_profile_is_unknown_and_which_is_near()
    {
        var (source, finding) = Single("---\nprofile: provder\n---\n\n5.1.1 情報セキュリティのための方針群\n");
        Assert.Equal("provder", source[finding.Span]);
        Assert.Equal("\"provder\" is no value of \"profile\". Did you mean \"provider\"?", finding.GetMessage(Language.English));
    }

    [Fact]
    public void Says_that_no_edition_has_an_excluded_control()
    {
        var (source, finding) = Single("---\nexclusions:\n  - control: 11.2.77\n    reason: 装置はない\n  - 12.3.1\n---\n\n5.1.1 情報セキュリティのための方針群\n");
        Assert.Equal("11.2.77", source[finding.Span]);
        Assert.Equal("No edition has a control \"11.2.77\". Did you mean \"11.2.7\"?", finding.GetMessage(Language.English));
        Assert.Equal("「11.2.77」という項番の管理策は、どの版にもありません。「11.2.7」ではありませんか。", finding.GetMessage(Language.Japanese));
    }

    [Fact]
    public void Says_that_front_matter_is_no_yaml()
    {
        var (_, finding) = Single("---\ntitle: \"not closed\nedition: [\n---\n\n5.1.1 情報セキュリティのための方針群\n");
        Assert.StartsWith("The front matter is not valid YAML", finding.GetMessage(Language.English), StringComparison.Ordinal);
    }

    // Other tools keep their keys in front matter too.
    [Fact]
    public void Leaves_other_keys_alone() => Assert.Empty(FindingsOf(new SourceText("---\nlayout: post\nedition: iso27017-2015\n---\n\n5.1.1 情報\n")));

    private static (SourceText Source, Diagnostic Finding) Single(string text)
    {
        var source = new SourceText(text);
        return (source, Assert.Single(FindingsOf(source)));
    }

    private static IEnumerable<Diagnostic> FindingsOf(SourceText source) =>
        FrontMatterFindings.Of(new PaperParser(Catalogues).Parse("paper.md", source), Catalogues);
}
