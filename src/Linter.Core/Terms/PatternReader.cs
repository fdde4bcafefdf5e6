using System.Buffers;
using System.Text.RegularExpressions;
using Wplint.Core.Configuration;

namespace Wplint.Core.Terms;

/// <summary>Takes texts and patterns out of a file with terms, and notes what is wrong with them.</summary>
/// <param name="shape">Takes values out of the tree.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class PatternReader(JsonShape shape, List<Diagnostic> problems)
{
    /// <summary>Of a word; the work to compare two of them grows with the square of it.</summary>
    public const int LongestWord = 200;

    private const int LongestText = 1_000;
    private const int MostTexts = 500;
    private static readonly SearchValues<char> Flags = SearchValues.Create("dgimsuvy");

    /// <summary>A text on one line; null where it is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">Its key.</param>
    /// <param name="canBeEmpty">Whether no text is a text.</param>
    /// <param name="longest">How many characters it may have.</param>
    public Spanned? Text(JsonValue value, string key, bool canBeEmpty = false, int longest = LongestText)
    {
        if (shape.Text(value, key) is not { } text) return null;
        if ((canBeEmpty || text.Length > 0) && text.Length <= longest && !text.AsSpan().ContainsAnyInRange('\0', '\u001F')) return new Spanned(text, value.Span);
        problems.Add(InvalidTerm.IsNoText(value.Span, longest));
        return null;
    }

    /// <summary>One text, or a list of them; those that are none are left out, and those that are too many.</summary>
    public IReadOnlyList<Spanned> Texts(JsonValue value, string key, int longest = LongestText)
    {
        IReadOnlyList<JsonValue> values = value.Kind == JsonKind.String ? [value] : shape.Items(value, key);
        if (values.Count > MostTexts) problems.Add(InvalidTerm.AreTooManyTexts(MostTexts, values[MostTexts].Span));
        return [.. values.Take(MostTexts).Select(item => Text(item, key, canBeEmpty: false, longest)).OfType<Spanned>()];
    }

    /// <summary>Whether a text is a regular expression between slashes.</summary>
    public static bool IsExpression(string text) => text.Length > 1 && text[0] == '/' && text.LastIndexOf('/') is > 0 and var end && HasOnlyFlags(text.AsSpan(end + 1));

    /// <summary>A regular expression, between slashes with flags behind them or without; null where it is none.</summary>
    public TermPattern? Expression(Spanned written, bool ignoreCase, bool isWord = false, int mustBeEmpty = 0)
    {
        var (body, flags) = Split(written.Text);
        if (isWord) body = $@"\b(?:{body})\b";
        return Expression(written, body, ignoreCase || flags.Contains('i', StringComparison.Ordinal), mustBeEmpty);
    }

    /// <summary>A regular expression; null where it is none, or holds where nothing stands.</summary>
    /// <param name="written">As its author wrote it.</param>
    /// <param name="body">The expression.</param>
    /// <param name="ignoreCase">Whether capital and small letters count as the same.</param>
    /// <param name="mustBeEmpty">The group that must hold nothing; 0 for none.</param>
    public TermPattern? Expression(Spanned written, string body, bool ignoreCase, int mustBeEmpty)
    {
        try
        {
            if (!ExpressionPattern.HoldsInNothing(body)) return new ExpressionPattern(written.Text, body, ignoreCase, mustBeEmpty);
            problems.Add(InvalidTerm.HoldsEverywhere(written));
        }
        catch (RegexParseException exception)
        {
            problems.Add(InvalidTerm.IsNoPattern(written, Reason(exception)));
        }

        return null;
    }

    /// <summary>The body of an expression, and its flags.</summary>
    public static (string Body, string Flags) Split(string text)
    {
        if (!IsExpression(text)) return (text, "");
        var end = text.LastIndexOf('/');
        return (text[1..end], text[(end + 1)..]);
    }

    /// <summary>The library says the pattern again, which stands there already, and then what is wrong with it.</summary>
    private static string Reason(RegexParseException exception)
    {
        var message = exception.Message;
        var offset = message.IndexOf(" at offset ", StringComparison.Ordinal);
        var sentence = offset < 0 ? -1 : message.IndexOf(". ", offset, StringComparison.Ordinal);
        return (sentence < 0 ? message : message[(sentence + 2)..]).TrimEnd('.');
    }

    private static bool HasOnlyFlags(ReadOnlySpan<char> flags) => !flags.ContainsAnyExcept(Flags);
}
