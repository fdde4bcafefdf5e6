using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Wplint.Tools.CatalogueCompiler;

/// <summary>Turns the text of one file into its table.</summary>
internal static class Compiler
{
    /// <param name="path">The file, as problems name it.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="problems">Where problems go; with any, the table is not to be used.</param>
    public static Table Compile(string path, string text, Problems problems)
    {
        var table = new Table(NameOf(path));
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            if (yaml.Documents is not [{ RootNode: YamlMappingNode root }]) problems.Add(new Problem(path, 1, 1, "One mapping is expected."));
            else if (root.Children.ContainsKey(new YamlScalarNode("standards"))) StandardsSource.Compile(root, path, problems, table);
            else CatalogueSource.Compile(root, path, problems, table);
        }
        catch (YamlException exception)
        {
            problems.Add(new Problem(path, exception.Start.Line, exception.Start.Column, exception.Message));
        }

        return table;
    }

    /// <summary><c>Iso27017_2015</c> for <c>Catalogues/iso27017-2015.yaml</c>.</summary>
    private static string NameOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path).Replace('-', '_');
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
