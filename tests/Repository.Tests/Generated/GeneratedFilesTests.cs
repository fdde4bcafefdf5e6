using Wplint.Dev;
using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.Generated;

public sealed class GeneratedFilesTests
{
    [Fact]
    public void Generated_files_are_current()
    {
        using var report = new StringWriter();

        Assert.True(new Generation(RepositoryRoot.Path).Run(GeneratedFiles.All, check: true, report) == 0, report.ToString());
    }
}
