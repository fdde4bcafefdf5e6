using System.Globalization;

namespace Wplint.Testing;

/// <summary>
/// Runs the examples of a rule's pages: a rule finds something in each block fenced with <c>```markdown bad</c> and nothing in
/// each <c>```markdown good</c>. A rule that compares papers compares them with the last one fenced with <c>```markdown sibling</c>, and one
/// that asks what changed, with the last one fenced with <c>```markdown before</c>; to one that looks at links, the network says what the last
/// block fenced with <c>```text answers</c> has it say. An example that holds fences itself is fenced with a longer
/// one.
/// </summary>
public static class RulePages
{
    private const string Fenced = "markdown";

    /// <summary>The examples of a page, in order.</summary>
    /// <param name="page">The page, Markdown.</param>
    /// <exception cref="RuleTestException">A fence is never closed, or names an example that is neither bad nor good.</exception>
    public static IReadOnlyList<PageExample> Examples(string page)
    {
        var examples = new List<PageExample>();
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var fence = FenceOf(lines[i]);
            if (fence == 0) continue;
            var first = i + 1;
            do i++;
            while (i < lines.Length && !Closes(lines[i], fence));
            if (i == lines.Length) throw new RuleTestException(string.Create(CultureInfo.InvariantCulture, $"The fence on line {first} of the page is never closed."));
            if (KindOf(lines[first - 1][fence..].Trim(), first) is { } kind) examples.Add(new PageExample(kind, string.Join('\n', lines[first..i]) + "\n", first));
        }

        return examples;
    }

    /// <summary>Runs the examples of a rule's pages in both languages.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="pack">Its pack, which has the pages.</param>
    /// <param name="facts">What the rule needs from outside the paper.</param>
    /// <exception cref="RuleTestException">A page is missing, has no example of a kind or not as many as the other, or an example lies.</exception>
    public static void Verify(Rule rule, RulePack pack, Facts? facts = null) => Verify(
        new RuleRunner(rule, Knowledge.From([pack]), facts ?? Facts.None, new Dictionary<string, object>()),
        pack.FindPage(rule, Language.English),
        pack.FindPage(rule, Language.Japanese));

    /// <inheritdoc cref="Verify(Rule, RulePack, Facts?)"/>
    internal static void Verify(RuleRunner runner, string? englishPage, string? japanesePage)
    {
        var english = Verify(runner, englishPage, Language.English);
        var japanese = Verify(runner, japanesePage, Language.Japanese);
        if (!english.SequenceEqual(japanese))
            throw new RuleTestException($"The pages of {runner.Rule} show different examples. English: {Describe(english)}. Japanese: {Describe(japanese)}.");
    }

    private static PageExampleKind[] Verify(RuleRunner runner, string? page, Language language)
    {
        var examples = Examples(page ?? throw new RuleTestException($"{runner.Rule} has no {language} page. Write it beside the rule, called like its file: …Rule{(language == Language.Japanese ? ".ja.md" : ".md")}."));
        foreach (var kind in (PageExampleKind[])[PageExampleKind.Bad, PageExampleKind.Good])
        {
            if (examples.All(example => example.Kind != kind)) throw new RuleTestException($"The {language} page of {runner.Rule} has no example fenced with ```{Fenced} {Word(kind)}.");
        }

        foreach (var example in examples)
        {
            if (example.Kind == PageExampleKind.Sibling) runner = runner.Beside([example.Paper]);
            else if (example.Kind == PageExampleKind.Before) runner = runner.After(example.Paper);
            else if (example.Kind == PageExampleKind.Answers) runner = runner.Answering(LinkAnswers.Read(example.Paper));
            else Verify(runner, language, example);
        }

        return [.. examples.Select(static example => example.Kind)];
    }

    private static void Verify(RuleRunner runner, Language language, PageExample example)
    {
        var run = runner.Run(example.Paper);
        if (run.Findings.Count > 0 == (example.Kind == PageExampleKind.Bad)) return;
        var place = string.Create(CultureInfo.InvariantCulture, $"the example on line {example.Line} of its {language} page");
        throw new RuleTestException(example.Kind == PageExampleKind.Bad
            ? $"{runner.Rule} finds nothing in {place}, which is said to be bad:\n\n{Excerpt.Of(run.Source)}"
            : $"{runner.Rule} finds something in {place}, which is said to be good:\n\n{Excerpt.Of(run.Source, run.Findings[0])}");
    }

    private static int FenceOf(string line)
    {
        var length = line.AsSpan().IndexOfAnyExcept('`');
        if (length < 0) length = line.Length;
        return length >= 3 ? length : 0;
    }

    private static bool Closes(string line, int fence) => FenceOf(line) >= fence && line.AsSpan().Trim('`').IsWhiteSpace();

    private static PageExampleKind? KindOf(string info, int line) => info.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [Fenced, "bad"] => PageExampleKind.Bad,
        [Fenced, "good"] => PageExampleKind.Good,
        [Fenced, "sibling"] => PageExampleKind.Sibling,
        [Fenced, "before"] => PageExampleKind.Before,
        ["text", "answers"] => PageExampleKind.Answers,
        [Fenced, ..] and not [_] => throw new RuleTestException(
            string.Create(CultureInfo.InvariantCulture, $"The example on line {line} of the page is said to be \"{info}\"; write \"{Fenced} bad\" or \"{Fenced} good\".")),
        _ => null,
    };

    private static string Describe(IEnumerable<PageExampleKind> kinds) => string.Join(", ", kinds.Select(Word).DefaultIfEmpty("none"));

    private static string Word(PageExampleKind kind) => kind switch
    {
        PageExampleKind.Bad => "bad",
        PageExampleKind.Good => "good",
        PageExampleKind.Before => "before",
        PageExampleKind.Answers => "answers",
        _ => "sibling",
    };
}
