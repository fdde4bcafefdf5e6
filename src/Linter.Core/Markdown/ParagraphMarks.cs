namespace Wplint.Core.Markdown;

/// <summary>Counts the marks of a paragraph for which the Markdown parser looks to its end.</summary>
internal struct ParagraphMarks
{
    private const int MaximumOpenBrackets = 1_000;
    private const int MaximumMarks = 4_000;

    /// <summary>Marks times characters: what the parser would have to read if nothing closed any mark.</summary>
    private const long MaximumSteps = 1_000_000_000;

    private int _brackets;
    private int _addresses;
    private int _marks;
    private int _length;

    /// <summary>Adds a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="offset">Where it begins in the file.</param>
    /// <exception cref="Parsing.UnreadablePaperException">There are too many of them.</exception>
    public void Add(ReadOnlySpan<char> line, int offset)
    {
        _length += line.Length + 1;
        if (line.IndexOfAnyInRange('[', '`') >= 0 || line.IndexOfAny(')', '*', '<') >= 0) Count(line, offset); // [ \ ] ^ _ `
        var open = _brackets + _addresses + _marks;
        if ((long)open * _length > MaximumSteps) throw NestingGuard.TooMany("marks in a paragraph of this length", "この長さの1段落に記号", (int)(MaximumSteps / _length), offset);
    }

    private void Count(ReadOnlySpan<char> line, int offset)
    {
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\':
                    i++;
                    continue;
                case '[':
                    _brackets++;
                    if (i > 0 && line[i - 1] == ']') _marks++; // [text][label]
                    break;
                case ']':
                    if (_brackets > 0) _brackets--;
                    if (i + 1 < line.Length && line[i + 1] == '(') _addresses++; // [text](address
                    break;
                case ')':
                    if (_addresses > 0) _addresses--;
                    break;
                case '*' or '_' or '`' or '<':
                    if (i == 0 || line[i - 1] != line[i]) _marks++;
                    break;
                default:
                    continue;
            }

            if (_brackets > MaximumOpenBrackets || _addresses > MaximumOpenBrackets)
                throw NestingGuard.TooMany("open brackets in one paragraph", "1段落に閉じられていない括弧", MaximumOpenBrackets, offset + i);
            if (_marks > MaximumMarks) throw NestingGuard.TooMany("marks in one paragraph", "1段落に記号", MaximumMarks, offset + i);
        }
    }
}
