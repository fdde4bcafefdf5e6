using System.Diagnostics.CodeAnalysis;
using YamlDotNet.RepresentationModel;

namespace Wplint.Tools.CatalogueCompiler;

/// <summary>A mapping of a catalogue, read key by key. What does not fit becomes a problem with its place.</summary>
internal sealed class YamlMap
{
    private readonly YamlMappingNode _node;
    private readonly string _file;
    private readonly Problems _problems;

    /// <param name="node">The mapping.</param>
    /// <param name="file">The file that it stands in.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="keys">The keys that it may have.</param>
    public YamlMap(YamlNode node, string file, Problems problems, IReadOnlyList<string> keys)
    {
        _file = file;
        _problems = problems;
        _node = node as YamlMappingNode ?? [];
        if (node is not YamlMappingNode) Complain(node, "A mapping is expected here.");
        foreach (var key in _node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name }) Complain(key, "A key is a plain word.");
            else if (!keys.Contains(name)) Complain(key, $"Unknown key \"{name}\"; known are {string.Join(", ", keys)}.");
        }
    }

    /// <summary>The text of a key that must be there; empty, with a problem, where it is not.</summary>
    public string Require(string key)
    {
        if (Find(key) is { Length: > 0 } text) return text;
        Complain(_node, $"\"{key}\" is missing.");
        return "";
    }

    /// <summary>The text of a key; null where it is not there.</summary>
    public string? Find(string key) => TryGet(key, out var node) ? Scalar(node) : null;

    /// <summary>Whether a key says true; false where it is not there.</summary>
    public bool Is(string key, bool otherwise = false)
    {
        if (!TryGet(key, out var node)) return otherwise;
        if (Scalar(node) is "true" or "false") return Scalar(node) == "true";
        Complain(node, $"\"{key}\" is true or false.");
        return otherwise;
    }

    /// <summary>One of a few words.</summary>
    public string RequireOneOf(string key, params IReadOnlyList<string> words)
    {
        var word = Require(key);
        if (word.Length > 0 && !words.Contains(word)) Complain(key, $"\"{key}\" is one of {string.Join(", ", words)}.");
        return word;
    }

    /// <summary>The items of a list of texts; none where the key is not there.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. Nodes(key).Select(Scalar)];

    /// <summary>The mapping of a key; null where the key is not there.</summary>
    public YamlMap? FindMap(string key, IReadOnlyList<string> keys) => TryGet(key, out var node) ? new YamlMap(node, _file, _problems, keys) : null;

    /// <summary>The items of a list of mappings; none where the key is not there.</summary>
    public IEnumerable<YamlMap> Maps(string key, IReadOnlyList<string> keys) => Nodes(key).Select(node => new YamlMap(node, _file, _problems, keys));

    /// <summary>The items of a list of lists of texts.</summary>
    public IEnumerable<IReadOnlyList<string>> Lists(string key)
    {
        foreach (var node in Nodes(key))
        {
            if (node is YamlSequenceNode { Children: var items }) yield return [.. items.Select(Scalar)];
            else Complain(node, "A list is expected here.");
        }
    }

    /// <summary>The items of a list of pairs, each with a way to complain about it.</summary>
    public IEnumerable<(string First, string Second, Action<string> Complain)> Pairs(string key)
    {
        foreach (var node in Nodes(key))
        {
            if (node is YamlSequenceNode { Children: [var first, var second] }) yield return (Scalar(first), Scalar(second), message => Complain(node, message));
            else Complain(node, "A pair is expected here.");
        }
    }

    /// <summary>Says what is wrong with the value of a key.</summary>
    public void Complain(string key, string message) => Complain(TryGet(key, out var node) ? node : _node, message);

    private IEnumerable<YamlNode> Nodes(string key)
    {
        if (!TryGet(key, out var node)) return [];
        if (node is YamlSequenceNode { Children: var items }) return items;
        Complain(node, $"\"{key}\" is a list.");
        return [];
    }

    private bool TryGet(string key, [NotNullWhen(true)] out YamlNode? node) => _node.Children.TryGetValue(new YamlScalarNode(key), out node);

    private string Scalar(YamlNode node)
    {
        if (node is not YamlScalarNode { Value: { } text })
        {
            Complain(node, "A text is expected here.");
            return "";
        }

        // They separate records, fields and items in the compiled form.
        if (text.AsSpan().IndexOfAny("\t\r\n|\"") >= 0) Complain(node, "A text has no tabs, line ends, bars or quotation marks.");
        return text;
    }

    private void Complain(YamlNode node, string message) => _problems.Add(new Problem(_file, node.Start.Line, node.Start.Column, message));
}
