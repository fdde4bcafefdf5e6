using System.Diagnostics;

namespace Wplint.Core.Terms;

/// <summary>Runs the examples of terms: a pattern is easily written that finds less than its author thinks, or more.</summary>
/// <param name="watch">Gives up terms that take too long.</param>
internal sealed class TermExamples(TermWatch watch)
{
    /// <summary>Runs a term's own examples, and notes in its file those that do not hold.</summary>
    public void Run(Term term)
    {
        var taken = new Stopwatch();
        foreach (var good in term.Good)
        {
            if (watch.Find(term, good.Text, taken) is [var found, ..]) term.File.Problems.Add(InvalidTerm.IsFound(good, found.Found));
        }

        foreach (var bad in term.Bad)
        {
            if (watch.Find(term, bad.Text, taken) is not { } matches) return;
            if (matches.Count == 0)
            {
                term.File.Problems.Add(InvalidTerm.IsNotFound(bad));
                continue;
            }

            var corrected = term.Correct(bad.Text, matches);
            if (term.Replacement is not null && watch.Find(term, corrected, taken) is { Count: > 0 }) term.File.Problems.Add(InvalidTerm.IsUnsettled(bad, corrected));
        }
    }

    /// <summary>Runs the examples of an entry of a prh dictionary.</summary>
    public void Run(PrhEntry entry)
    {
        var taken = new Stopwatch();
        foreach (var spec in entry.Specs)
        {
            if (watch.Find(entry.Term, spec.From, taken) is not { } matches) return;
            var corrected = entry.Term.Correct(spec.From, matches);
            if (corrected != spec.To.Text) entry.Term.File.Problems.Add(InvalidTerm.BecomesOtherwise(spec.From, corrected, spec.To));
        }
    }
}
