using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Wplint.Core.Terms;

/// <summary>
/// Looks for terms, and gives up those that take too long, so that a pattern made to be slow costs a run some seconds at most. What was
/// given up is a problem of its file: nobody takes the run for a clean one. One instance serves all threads.
/// </summary>
internal sealed class TermWatch
{
    /// <summary>How long it may take to look for one term in one paper.</summary>
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

    /// <summary>Looks for a term in a text.</summary>
    /// <param name="term">The term.</param>
    /// <param name="text">The text.</param>
    /// <param name="taken">How long it was looked for in the paper so far; stands still outside of this method.</param>
    /// <returns>The places; null where it was given up.</returns>
    public IReadOnlyList<TermMatch>? Find(Term term, string text, Stopwatch taken)
    {
        if (_givenUp.Count > 0 && IsGivenUp(term)) return null;
        taken.Start();
        // A machine may be busy, and code runs slowly the first time: an expression that is slow is so again.
        var matches = Try(term, text) ?? Try(term, text);
        taken.Stop();
        if (matches is not null && taken.Elapsed <= Longest) return matches;
        GiveUp(term);
        return null;
    }

    private static IReadOnlyList<TermMatch>? Try(Term term, string text)
    {
        try
        {
            return term.FindIn(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
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
