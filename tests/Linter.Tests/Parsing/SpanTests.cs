using System.Runtime.CompilerServices;
using System.Text;
using Wplint.Core.Parsing;
using Wplint.Core.Reporting;
using Wplint.Testing;

namespace Wplint.Tests.Parsing;

/// <summary>Whatever a file holds: parsing it says where each thing stands, and says the same again.</summary>
public sealed class SpanTests
{
    private const int Cases = 400;

    public static TheoryData<string> Papers => [.. Directory.GetFiles(Examples(), "*.md", SearchOption.AllDirectories).Select(static path => Path.GetRelativePath(Examples(), path)).Order()];

    [Fact]
    public void Are_exact_in_papers_of_random_fragments()
    {
        for (var seed = 0; seed < Cases; seed++) Check($"fragments, seed {seed}", new RandomPaper(seed).OfFragments());
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Are_exact_in_papers_with_cuts_and_insertions(string paper)
    {
        var text = File.ReadAllText(Path.Combine(Examples(), paper));
        Check(paper, text);
        for (var seed = 0; seed < Cases / 4; seed++) Check($"{paper}, seed {seed}", new RandomPaper(seed).From(text));
    }

    private static void Check(string name, string text)
    {
        Whitepaper paper;
        try
        {
            paper = TreeText.Parse(text);
        }
        catch (UnreadablePaperException)
        {
            return;
        }
        catch (Exception exception)
        {
            Assert.Fail($"{name}: {exception}\n\n{Quote(text)}");
            return;
        }

        var problems = SpanCheck.Find(paper);
        if (problems.Count > 0) Assert.Fail($"{name}:\n{string.Join('\n', problems)}\n\n{Quote(text)}");
        if (Describe(paper) != Describe(TreeText.Parse(text))) Assert.Fail($"{name}: parsing it again gives another paper.\n\n{Quote(text)}");
    }

    private static string Examples([CallerFilePath] string here = "") => Path.GetFullPath("../../../examples", Path.GetDirectoryName(here)!);

    private static string Describe(Whitepaper paper)
    {
        using var stream = new MemoryStream();
        new TreeReporter(paper, Language.English).WriteJson(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Quote(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\0", "\\0", StringComparison.Ordinal);
}
