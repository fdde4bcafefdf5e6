using Xunit.Sdk;

namespace Wplint.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wplint-").FullName;

    private string Verified => Path.Combine(_folder, "Some.Test.verified.txt");

    private string Received => Path.Combine(_folder, "Some.Test.received.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Is_named_as_Verify_names_it() => Snapshot.Verify("Approved.\n");

    [Fact]
    public void Accepts_what_was_approved_whatever_the_line_ends_and_removes_what_was_received_before()
    {
        File.WriteAllText(Verified, "one\r\ntwo\r\n");
        File.WriteAllText(Received, "left over");
        Snapshot.Compare("one\ntwo\n", Verified, Received);
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void Shows_the_difference_and_keeps_what_it_received()
    {
        File.WriteAllText(Verified, "one\ntwo\nthree\n");
        var failure = Assert.Throws<FailException>(() => Snapshot.Compare("one\n2\nthree\n", Verified, Received));
        Assert.Contains("line 2\n  one\n- two\n+ 2\n  three\n", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\nthree\n", File.ReadAllText(Received));
    }

    [Fact]
    public void Fails_as_long_as_nothing_is_approved()
    {
        var failure = Assert.Throws<FailException>(() => Snapshot.Compare("new\n", Verified, Received));
        Assert.Contains("Nothing approved yet.", failure.Message, StringComparison.Ordinal);
        Assert.Equal("new\n", File.ReadAllText(Received));
    }
}
