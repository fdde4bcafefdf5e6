using System.Text;

namespace Wplint.Tools.CatalogueCompiler;

/// <summary>
/// The compiled form of one file: a record a line, its fields separated by tabs, the items of a list by <c>|</c>. What is
/// absent is empty.
/// </summary>
internal sealed class Table(string name)
{
    private readonly StringBuilder _lines = new();

    /// <summary>What the generated code calls it.</summary>
    public string Name { get; } = name;

    public string Text => _lines.ToString();

    public void Add(params IEnumerable<string?> fields) => _lines.AppendJoin('\t', fields).Append('\n');

    public static string List(IEnumerable<string> items) => string.Join('|', items);
}
