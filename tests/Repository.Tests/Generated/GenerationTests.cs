using System.Text;
using Wplint.Dev.Generating;

namespace Wplint.Repository.Tests.Generated;

public sealed class GenerationTests : IDisposable
{
    private const string Stale = "folder/file.md: is not what would be generated.\nRepair with: dotnet run --project tools/Dev -- generate\n";

    private readonly string _root = Directory.CreateTempSubdirectory("wplint-").FullName;

    [Fact]
    public void Writes_what_is_missing_and_then_finds_it_current()
    {
        Assert.Equal((0, "folder/file.md: written.\n"), Run(check: false, static _ => "text\n"));
        Assert.Equal("text\n"u8, File.ReadAllBytes(PathOfFile));
        Assert.Equal((0, ""), Run(check: true, static _ => "text\n"));
        Assert.Equal((0, ""), Run(check: false, static _ => "text\n"));
    }

    [Fact]
    public void Names_what_is_stale_with_the_command_that_repairs_it_and_writes_nothing()
    {
        Write("old\n"u8);

        Assert.Equal((1, Stale), Run(check: true, static _ => "new\n"));
        Assert.Equal("old\n"u8, File.ReadAllBytes(PathOfFile));
    }

    [Fact]
    public void Takes_other_line_ends_and_a_byte_order_mark_for_stale()
    {
        Write([.. Encoding.UTF8.Preamble, .. "text\r\n"u8]);

        Assert.Equal((1, Stale), Run(check: true, static present => present));
        Run(check: false, static present => present);
        Assert.Equal("text\n"u8, File.ReadAllBytes(PathOfFile));
    }

    [Fact]
    public void Says_why_a_file_cannot_be_generated_on_this_machine_and_does_not_fail() => Assert.Equal(
        (0, "folder/file.md: skipped. No ICU.\n"),
        Run(check: true, static _ => throw new InvalidOperationException("Must not be asked."), whyNot: "No ICU."));

    [Fact]
    public void Fails_where_a_file_has_no_place_for_what_is_generated() => Assert.Equal(
        (1, "folder/file.md: No place.\n"),
        Run(check: false, static _ => throw new InvalidOperationException("No place.")));

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string PathOfFile => Path.Combine(_root, "folder", "file.md");

    private void Write(ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOfFile)!);
        File.WriteAllBytes(PathOfFile, content);
    }

    private (int Status, string Report) Run(bool check, Func<string, string> generate, string? whyNot = null)
    {
        using var report = new StringWriter { NewLine = "\n" };
        var status = new Generation(_root).Run([new GeneratedFile("folder/file.md", generate) { WhyNot = whyNot }], check, report);
        return (status, report.ToString());
    }
}
