using Wplint.Core.Running;

namespace Wplint.Tests.Running;

public sealed class ExitStatusTests
{
    [Theory]
    [InlineData("", Severity.Note, 0)]
    [InlineData("WP0001:Error", Severity.Error, 1)]
    [InlineData("WP0001:Warning", Severity.Error, 0)]
    [InlineData("WP0001:Warning", Severity.Warning, 1)]
    [InlineData("WP0001:Note", Severity.Note, 1)]
    [InlineData("WP0001:Error", null, 0)]
    [InlineData("WP9006:Warning", Severity.Error, 0)]
    [InlineData("WP9006:Warning", Severity.Warning, 1)]
    [InlineData("WP9007:Warning", Severity.Error, 0)]
    [InlineData("WP9005:Error", Severity.Error, 2)]
    [InlineData("WP9002:Warning", null, 2)] // whatever severity it was given, and whatever fails a run
    [InlineData("WP0001:Error WP9005:Error", Severity.Error, 2)]
    [InlineData("WP9001:Error", null, 3)]
    [InlineData("WP9001:Error WP9005:Error WP0001:Error", Severity.Error, 3)]
    public void Is_that_of_the_gravest_thing_that_happened(string findings, Severity? failOn, int expected)
    {
        var files = findings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static (finding, index) => new FileResult
        {
            Path = $"{index}.md",
            Outcome = FileOutcome.Checked,
            Findings = [FindingOf(finding.Split(':')[0], Enum.Parse<Severity>(finding.Split(':')[1]))],
        });

        Assert.Equal(expected, ExitStatus.Of(new RunResult { Files = [.. files], Rules = [] }, failOn));
    }

    private static Finding FindingOf(string id, Severity severity)
    {
        var descriptor = FakeRule.Describe(id, "fake");
        return new Finding(new Diagnostic { Descriptor = descriptor, Message = descriptor.Message, Arguments = [], Span = default }, severity);
    }
}
