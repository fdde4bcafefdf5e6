using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.Generated;

public sealed class RulesTableTests
{
    [Fact]
    public void Replaces_the_table_and_nothing_else() => Assert.Equal(
        """
        # wplint

        <!-- rules:begin -->
        | ID | ルール | 重大度 | 修正 | 検出する内容 |
        |---|---|---|---|---|
        | WP1999 | [plain-rule](src/Rules/Numbering/PlainRule.ja.md) | error | 安全 | 普通のルール |
        | WP5999 | [rule-with-options](src/Rules/CopyPaste/RuleWithOptionsRule.ja.md) | note | – | 普通のルール |
        | WP9999 | [never-off](src/Linter.Core/Running/Pages/WP9999.ja.md) | error | – | 普通のルール |
        <!-- rules:end -->

        The end.
        """.ReplaceLineEndings("\n"),
        RulesTable.Generate("# wplint\n\n<!-- rules:begin -->\nold\n<!-- rules:end -->\n\nThe end.", SampleRules.All, Language.Japanese));

    [Fact]
    public void Says_what_is_missing_where_there_is_no_place_for_it() => Assert.Equal(
        "The place of the rules table is missing: <!-- rules:begin --> and <!-- rules:end -->.",
        Assert.Throws<InvalidOperationException>(() => RulesTable.Generate("# wplint", SampleRules.All, Language.English)).Message);
}
