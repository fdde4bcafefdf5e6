using Wplint.Core.Parsing;
using Wplint.Rules;
using Wplint.Testing;

namespace Wplint.Dev.Spans;

/// <summary>Parses every paper of a folder and checks that what it says of places is true.</summary>
internal static class SpansCommand
{
    /// <summary>Exit status 0 if all is right, 1 if something is not, 2 if there is nothing to look at.</summary>
    public static int Run(string folder, TextWriter output, TextWriter error)
    {
        if (!Directory.Exists(folder))
        {
            error.WriteLine($"There is no folder {folder}.");
            return 2;
        }

        var parser = new PaperParser(new Pack().Catalogues);
        int papers = 0, problems = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            papers++;
            foreach (var problem in Check(parser, path))
            {
                problems++;
                output.WriteLine(problem);
            }
        }

        error.WriteLine($"{papers} papers, {problems} problems.");
        return papers == 0 ? 2 : problems == 0 ? 0 : 1;
    }

    private static IReadOnlyList<string> Check(PaperParser parser, string path)
    {
        try
        {
            // ReadAllText drops a byte order mark, as wplint does.
            return SpanCheck.Find(parser.Parse(path, new SourceText(File.ReadAllText(path))));
        }
        catch (UnreadablePaperException exception)
        {
            return [$"{path}: {exception.Message}."];
        }
    }
}
