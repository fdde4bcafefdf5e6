using Wplint.Core.Reporting;
using Wplint.Core.Running;

namespace Wplint.Tests.Reporting;

public sealed class SummaryReporterTests
{
    [Fact]
    public void Counts_files_and_findings_in_English() => Assert.Equal(
        "1 paper checked, 1 file skipped, 1 file unreadable: 3 errors, 1 warning, 1 note; 1 can be fixed. 0.12 s\n",
        Print(Sample.Mixed(), Language.English));

    [Fact]
    public void Counts_files_and_findings_in_Japanese() => Assert.Equal(
        "文書 1 件を検査しました（対象外のファイル 1 件、読み取れないファイル 1 件）。エラー 3 件、警告 1 件、注記 1 件（うち 1 件は自動で修正できます）。0.12 秒\n",
        Print(Sample.Mixed(), Language.Japanese));

    [Fact]
    public void Leaves_out_what_there_is_none_of()
    {
        Assert.Equal("1 paper checked: 0 errors, 0 warnings, 0 notes. 0.12 s\n", Print(Sample.Clean(), Language.English));
        Assert.Equal("文書 1 件を検査しました。エラー 0 件、警告 0 件、注記 0 件。0.12 秒\n", Print(Sample.Clean(), Language.Japanese));
    }

    private static string Print(RunResult run, Language language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new SummaryReporter(writer, language).Write(run);
        return writer.ToString();
    }
}
