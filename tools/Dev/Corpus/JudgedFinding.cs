using System.Globalization;

namespace Wplint.Dev.Corpus;

/// <summary>A finding as the list of verdicts keeps it: it names the place and the rule, and quotes nothing of the paper.</summary>
/// <param name="Paper">The paper, with forward slashes: <c>corpus/a.md</c>, <c>examples/broken/b.md</c>.</param>
/// <param name="Line">1-based.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Verdict">What is said of it.</param>
public sealed record JudgedFinding(string Paper, int Line, string Rule, Verdict Verdict)
{
    /// <summary>What the rule says, for the reader of a difference; it is not recorded.</summary>
    public string Message { get; init; } = "";

    /// <summary>Whether both are the same finding, whatever is said of it.</summary>
    public bool IsSameAs(JudgedFinding other) => (Paper, Line, Rule) == (other.Paper, other.Line, other.Rule);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The line says something else.</exception>
    public static JudgedFinding Parse(string line)
    {
        if (line.Split(' ') is [var place, var rule, var verdict]
            && place.LastIndexOf(':') is > 0 and var colon
            && int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Enum.TryParse<Verdict>(verdict, ignoreCase: true, out var parsed))
        {
            return new JudgedFinding(place[..colon], number, rule, parsed);
        }

        throw new FormatException($"\"{line}\" is no verdict. One reads \"corpus/paper.md:12 WP5001 right\".");
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Paper}:{Line} {Rule} {Verdict.ToString().ToLowerInvariant()}");
}
