using System.Buffers;

namespace Wplint.Core.Parsing;

/// <summary>
/// Finds addresses in running text, damaged ones too. An address ends before Japanese text and its punctuation, and keeps a
/// bracket only if it opened it.
/// </summary>
internal sealed class UrlReader
{
    private const int LongestEnclosed = 500;
    private const int LongestNumericAddress = 50;

    private static readonly SearchValues<char> NumericAddressSigns = SearchValues.Create("0123456789ABCDEFabcdef:.");

    private readonly string _text;
    private readonly string _folded;

    private UrlReader(string text, string folded)
    {
        _text = text;
        _folded = folded;
    }

    /// <summary>The addresses in a text.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="folded">The text in half width, character by character.</param>
    public static IReadOnlyList<Stretch> Find(string text, string folded)
    {
        if (UrlLead.Find(folded, 0) is not { } lead) return [];
        var reader = new UrlReader(text, folded);
        var found = new List<Stretch>();
        for (var next = lead; next is not null;)
        {
            var end = reader.FindEnd(next);
            if (end > next.End) found.Add(new Stretch(next.Start, end - next.Start));
            next = UrlLead.Find(folded, Math.Max(end, next.End));
        }

        return found;
    }

    /// <summary>Where the address behind a lead ends; the lead's own end where none follows.</summary>
    private int FindEnd(UrlLead lead)
    {
        if (FindEnclosedEnd(lead) is > 0 and var enclosed) return enclosed;
        if (lead.LosesHost) return FindEnd(lead.End, lead.End, IsWide(lead.Start));
        if (!lead.IsExact && UrlHost.EndOf(_folded, lead.End) == lead.End) return lead.End;
        if (!BeginsHost(lead.End)) return lead.End;
        var isWide = IsWide(lead.Start);
        var end = FindEnd(lead.End, lead.End, isWide);
        return IsCutShort(lead.End, end) ? lead.End : FindEndBehindBlank(lead.End, end, isWide);
    }

    private bool BeginsHost(int start) =>
        start < _folded.Length
        && (char.IsAsciiLetterOrDigit(_folded[start]) || _folded[start] == '*' || UrlHost.EndOfInternationalLabel(_folded, start) > start
            || (_folded[start] is '.' or '-' && UrlHost.EndOf(_folded, start + 1) > start + 1)
            || IsNumericAddress(start));

    /// <summary>Whether [2001:db8::1] stands here, and not a word in brackets that the reader replaces.</summary>
    private bool IsNumericAddress(int start)
    {
        if (_folded[start] != '[') return false;
        var rest = _folded.AsSpan(start + 1, Math.Min(LongestNumericAddress, _folded.Length - start - 1));
        var length = rest.IndexOfAnyExcept(NumericAddressSigns);
        return length > 0 && rest[length] == ']' && rest[..length].Contains(':');
    }

    /// <param name="hostStart">Where the host begins.</param>
    /// <param name="start">Where to go on reading.</param>
    /// <param name="isWide">Whether the author writes addresses in full width.</param>
    private int FindEnd(int hostStart, int start, bool isWide)
    {
        var end = start;
        var isHost = true;
        int round = 0, square = 0;
        while (end < _text.Length)
        {
            if (isHost && (end == hostStart || _folded[end - 1] == '.') && UrlHost.EndOfInternationalLabel(_folded, end) is var label && label > end)
            {
                end = label;
                continue;
            }

            var goesOn = IsUrlCharacter(_text[end]) || GoesOnWide(end, isWide) || (isHost && end > hostStart && IsDashInHost(end));
            if (!goesOn || BeginsNext(end)) break;
            round += Weigh(_folded[end], '(', ')');
            square += Weigh(_folded[end], '[', ']');
            if (round < 0 || square < 0) break;
            isHost &= _folded[end] is not ('/' or '?' or '#');
            end++;
        }

        while (end > start && IsTrailing(_folded[end - 1])) end--;
        return isWide ? end : WithoutWideWord(start, end);
    }

    /// <summary>Whether a full-width character goes on with an address (https://kaede.example／a) and does not end it (https://kaede.example／電話).</summary>
    private bool GoesOnWide(int index, bool isWide)
    {
        if (!IsWide(index)) return false;
        var character = _folded[index];
        if (char.IsAsciiLetterOrDigit(character)) return isWide || !char.IsAsciiLetterUpper(character);
        if (character is not ('/' or '.' or '-' or '_' or '?' or '=' or '&' or '%' or '#' or '~' or ':') || index + 1 == _folded.Length) return false;
        if (isWide) return char.IsAsciiLetterOrDigit(_folded[index + 1]) || character == '/';
        return character is not ('~' or ':') && (char.IsAsciiLetterLower(_folded[index + 1]) || char.IsAsciiDigit(_folded[index + 1]));
    }

    /// <summary>Whether a dash stands where a host has a hyphen, as word processors and Japanese keyboards write it.</summary>
    private bool IsDashInHost(int index) =>
        (_text[index] is (>= '\u2010' and <= '\u2015') or '\u2212' or 'ー')
        && char.IsAsciiLetterOrDigit(_folded[index - 1])
        && UrlHost.EndOf(_folded, index + 1) > index + 1;

    /// <summary>Full-width letters that Japanese text goes on with are its own: https://kaede.example/Ａ社.</summary>
    private int WithoutWideWord(int start, int end)
    {
        if (end == _text.Length || !char.IsLetter(_text[end]) || IsUrlCharacter(_text[end])) return end;
        while (end > start && IsWide(end - 1)) end--;
        return end;
    }

    /// <summary>Whether a comma, or a full-width slash, stands here between two addresses.</summary>
    private bool BeginsNext(int index) =>
        (_folded[index] is ',' or ';' || (_folded[index] == '/' && IsWide(index))) && UrlLead.ReadAt(_folded, index + 1) is not null;

    /// <summary>Whether only the beginning of an address is shown: https://www.…, https://www で始まる.</summary>
    private bool IsCutShort(int start, int end)
    {
        var host = _folded.AsSpan(start, end - start);
        if (host.Equals("www", StringComparison.OrdinalIgnoreCase)) return FindEndBehindBlank(start, end, isWide: false) == end;
        return host.IndexOfAny('.', '/', ':') < 0 && end < _folded.Length && _folded[end] == '.' && end + 1 < _folded.Length && _folded[end + 1] != ' ';
    }

    /// <summary>The end behind a blank that can only be a slip: <c>https://www. kaede.example</c>, <c>https://kaede.example /terms</c>.</summary>
    private int FindEndBehindBlank(int start, int end, bool isWide)
    {
        var host = _folded.AsSpan(start, end - start);
        var rest = _folded.AsSpan(end);
        if (host.Equals("www", StringComparison.OrdinalIgnoreCase) && (rest.StartsWith(". ") || rest.StartsWith(" .")))
            return UrlHost.EndOf(_folded, end + 2) > end + 2 ? FindEnd(start, end + 2, isWide) : end;
        var isPath = rest.Length > 2 && rest[0] == ' ' && rest[1] == '/' && (char.IsAsciiLetterLower(rest[2]) || char.IsAsciiDigit(rest[2]));
        return isPath && host.IndexOf('/') < 0 ? FindEnd(start, end + 1, isWide) : end;
    }

    /// <summary>
    /// The end of an address with blanks that stands in <c>&lt;…&gt;</c> or <c>](…)</c>, which is no link to Markdown; 0 where there is none.
    /// </summary>
    private int FindEnclosedEnd(UrlLead lead)
    {
        var close = lead.Start > 0 && _folded[lead.Start - 1] == '<' ? '>' : lead.Start > 1 && _folded.AsSpan(lead.Start - 2, 2) is "](" ? ')' : '\0';
        if (close == '\0') return 0;
        var inner = _folded.AsSpan(lead.End, Math.Min(LongestEnclosed, _folded.Length - lead.End));
        var length = inner.IndexOf(close);
        if (length <= 0) return 0;
        inner = inner[..length];
        if (!inner.Contains(' ') || !inner.Contains('.') || inner.Contains("//", StringComparison.Ordinal)) return 0;
        for (var i = 0; i < length; i++)
        {
            if (inner[i] == ' ' ? i + 1 == length || char.IsAsciiLetterUpper(inner[i + 1]) || inner[i + 1] is ' ' or '(' : !IsUrlCharacter(inner[i])) return 0;
        }

        return lead.End + length;
    }

    private bool IsWide(int index) => _text[index] != _folded[index] && IsUrlCharacter(_folded[index]);

    private static bool IsUrlCharacter(char character) =>
        character is > ' ' and < '\u007F' and not ('<' or '>' or '"' or '`' or '|' or '\\' or '^' or '{' or '}');

    /// <summary>Whether a character at the end is not the address's: punctuation, markup, a bracket that holds nothing.</summary>
    private static bool IsTrailing(char last) => last is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '~' or '(' or '[';

    private static int Weigh(char character, char opener, char closer) => character == opener ? 1 : character == closer ? -1 : 0;
}
