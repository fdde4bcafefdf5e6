using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Wplint.Core.Terms;

/// <summary>
/// Looks for terms, and gives up those that take too long, so that a pattern made to be slow costs a run some seconds at most. What was
/// given up is a problem of its file: nobody takes the run for a clean one. One instance serves all threads.
/// </summary>
internal sealed class TermWatch
{
    /// <summary>How long one term may take on one paper.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>When so many have been given up, somebody means harm, and all others that are not mere words are given up as well.</summary>
    private const int MostGivenUp = 4;

    private readonly Lock _lock = new();
    private readonly List<Term> _givenUp = [];

    /// <summary>The terms that were given up, as problems of their files.</summary>
    public IReadOnlyList<Diagnostic> ProblemsOf(TermFile file)
    {
        lock (_lock) return [.. _givenUp.Where(term => term.File == file).Select(static term => InvalidTerm.IsSlow(term.Pattern.Written, term.Span))];
    }

    /// <summary>When a term began to be looked for in a paper.</summary>
    public static long Begin() => Stopwatch.GetTimestamp();

    /// <summary>Looks for a term in a text.</summary>
    /// <param name="term">The term.</param>
    /// <param name="text">The text.</param>
    /// <param name="began">When it began to be looked for in the paper.</param>
    /// <returns>The places; null where it was given up.</returns>
    public IReadOnlyList<TermMatch>? Find(Term term, string text, long began)
    {
        if (_givenUp.Count > 0 && IsGivenUp(term)) return null;
        try
        {
            var matches = term.FindIn(text);
            if (Stopwatch.GetElapsedTime(began) <= Longest) return matches;
        }
        catch (RegexMatchTimeoutException)
        {
            // It is given up as one that took its time in smaller pieces.
        }

        GiveUp(term);
        return null;
    }

    private bool IsGivenUp(Term term)
    {
        lock (_lock)
        {
            if (_givenUp.Contains(term)) return true;
            if (_givenUp.Count < MostGivenUp || term.Pattern is LiteralPattern) return false;
            _givenUp.Add(term);
            return true;
        }
    }

    private void GiveUp(Term term)
    {
        lock (_lock)
        {
            if (!_givenUp.Contains(term)) _givenUp.Add(term);
        }
    }
}
