using System.Net;
using System.Text;

namespace Wplint.Links.Looking;

/// <summary>
/// Reads HTML as it comes and tells its anchors: <c>id</c> of any element, <c>name</c> of <c>a</c>. It takes what browsers take, forgives
/// what they forgive, looks at each character once, and keeps next to nothing.
/// </summary>
/// <param name="found">Told each anchor.</param>
internal sealed class HtmlAnchors(Action<string> found)
{
    // Longer names and values are read over.
    private const int Longest = 2_000;

    private readonly StringBuilder _tag = new();
    private readonly StringBuilder _attribute = new();
    private readonly StringBuilder _value = new();
    private State _state = State.Text;
    private bool _isEndTag;
    private int _dashes;
    private string? _rawElement;

    private enum State
    {
        Text,
        TagOpen,
        EndTagOpen,
        TagName,
        BeforeAttribute,
        AttributeName,
        AfterAttributeName,
        BeforeValue,
        DoubleQuoted,
        SingleQuoted,
        Unquoted,
        Declaration,
        DeclarationDash,
        Comment,
        Bogus,
    }

    /// <summary>Reads on.</summary>
    /// <param name="html">What follows on what was read before, cut anywhere.</param>
    public void Read(ReadOnlySpan<char> html)
    {
        while (!html.IsEmpty)
        {
            if (_state == State.Text)
            {
                var tag = html.IndexOf('<');
                if (tag < 0) return;
                _state = State.TagOpen;
                html = html[(tag + 1)..];
                continue;
            }

            if (Take(html[0])) html = html[1..];
        }
    }

    /// <summary>Takes a character, or only changes the state and looks at it again.</summary>
    private bool Take(char character)
    {
        switch (_state)
        {
            case State.TagOpen:
                return TakeTagOpen(character);
            case State.EndTagOpen:
                if (char.IsAsciiLetter(character)) return BeginTag(isEndTag: true);
                return Turn(character == '>' || _rawElement is not null ? State.Text : State.Bogus, isTaken: character == '>');
            case State.TagName:
                if (IsSpace(character) || character is '/' or '>') return EndTagName();
                if (_rawElement is not null && !char.IsAsciiLetter(character)) return Turn(State.Text, isTaken: false);
                return Append(_tag, char.ToLowerInvariant(character));
            case State.BeforeAttribute:
                if (IsSpace(character) || character == '/') return true;
                if (character == '>') return EndTag();
                _attribute.Clear();
                Append(_attribute, char.ToLowerInvariant(character));
                return Turn(State.AttributeName);
            case State.AttributeName:
                if (character == '=') return BeginValue();
                if (IsSpace(character)) return Turn(State.AfterAttributeName);
                if (character is '/' or '>') return Turn(State.BeforeAttribute, isTaken: false);
                return Append(_attribute, char.ToLowerInvariant(character));
            case State.AfterAttributeName:
                if (IsSpace(character)) return true;
                return character == '=' ? BeginValue() : Turn(State.BeforeAttribute, isTaken: false);
            case State.BeforeValue:
                if (IsSpace(character)) return true;
                if (character == '>') return EndTag();
                return character switch
                {
                    '"' => Turn(State.DoubleQuoted),
                    '\'' => Turn(State.SingleQuoted),
                    _ => Turn(State.Unquoted, isTaken: false),
                };
            case State.DoubleQuoted:
                return character == '"' ? EndValue(isTaken: true) : Append(_value, character);
            case State.SingleQuoted:
                return character == '\'' ? EndValue(isTaken: true) : Append(_value, character);
            case State.Unquoted:
                return IsSpace(character) || character == '>' ? EndValue(isTaken: false) : Append(_value, character);
            case State.Declaration:
                return character == '-' ? Turn(State.DeclarationDash) : Turn(State.Bogus, isTaken: false);
            case State.DeclarationDash:
                if (character != '-') return Turn(State.Bogus, isTaken: false);
                // "<!-->" is a comment, too.
                _dashes = 2;
                return Turn(State.Comment);
            case State.Comment:
                return TakeComment(character);
            default:
                return character == '>' ? Turn(State.Text) : true;
        }
    }

    private bool TakeTagOpen(char character)
    {
        if (character == '/') return Turn(State.EndTagOpen);
        if (_rawElement is not null) return Turn(State.Text, isTaken: false);
        if (char.IsAsciiLetter(character)) return BeginTag(isEndTag: false);
        return character switch
        {
            '!' => Turn(State.Declaration),
            '?' => Turn(State.Bogus),
            _ => Turn(State.Text, isTaken: false),
        };
    }

    private bool TakeComment(char character)
    {
        if (character == '>' && _dashes >= 2) return Turn(State.Text);
        // "--!>" ends a comment as well.
        if (character != '!' || _dashes < 2) _dashes = character == '-' ? _dashes + 1 : 0;
        return true;
    }

    private bool BeginTag(bool isEndTag)
    {
        _isEndTag = isEndTag;
        _tag.Clear();
        return Turn(State.TagName, isTaken: false);
    }

    private bool EndTagName()
    {
        // In a script, only its own end is a tag.
        if (_rawElement is not null && !_tag.Equals(_rawElement)) return Turn(State.Text, isTaken: false);
        return Turn(State.BeforeAttribute, isTaken: false);
    }

    private bool BeginValue()
    {
        _value.Clear();
        return Turn(State.BeforeValue);
    }

    private bool EndValue(bool isTaken)
    {
        if (!_isEndTag && IsAnchor() && _value.Length is > 0 and < Longest) found(WebUtility.HtmlDecode(_value.ToString()));
        return Turn(State.BeforeAttribute, isTaken);
    }

    private bool EndTag()
    {
        _rawElement = _isEndTag ? null : RawElement();
        return Turn(State.Text);
    }

    private bool IsAnchor() => _attribute.Equals("id") || (_attribute.Equals("name") && _tag.Equals("a"));

    private string? RawElement() => _tag.ToString() switch
    {
        "script" => "script",
        "style" => "style",
        "title" => "title",
        "textarea" => "textarea",
        "iframe" => "iframe",
        "xmp" => "xmp",
        "noembed" => "noembed",
        "noframes" => "noframes",
        _ => null,
    };

    private bool Turn(State state, bool isTaken = true)
    {
        _state = state;
        return isTaken;
    }

    private static bool Append(StringBuilder builder, char character)
    {
        if (builder.Length < Longest) builder.Append(character);
        return true;
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';
}
