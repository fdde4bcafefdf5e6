using Wplint.Cli;

namespace Wplint.Tests.CommandLine;

public sealed class HeadStartTests
{
    // An exception on a thread of its own would end the program.
    [Fact]
    public void Reads_a_paper_that_can_be_read() => Assert.Single(HeadStart.ReadPaper().Controls);

    [Fact]
    public void Checks_it_with_all_rules() => Assert.DoesNotContain(HeadStart.Check(HeadStart.ReadPaper()), static finding => finding.Rule.Id == "WP9001");
}
