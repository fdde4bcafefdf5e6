using System.Text.RegularExpressions;

namespace Wplint.Core.Terms;

/// <summary>
/// A regular expression of a user. Most run without backtracking, in time that grows with the text only. Look-around, references to groups
/// and word boundaries need backtracking, and have a time limit: these files come with pull requests.
/// </summary>
internal sealed class ExpressionPattern : TermPattern
{
    /// <summary>A passage has some hundred characters, for which a sane expression takes microseconds.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(250);

    /// <summary>How long the quick look may take that tells most texts, in which nothing is to be found, from the others.</summary>
    private static readonly TimeSpan GlanceLimit = TimeSpan.FromMilliseconds(20);

    private readonly string _expression;
    private readonly RegexOptions _options;
    private readonly int _mustBeEmpty;
    private readonly Regex _glance;
    private Regex? _search;
    private volatile bool _isGlanceSlow;

    /// <param name="written">As its author wrote it.</param>
    /// <param name="expression">The expression, as JavaScript reads it.</param>
    /// <param name="ignoreCase">Whether capital and small letters count as the same.</param>
    /// <param name="mustBeEmpty">The group that must hold nothing for a match to count; 0 for none.</param>
    /// <exception cref="RegexParseException">It is no regular expression.</exception>
    public ExpressionPattern(string written, string expression, bool ignoreCase, int mustBeEmpty = 0)
    {
        Written = written;
        _expression = ExpressionDialect.Translate(expression);
        _options = RegexOptions.CultureInvariant | RegexOptions.Multiline | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        _mustBeEmpty = mustBeEmpty;
        _glance = new Regex(_expression, _options, GlanceLimit);
    }

    /// <summary>Whether an expression holds where nothing stands, and so everywhere.</summary>
    /// <exception cref="RegexParseException">It is no regular expression.</exception>
    public static bool HoldsInNothing(string expression) => new Regex(ExpressionDialect.Translate(expression), RegexOptions.CultureInvariant, GlanceLimit).IsMatch("");

    public override string Written { get; }

    public override int Groups => _glance.GetGroupNumbers().Length - 1;

    public override IReadOnlyList<TermMatch> FindIn(string text)
    {
        if (!MayHold(text)) return [];
        List<TermMatch>? matches = null;
        for (var match = Search().Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Length == 0 || CutsCharacter(text, match.Index, match.Length)) continue;
            if (_mustBeEmpty > 0 && match.Groups[_mustBeEmpty].Length > 0) continue;
            (matches ??= []).Add(new TermMatch(match.Index, [.. match.Groups.Values.Select(static group => group.Value)]));
        }

        return matches ?? (IReadOnlyList<TermMatch>)[];
    }

    /// <summary>An expression that does not backtrack takes a millisecond to make, and a dictionary has hundreds of which a paper holds a few.</summary>
    private bool MayHold(string text)
    {
        if (_isGlanceSlow) return true;
        try
        {
            return _glance.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            _isGlanceSlow = true;
            return true;
        }
    }

    private Regex Search()
    {
        if (_search is { } made) return made;
        try
        {
            return _search = new Regex(_expression, _options | RegexOptions.NonBacktracking, Limit);
        }
        catch (NotSupportedException)
        {
            return _search = new Regex(_expression, _options, Limit);
        }
    }
}
