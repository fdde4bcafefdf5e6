using Wplint.Cli.Terminals;

namespace Wplint.Tests.Terminals;

public sealed class WorkflowLogTests
{
    [Theory]
    [InlineData("::error::a", ": :error::a")]
    [InlineData("a\n  ::error::b", "a\n  : :error::b")]
    [InlineData("a ##[error]b", "a ## [error]b")]
    [InlineData("a ###[error]b", "a ### [error]b")]
    [InlineData("wplint: a::b [c] ## d #[e]", "wplint: a::b [c] ## d #[e]")]
    [InlineData("a:\n:b", "a:\n:b")]
    public void Holds_no_commands(string text, string printed)
    {
        using var inner = new StringWriter();
        using var log = new WorkflowLog(inner);
        log.WriteLine(text);
        Assert.Equal(printed + "\n", inner.ToString());
    }

    [Fact]
    public void Holds_no_command_that_is_written_in_pieces()
    {
        using var inner = new StringWriter();
        using var log = new WorkflowLog(inner);
        foreach (var piece in (string[])[" ", ":", ":error::", "#", "#", "[error]"]) log.Write(piece);
        log.WriteLine();
        Assert.Equal(" : :error::## [error]\n", inner.ToString());
    }
}
