using Wplint.Core.Baselines;

namespace Wplint.Tests.Baselines;

public sealed class BaselineReaderTests
{
    [Fact]
    public void Reads_what_the_writer_writes_whatever_stands_in_it()
    {
        BaselineEntry[] entries =
        [
            new() { Path = "a \"b\".md", Rule = "WP0001", Clause = "5.1.1", Title = "方針\\", Before = "\u0001\u2028", Text = "📄</script>", After = "\t", Reason = "理由", Expires = new DateOnly(2027, 3, 31) },
            new() { Path = "b.md", Rule = "WP0002" },
        ];

        Assert.Equal(entries, Read(BaselineWriter.Write(entries)).Entries);
        Assert.Equal(entries, Read(BaselineWriter.Write(entries.Reverse())).Entries);
    }

    [Fact]
    public void Allows_comments_and_a_comma_too_many_as_a_merge_leaves_it() =>
        Assert.Single(Read("// ours\n{ \"version\": 1, \"findings\": [\n{ \"path\": \"a.md\", \"rule\": \"WP0001\", \"text\": \"\" },\n] }").Entries);

    [Theory]
    [InlineData("null")]
    [InlineData("// nothing but a remark")]
    [InlineData("{ \"version\": \"1\", \"findings\": [] }")]
    [InlineData("{ \"version\": 1, \"findings\": {} }")]
    [InlineData("{ \"version\": 1, \"findings\": [ 1 ] }")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"path\": \"a.md\", \"rule\": \"WP0001\" } ] }")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"path\": \"a.md\", \"rule\": \"WP0001\", \"text\": null } ] }")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"path\": \"a.md\", \"rule\": \"WP0001\", \"text\": \"\", \"expires\": \"\" } ] }")]
    [InlineData("{ \"version\": 1, \"findings\": [] } { }")]
    public void Accepts_nothing_of_what_is_broken(string text)
    {
        var reader = Read(text);

        Assert.Equal("WP9002", reader.Problem?.Descriptor.Id);
        Assert.Empty(reader.Entries);
    }

    private static BaselineReader Read(string text)
    {
        var reader = new BaselineReader();
        reader.Read(new SourceText(text));
        return reader;
    }
}
