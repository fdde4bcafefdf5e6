using System.Text;
using System.Text.Json;

namespace Wplint.Core.Configuration;

/// <summary>
/// Reads JSON, comments and trailing commas allowed, into a tree that knows its places. Where the text breaks off or goes wrong,
/// the tree holds what came before: most of a configuration holds although its last bracket is missing.
/// </summary>
internal sealed class JsonTree
{
    private readonly SourceText _source;
    private readonly byte[] _bytes;
    private readonly List<Diagnostic> _problems;

    // Bytes and characters that lie before one and the same place; the reader only moves forward, so each byte is counted once.
    private int _countedBytes;
    private int _countedChars;

    private JsonTree(SourceText source, List<Diagnostic> problems)
    {
        _source = source;
        _bytes = Encoding.UTF8.GetBytes(source.Text);
        _problems = problems;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="problems">Takes what is wrong with it.</param>
    /// <returns>The outermost value; null where there is none.</returns>
    public static JsonValue? Read(SourceText source, List<Diagnostic> problems) => new JsonTree(source, problems).Read();

    private JsonValue? Read()
    {
        var options = new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        var reader = new Utf8JsonReader(_bytes, options);
        JsonValue? root = null;
        var open = new Stack<JsonValue>();
        try
        {
            Spanned? name = null;
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.EndArray or JsonTokenType.EndObject:
                        open.Pop();
                        continue;
                    case JsonTokenType.PropertyName:
                        name = new Spanned(TextOf(ref reader), SpanOf(ref reader));
                        continue;
                }

                var value = new JsonValue(KindOf(reader.TokenType), SpanOf(ref reader), TextOf(ref reader));
                if (open.Count == 0) root = value;
                else if (open.Peek() is { Kind: JsonKind.Array } array) array.Items.Add(value);
                else open.Peek().Members.Add(new JsonMember(name!, value));
                if (value.Kind is JsonKind.Array or JsonKind.Object) open.Push(value);
            }
        }
        catch (JsonException exception)
        {
            _problems.Add(SyntaxError(exception));
        }

        return root;
    }

    private static JsonKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonKind.Object,
        JsonTokenType.StartArray => JsonKind.Array,
        JsonTokenType.String => JsonKind.String,
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.True or JsonTokenType.False => JsonKind.Boolean,
        _ => JsonKind.Null,
    };

    private static string TextOf(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject) return "";
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName)) return Encoding.UTF8.GetString(reader.ValueSpan);
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 is half a character and stands for no text: the string is taken as it is written.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private TextSpan SpanOf(ref Utf8JsonReader reader)
    {
        var start = ToOffset((int)reader.TokenStartIndex);
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        return TextSpan.FromBounds(start, ToOffset((int)reader.TokenStartIndex + reader.ValueSpan.Length + quotes));
    }

    private int ToOffset(int index)
    {
        _countedChars += Encoding.UTF8.GetCharCount(_bytes.AsSpan(_countedBytes, index - _countedBytes));
        _countedBytes = index;
        return _countedChars;
    }

    private Diagnostic SyntaxError(JsonException exception)
    {
        var offset = ToOffsetOf(exception);
        if (_source.Text.AsSpan(offset).IsWhiteSpace()) return InvalidConfiguration.EndsTooEarly(new TextSpan(_source.Text.AsSpan().TrimEnd().Length, 0));
        var length = char.IsSurrogatePair(_source.Text, offset) ? 2 : 1;
        return InvalidConfiguration.Unexpected(new Spanned(_source.Text.Substring(offset, length), new TextSpan(offset, length)));
    }

    // The reader counts lines by line feeds, and bytes within them.
    private int ToOffsetOf(JsonException exception)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--) start += _bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        return Encoding.UTF8.GetCharCount(_bytes.AsSpan(0, Math.Min(start + (int)(exception.BytePositionInLine ?? 0), _bytes.Length)));
    }
}
