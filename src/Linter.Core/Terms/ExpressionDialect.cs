using System.Text;

namespace Wplint.Core.Terms;

/// <summary>
/// A regular expression as JavaScript reads it, which is what prh and the editors of our users do, in the words of .NET. The two differ in
/// <c>\b</c>, <c>\w</c> and <c>\d</c>, which mean ASCII there: <c>\bJS\b</c> holds in 今日もJS祭り.
/// </summary>
internal sealed class ExpressionDialect
{
    private const string Word = "A-Za-z0-9_";
    private const string NoWord = @"\0-/:-@\[-\^`{-\uFFFF";
    private const string NoDigit = @"\0-/:-\uFFFF";
    private const string Boundary = $"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))";
    private const string NoBoundary = $"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}]))";

    private readonly string _expression;
    private readonly StringBuilder _result = new();
    private int _index;
    private bool _isInClass;

    private ExpressionDialect(string expression) => _expression = expression;

    /// <summary>Translates an expression; what is wrong in it stays wrong.</summary>
    public static string Translate(string expression) => new ExpressionDialect(expression).Translate();

    private string Translate()
    {
        for (_index = 0; _index < _expression.Length; _index++)
        {
            var character = _expression[_index];
            if (character == '\\' && _index + 1 < _expression.Length) _result.Append(Escape(_expression[++_index]));
            else if (character == '[') _result.Append(BeginClass());
            else _result.Append(character);
            if (character == ']') _isInClass = false;
        }

        return _result.ToString();
    }

    private string Escape(char character) => (character, _isInClass) switch
    {
        ('d', false) => "[0-9]",
        ('d', true) => "0-9",
        ('D', false) => "[^0-9]",
        ('D', true) => NoDigit,
        ('w', false) => $"[{Word}]",
        ('w', true) => Word,
        ('W', false) => $"[^{Word}]",
        ('W', true) => NoWord,
        ('b', false) => Boundary,
        ('B', false) => NoBoundary,
        _ => $"\\{character}",
    };

    /// <summary>A bracket within brackets is itself; .NET would take one set from the other.</summary>
    private string BeginClass()
    {
        if (_isInClass) return @"\[";
        var rest = _expression.AsSpan(_index);
        if (rest.StartsWith("[^]"))
        {
            _index += 2;
            return @"[\s\S]";
        }

        if (rest.StartsWith("[]"))
        {
            _index++;
            return "(?!)";
        }

        _isInClass = true;
        return "[";
    }
}
