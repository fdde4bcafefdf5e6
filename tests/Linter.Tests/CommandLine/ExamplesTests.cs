using System.Text;
using Wplint.Cli;
using Wplint.Cli.Terminals;

namespace Wplint.Tests.CommandLine;

/// <summary>The main job on the papers in <c>examples/</c>, with the rules that wplint brings along.</summary>
public sealed class ExamplesTests
{
    [Fact]
    public void Findings_in_English() => Snapshot.Verify(Check(expectedStatus: 1, "check", "examples", "--lang", "en"));

    [Fact]
    public void Findings_in_Japanese() => Snapshot.Verify(Check(expectedStatus: 1, "check", "examples", "--lang", "ja"));

    [Fact]
    public void Correct_papers_have_no_findings_of_any_severity() =>
        Assert.Equal("", Check(expectedStatus: 0, "check", "examples/correct", "--fail-on", "note"));

    private static string Check(int expectedStatus, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var terminal = new Terminal
        {
            Output = output,
            ErrorOutput = error,
            OpenInput = static () => Stream.Null,
            Variable = static _ => null,
            FindWorkingFolder = static () => RepositoryFolder.Path,
        };
        Assert.Equal(expectedStatus, Application.Run(arguments, terminal));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
