namespace Wplint.Tests.Text;

public sealed class PassageTests
{
    // "one two", where the file has markup and a line end between the words.
    private static readonly Passage Passage = new(
        new SourceText("**one**\ntwo."),
        [new TextRun(new TextSpan(2, 3), RunKind.Emphasis), new TextRun(new TextSpan(7, 1), RunKind.Space), new TextRun(new TextSpan(8, 3), RunKind.Plain)]);

    [Theory]
    [InlineData(2, 0)]
    [InlineData(4, 2)]
    [InlineData(7, 3)]
    [InlineData(8, 4)]
    [InlineData(10, 6)]
    public void Finds_the_character_that_stands_at_a_place_of_the_file(int offset, int index)
    {
        Assert.Equal(index, Passage.FromSource(offset));
        Assert.Equal(offset, Passage.ToSource(index));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 3)]
    [InlineData(11, 7)]
    public void Finds_the_next_character_where_markup_stands(int offset, int index) => Assert.Equal(index, Passage.FromSource(offset));
}
