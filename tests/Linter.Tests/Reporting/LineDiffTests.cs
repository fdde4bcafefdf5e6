using Wplint.Core.Reporting;

namespace Wplint.Tests.Reporting;

public sealed class LineDiffTests
{
    private static readonly string Twenty = string.Concat(Enumerable.Range(1, 20).Select(static i => $"{i}\n"));

    [Fact]
    public void Equal_texts_have_no_changes() => Assert.Empty(LineDiff.Between(Twenty, Twenty));

    [Fact]
    public void Shows_a_changed_line_with_three_lines_around() => Assert.Equal(
        "@@ -7,7 +7,7 @@\n 7\n 8\n 9\n-10\n+ten\n 11\n 12\n 13\n",
        Show(Twenty, Twenty.Replace("10\n", "ten\n", StringComparison.Ordinal)));

    [Fact]
    public void Shows_changes_close_together_in_one_piece_and_others_apart() => Assert.Equal(
        "@@ -1,11 +1,11 @@\n-1\n+one\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+eight\n 9\n 10\n 11\n@@ -13,7 +13,7 @@\n 13\n 14\n 15\n-16\n+xvi\n 17\n 18\n 19\n",
        Show(Twenty, Twenty.Replace("1\n2\n", "one\n2\n", StringComparison.Ordinal).Replace("\n8\n", "\neight\n", StringComparison.Ordinal).Replace("16", "xvi", StringComparison.Ordinal)));

    [Theory]
    [InlineData("", "a\n", "@@ -0,0 +1 @@\n+a\n")]
    [InlineData("a\n", "", "@@ -1 +0,0 @@\n-a\n")]
    [InlineData("a\n", "a", "@@ -1 +1 @@\n-a\n+a")]
    [InlineData("a\nb\n", "a\nx\nb\n", "@@ -1,2 +1,3 @@\n a\n+x\n b\n")]
    [InlineData("a\r\nb\r\n", "a\r\nc\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n")]
    public void Shows_what_stands_at_the_ends(string before, string after, string expected) => Assert.Equal(expected, Show(before, after));

    [Fact]
    public void Is_not_led_astray_by_blank_lines() => Assert.Equal(
        "@@ -1,8 +1,6 @@\n a\n \n-cut\n-\n-off\n+cut off\n \n b\n \n",
        Show("a\n\ncut\n\noff\n\nb\n\nc\n", "a\n\ncut off\n\nb\n\nc\n"));

    [Fact]
    public void Keeps_a_blank_line_between_changed_ones() => Assert.Equal(
        "@@ -1,4 +1,4 @@\n-a\n+A\n \n-b\n+B\n c\n",
        Show("a\n\nb\nc\n", "A\n\nB\nc\n"));

    [Fact]
    public void Whatever_changes_both_texts_can_be_told_from_it()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var before = Lines(random);
            var after = random.Next(3) == 0 ? Lines(random) : Change(before, random);
            var hunks = LineDiff.Between(before, after);
            Assert.Equal(after, Apply(hunks, before, '+'));
            Assert.Equal(before, Apply(hunks, before, '-'));
        }
    }

    [Fact]
    public void Does_not_take_long_where_everything_changes()
    {
        var before = string.Concat(Enumerable.Range(0, 50_000).Select(static i => $"a{i}\n"));
        Assert.Equal(before.Replace('a', 'b'), Apply(LineDiff.Between(before, before.Replace('a', 'b')), before, '+'));
    }

    private static string Show(string before, string after) => string.Concat(LineDiff.Between(before, after).Select(static hunk => $"{hunk.Head}\n{string.Concat(hunk.Lines)}"));

    /// <summary>Puts the lines of one side in place of those of the old text; the heads say where.</summary>
    private static string Apply(IReadOnlyList<DiffHunk> hunks, string before, char side)
    {
        var old = before.Split('\n');
        var (result, next) = (new List<string>(), 0);
        foreach (var hunk in hunks)
        {
            var range = hunk.Head[4..hunk.Head.IndexOf(" +", StringComparison.Ordinal)].Split(',');
            var (line, count) = (int.Parse(range[0], null), range.Length == 1 ? 1 : int.Parse(range[1], null));
            var start = count == 0 ? line : line - 1;
            for (; next < start; next++) result.Add($"{old[next]}\n");
            result.AddRange(hunk.Lines.Where(item => item[0] == ' ' || item[0] == side).Select(static item => item[1..]));
            next += count;
        }

        return string.Concat(result) + string.Join('\n', old.Skip(next));
    }

    private static string Lines(Random random) => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(3) == 0 ? "\n" : $"{random.Next(12)}\n"));

    private static string Change(string text, Random random)
    {
        for (var i = random.Next(6); i > 0 && text.Length > 0; i--)
        {
            var place = random.Next(text.Length);
            text = random.Next(2) == 0 ? text.Insert(place, "x\n") : text.Remove(place, 1);
        }

        return text;
    }
}
