using System.Text;
using Wplint.Cli;
using Wplint.Cli.Terminals;

namespace Wplint.Tests.CommandLine;

public sealed class ProgressLineTests
{
    [Fact]
    public void Appears_when_a_run_lasts_and_goes_when_it_ends()
    {
        var clock = new TestClock();
        var text = Show(clock, isInteractive: true, progress =>
        {
            progress.Report((1, 90));
            clock.Now = 0.9;
            progress.Report((2, 90));
            clock.Now = 1.1;
            progress.Report((30, 90));
            clock.Now = 1.15; // too soon for eyes
            progress.Report((31, 90));
            clock.Now = 1.3;
            progress.Report((60, 90));
        });
        Assert.Equal("\r\x1b[K30/90\r\x1b[K60/90\r\x1b[K", text);
    }

    [Fact]
    public void Never_appears_in_a_short_run() => Assert.Equal("", Show(new TestClock(), isInteractive: true, static progress => progress.Report((1, 1))));

    [Fact]
    public void Never_appears_where_nobody_watches()
    {
        var clock = new TestClock();
        Assert.Equal("", Show(clock, isInteractive: false, progress =>
        {
            clock.Now = 5;
            progress.Report((1, 2));
        }));
    }

    private static string Show(TestClock clock, bool isInteractive, Action<ProgressLine> run)
    {
        using var error = new MemoryStream();
        using var terminal = new Terminal
        {
            Output = Stream.Null,
            ErrorOutput = error,
            OpenInput = static () => Stream.Null,
            Variable = static _ => null,
            FindWorkingFolder = static () => "/",
            IsErrorInteractive = () => isInteractive,
            Clock = clock,
        };
        var progress = new ProgressLine(terminal);
        run(progress);
        progress.Clear();
        return Encoding.UTF8.GetString(error.ToArray());
    }

    private sealed class TestClock : TimeProvider
    {
        public double Now { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Now * 1000);
    }
}
