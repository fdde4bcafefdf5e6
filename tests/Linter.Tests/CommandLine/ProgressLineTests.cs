using System.Text;
using Wplint.Cli;
using Wplint.Cli.Terminals;
using Wplint.Core.Online;

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
    public void Shows_how_far_asking_the_network_is_and_whom_it_asks()
    {
        var clock = new TestClock();
        var text = Show(clock, isInteractive: true, progress =>
        {
            clock.Now = 2;
            progress.Report(new LinkProgress(3, 120, 0, "www.kaede.example"));
            clock.Now = 3;
            progress.Report(new LinkProgress(40, 120, 2, "kaede.example"));
        });
        Assert.Equal("\r\x1b[K3/120 www.kaede.example\r\x1b[K40/120 ?2 kaede.example\r\x1b[K", text);
    }

    [Fact]
    public void Stays_on_one_line_and_shows_a_hostile_host_disarmed()
    {
        var clock = new TestClock { Now = 2 };
        var text = Show(clock, isInteractive: true, progress =>
        {
            clock.Now = 4;
            progress.Report(new LinkProgress(1, 2, 0, "\x1b[2J" + new string('楓', 60)));
        });
        Assert.Equal($"\r\x1b[K1/2 ␛[2J{new string('楓', 35)}…\r\x1b[K", text);
    }

    [Fact]
    public void Never_appears_where_programs_build_and_test()
    {
        var clock = new TestClock();
        Assert.Equal("", Show(clock, isInteractive: true, environment: "CI", run: progress =>
        {
            clock.Now = 5;
            progress.Report(new LinkProgress(1, 2, 0, "kaede.example"));
        }));
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

    private static string Show(TestClock clock, bool isInteractive, Action<ProgressLine> run, string environment = "")
    {
        using var error = new MemoryStream();
        using var terminal = new Terminal
        {
            Output = Stream.Null,
            ErrorOutput = error,
            OpenInput = static () => Stream.Null,
            Variable = name => name == environment ? "true" : null,
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
