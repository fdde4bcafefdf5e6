using Wplint.Tools.CatalogueCompiler;

namespace Wplint.Rules.Tests.Catalogues;

public sealed class CatalogueCompilerTests
{
    private const string Head = "id: test\nstandard: \"T 1:2020\"\ncontrols:\n";
    private const string Clause = "  - { number: \"5\", level: clause, en: Five, ja: 五 }\n";

    [Fact]
    public void Names_the_table_after_the_file() => Assert.Equal("Iso27017_2015", Compile("Catalogues/iso27017-2015.yaml", Head + Clause).Table.Name);

    [Fact]
    public void Accepts_a_catalogue() => Assert.Empty(Compile(Head + Clause + "  - { number: \"5.1\", level: objective, parent: \"5\", en: Below, ja: 下 }\n"));

    [Theory]
    [InlineData("  - { number: \"5\", level: clause, en: Again, ja: 再 }\n", "5,15", "5 is there already.")]
    [InlineData("  - { number: \"6\", level: clause, en: Six }\n", "5,5", "\"ja\" is missing.")]
    [InlineData("  - { number: \"6.1\", level: objective, parent: \"6\", en: Below, ja: 下 }\n", "5,48", "There is no 6 above.")]
    [InlineData("  - { number: \"6\", level: chapter, en: Six, ja: 六 }\n", "5,27", "\"level\" is one of clause, objective, control.")]
    [InlineData("  - { number: \"6\", level: clause, en: Six, ja: 六, titel: x }\n", "5,51", "Unknown key \"titel\"; known are number, level, parent, en, ja, variants, guidance, successors, alias_of, doubt, topics.")]
    [InlineData("  - { number: \"6\", level: clause, en: Six, ja: 六, guidance: [provider, all] }\n", "5,61", "\"guidance\" lists provider, customer.")]
    [InlineData("  - { number: \"6\", level: clause, en: \"a|b\", ja: 六 }\n", "5,39", "A text has no tabs, line ends, bars or quotation marks.")]
    [InlineData("  - { number: \"6\", level: clause, en: Six, ja: 六, topics: { ja: [六], en: [] } }\n", "5,74", "Topics are given in ja and en.")]
    [InlineData("  - { number: \"6\", level: clause, en: Six, ja: 六, topics: { ja: [六], en: [six, Six] } }\n", "5,74", "A topic is there twice.")]
    [InlineData("  - [6\n", "6,1", null)]
    public void Refuses_a_malformed_catalogue_at_its_line(string added, string place, string? message)
    {
        var problem = Assert.Single(Compile(Head + Clause + added));

        Assert.StartsWith($"test.yaml({place}): error CATALOGUE: ", problem.ToString(), StringComparison.Ordinal);
        if (message is not null) Assert.Equal(message, problem.Message);
    }

    [Fact]
    public void Refuses_a_relation_to_a_control_that_is_not_there() =>
        Assert.Equal("There is no 5.2.", Assert.Single(Compile(Head.Replace("controls", "related: [[\"5\", \"5.2\"]]\ncontrols", StringComparison.Ordinal) + Clause)).Message);

    [Fact]
    public void Leaves_numbers_of_the_catalogue_that_it_extends_to_the_tests() =>
        Assert.Empty(Compile("id: test\nstandard: \"T 1:2030\"\nextends: other\nrelated: [[\"5.1\", \"5.2\"]]\ncontrols:\n  - { number: \"5.2\", level: control, parent: \"5\", en: Two, ja: 二 }\n"));

    [Fact]
    public void Shows_all_problems_of_a_file_at_once() =>
        Assert.Equal(3, Compile("id: test\ncontrols:\n  - { number: \"5\", level: control, en: Five, ja: 五 }\n  - { level: clause, en: Six, ja: 六 }\n").Count);

    [Fact]
    public void Refuses_an_equivalence_that_names_an_unknown_edition()
    {
        var problem = Assert.Single(Compile(
            """
            as_of: 2020-01-01
            equivalents:
              - ["A 1:2000", "B 1:1999"]
            standards:
              - designation: A 1
                subject: letters
                editions:
                  - { label: "A 1:2000", status: current }
            """));

        Assert.Equal("test.yaml(3,5): error CATALOGUE: There is no edition B 1:1999.", problem.ToString());
    }

    [Theory]
    [InlineData("exists: false\n    editions: [{ label: \"A 1:2000\", status: current }]", "A 1 does not exist and has editions.")]
    [InlineData("exists: true", "A 1 has no editions.")]
    [InlineData("editions: [{ label: \"A 1:2000\", status: fine }]", "\"status\" is one of current, withdrawn, superseded, renumbered, draft, unknown.")]
    public void Refuses_a_standard_that_contradicts_itself(string fields, string message) =>
        Assert.Equal(message, Assert.Single(Compile($"as_of: 2020-01-01\nstandards:\n  - designation: A 1\n    subject: letters\n    {fields}\n")).Message);

    private static IReadOnlyList<Problem> Compile(string yaml) => Compile("test.yaml", yaml).Problems;

    private static (Table Table, IReadOnlyList<Problem> Problems) Compile(string path, string yaml)
    {
        var problems = new Problems();
        return (Compiler.Compile(path, yaml, problems), problems.All);
    }
}
