using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Tests.Reporting;

public sealed class TextReporterTests
{
    [Fact]
    public void Prints_place_rule_message_and_the_underlined_line_in_English() => Snapshot.Verify(Print(Sample.Mixed()));

    [Fact]
    public void Prints_the_same_in_Japanese() => Snapshot.Verify(Print(Sample.Mixed(), Language.Japanese));

    [Fact]
    public void Colours_only_when_asked()
    {
        var run = Sample.Of("a [|b|] c\n");
        Assert.DoesNotContain('\x1b', Print(run));
        Assert.Equal(
            "\x1b[1mpapers/kazeno.md:1:3\x1b[0m: \x1b[1;36mnote\x1b[0m WP7008 mixed-width: Widths are mixed.\n"
            + "\x1b[2m  1 │ \x1b[0ma b c\n"
            + "\x1b[2m    │ \x1b[0m  \x1b[1;36m~\x1b[0m\n",
            Print(run, style: new TextStyle(UseColor: true)));
    }

    [Fact]
    public void Prints_nothing_for_a_clean_run() => Assert.Equal("", Print(Sample.Clean()));

    [Fact]
    public void Shows_control_characters_of_paper_path_and_message_instead_of_sending_them()
    {
        var run = Sample.Of(
            "\x1b[31mred \a[|\u202Eevil\u009B2J|]\n", path: "a\x1b]0;b\r\n.md", rule: Sample.CoverVersion, "\x1b[2J\n::error::x");
        Assert.Equal(
            "a␛]0;b␍␊.md:1:11: warning WP4001 cover-version-mismatch: The cover says ␛[2J␊::error::x.\n"
            + "  1 │ ␛[31mred ␇\uFFFDevil\uFFFD2J\n"
            + "    │           ~~~~~~~~\n",
            Print(run));
    }

    [Fact]
    public void Prints_no_excerpt_of_an_empty_line_since_there_is_nothing_to_see() =>
        Assert.Equal("papers/kazeno.md:2:1: note WP7008 mixed-width: Widths are mixed.\n", Print(Sample.Of("a\n[||]\nb\n")));

    private static string Print(RunResult run, Language language = Language.English, TextStyle? style = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TextReporter(writer, language, style ?? new TextStyle()).Write(run);
        return writer.ToString();
    }
}
