using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.Generated;

public sealed class PageHeadTests
{
    private const string Page = """
        # WP1999 plain-rule

        <!-- rule:begin -->
        Severity: error · Fix: safe · Family: numbering (WP1) · Since: 0.1.0
        <!-- rule:end -->

        Why.

        """;

    [Fact]
    public void Leaves_a_current_head_alone() => Assert.Equal(Page, PageHead.Generate(Page, SampleRules.Plain.Descriptor, Language.English, "0.1.0"));

    [Fact]
    public void Puts_a_head_below_the_title_of_a_page_without_one() =>
        Assert.Equal(Page, PageHead.Generate("# WP1999 plain-rule\n\nWhy.\n", SampleRules.Plain.Descriptor, Language.English, "0.1.0"));

    [Fact]
    public void Keeps_the_version_since_which_there_is_such_a_rule() =>
        Assert.Equal(Page, PageHead.Generate(Page, SampleRules.Plain.Descriptor, Language.English, "2.0.0"));

    [Fact]
    public void Follows_the_descriptor() => Assert.Contains(
        "Severity: note · Fix: – · Family: copy and paste (WP5) · Since: 0.1.0",
        PageHead.Generate(Page, SampleRules.WithOptions.Descriptor, Language.English, "2.0.0"),
        StringComparison.Ordinal);

    [Fact]
    public void Speaks_the_language_of_the_page() => Assert.Contains(
        "重大度: error ・ 修正: 安全 ・ 分類: 項番 (WP1) ・ 導入: 0.1.0",
        PageHead.Generate(Page, SampleRules.Plain.Descriptor, Language.Japanese, "2.0.0"),
        StringComparison.Ordinal);
}
