namespace Wplint.Rules.Tests.Clauses;

/// <summary>Writes papers that walk through controls of ISO/IEC 27017:2015, for tests of what they lack.</summary>
internal static class ProviderPaper
{
    private static readonly Catalogue Catalogue = new Pack().Catalogues[0];

    /// <summary>A clause for each control of a profile, in the order of their numbers.</summary>
    public static string Write(Profile profile, Language language, string prefix = "") =>
        string.Join("\n\n", Catalogue.Controls.Where(profile.Includes).OrderBy(static control => control.Digits, Comparer<string>.Create(DottedNumber.Compare)).Select(control => Clause(control, language, prefix))) + "\n";

    /// <summary>The same without some controls, whose numbers are given.</summary>
    public static string Without(this string paper, params string[] numbers)
    {
        foreach (var number in numbers)
        {
            var start = paper.IndexOf($"{number} ", StringComparison.Ordinal);
            while (start > 0 && paper[start - 1] != '\n') start--;
            var end = paper.IndexOf("\n\n", paper.IndexOf("\n\n", start, StringComparison.Ordinal) + 2, StringComparison.Ordinal);
            paper = end < 0 ? paper[..start].TrimEnd() + "\n" : paper.Remove(start, end + 2 - start);
        }

        return paper;
    }

    /// <summary>The same with the heading of a control marked as a finding.</summary>
    public static string Mark(this string paper, string heading)
    {
        Assert.Contains(heading, paper, StringComparison.Ordinal);
        return paper.Replace(heading, $"[|{heading}|]", StringComparison.Ordinal);
    }

    private static string Clause(Control control, Language language, string prefix)
    {
        var (title, body) = language == Language.Japanese ? (control.Title.Ja.Replace('，', '、'), "利用規約に定めています。") : (control.Title.En, "See the terms of service.");
        return $"{prefix}{control.Number} {title}\n\n{body}";
    }
}
