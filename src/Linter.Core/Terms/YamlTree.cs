using Wplint.Core.Configuration;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Wplint.Core.Terms;

/// <summary>
/// Reads YAML into the tree that configurations in JSON are read into too: the two have the same values. What the text holds before it goes
/// wrong is in the tree. Aliases, by which a short text stands for an endless one, and deep nesting are refused. It reads events and not
/// the library's own tree, which is built by recursion.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>A dictionary has five levels.</summary>
    private const int Deepest = 16;

    private readonly SourceText _source;
    private readonly List<Diagnostic> _problems;
    private readonly Stack<OpenNode> _open = new();
    private JsonValue? _root;

    private YamlTree(SourceText source, List<Diagnostic> problems)
    {
        _source = source;
        _problems = problems;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="problems">Takes what is wrong with it.</param>
    /// <returns>The outermost value; null where there is none.</returns>
    public static JsonValue? Read(SourceText source, List<Diagnostic> problems) => new YamlTree(source, problems).Read();

    private JsonValue? Read()
    {
        try
        {
            var parser = new Parser(new StringReader(_source.Text));
            while (parser.MoveNext() && parser.Current is not DocumentEnd)
            {
                if (!Take(parser.Current!)) return _root;
            }

            if (parser.MoveNext() && parser.Current is DocumentStart second) _problems.Add(InvalidTerm.IsSecondDocument(LineFrom((int)second.Start.Index)));
        }
        catch (YamlException exception)
        {
            var offset = (int)Math.Min(exception.Start.Index, _source.Length);
            _problems.Add(InvalidTerm.NoYaml(exception.Message, LineFrom(offset)));
        }

        return _root;
    }

    /// <summary>Adds what an event says to the tree.</summary>
    /// <returns>Whether to read on.</returns>
    private bool Take(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case Scalar { IsKey: true } key:
                _open.Peek().Key = new Spanned(key.Value, SpanOf(key));
                return true;
            case Scalar scalar:
                return Add(new JsonValue(KindOf(scalar), SpanOf(scalar), scalar.Value));
            case SequenceStart or MappingStart when _open.Count == Deepest:
                _problems.Add(InvalidTerm.IsDeep(LineFrom((int)parsed.Start.Index)));
                return false;
            case SequenceStart:
                return Open(new JsonValue(JsonKind.Array, LineFrom((int)parsed.Start.Index), ""));
            case MappingStart:
                return Open(new JsonValue(JsonKind.Object, LineFrom((int)parsed.Start.Index), ""));
            case SequenceEnd or MappingEnd:
                _open.Pop();
                return true;
            case AnchorAlias alias:
                _problems.Add(InvalidTerm.IsAlias(SpanOf(alias)));
                return Add(new JsonValue(JsonKind.Null, SpanOf(alias), ""));
            default:
                return true;
        }
    }

    private bool Open(JsonValue value)
    {
        if (!Add(value)) return false;
        _open.Push(new OpenNode(value));
        return true;
    }

    private bool Add(JsonValue value)
    {
        if (!_open.TryPeek(out var parent))
        {
            _root = value;
            return true;
        }

        if (parent.Value.Kind == JsonKind.Array)
        {
            parent.Value.Items.Add(value);
            return true;
        }

        if (parent.Key is not { } key)
        {
            // A list, a table or an alias in the place of a key.
            _problems.Add(InvalidTerm.IsNoKey(value.Span));
            return false;
        }

        parent.Value.Members.Add(new JsonMember(key, value));
        parent.Key = null;
        return true;
    }

    /// <summary>Numbers and dates are texts here: people write 2024 and mean the word.</summary>
    private static JsonKind KindOf(Scalar scalar) => scalar is not { Style: ScalarStyle.Plain, Tag.IsEmpty: true } ? JsonKind.String : scalar.Value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => JsonKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => JsonKind.Boolean,
        _ => JsonKind.String,
    };

    private TextSpan SpanOf(ParsingEvent parsed)
    {
        var start = (int)Math.Min(parsed.Start.Index, _source.Length);
        var span = _source.GetFirstLine(TextSpan.FromBounds(start, (int)Math.Clamp(parsed.End.Index, start, _source.Length)));
        return span with { Length = _source.Slice(span).TrimEnd().Length };
    }

    private TextSpan LineFrom(int offset)
    {
        offset = Math.Min(offset, _source.Length);
        var end = _source.GetLineSpan(_source.GetLine(offset)).End;
        return end <= offset ? new TextSpan(offset, 0) : TextSpan.FromBounds(offset, offset + _source.Slice(TextSpan.FromBounds(offset, end)).TrimEnd().Length);
    }

    /// <summary>A list or table that is not closed yet.</summary>
    private sealed class OpenNode(JsonValue value)
    {
        public JsonValue Value { get; } = value;

        /// <summary>The key whose value comes next; null where a key comes next.</summary>
        public Spanned? Key { get; set; }
    }
}
