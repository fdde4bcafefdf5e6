using Wplint.Dev.Generating;

namespace Wplint.Dev.Scaffolding;

/// <summary>
/// A rule to begin with: it compiles, its tests pass and its pages are true, because it finds something: headings that say
/// <see cref="Placeholder"/>. Whoever writes the rule replaces one thing after the other and is never far from green.
/// </summary>
/// <param name="Id"><c>WP3012</c>.</param>
/// <param name="Name"><c>dead-url</c>.</param>
/// <param name="Family">Which folder it goes into.</param>
public sealed record RuleScaffold(string Id, string Name, RuleFamily Family)
{
    /// <summary>What stands wherever something is to be written; no rule that is done has it.</summary>
    public const string Placeholder = "Replace me";

    /// <summary>The name of its class: <c>DeadUrlRule</c>.</summary>
    public string ClassName { get; } = string.Concat(Name.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..])) + "Rule";

    /// <summary>Where the rule goes.</summary>
    public string RulePath => $"src/Rules/{Family}/{ClassName}.cs";

    /// <summary>Where its tests go.</summary>
    public string TestPath => $"tests/Rules.Tests/{Family}/{ClassName}Tests.cs";

    /// <summary>The files, their paths relative to the repository.</summary>
    public IReadOnlyList<GeneratedFile> Files =>
    [
        new(RulePath, _ => Rule),
        new($"src/Rules/{Family}/{ClassName}.md", _ => Page),
        new($"src/Rules/{Family}/{ClassName}.ja.md", _ => JapanesePage),
        new(TestPath, _ => Tests),
    ];

    private string Rule => $$"""
        namespace Wplint.Rules.{{Family}};

        /// <summary>{{Placeholder}}: a sentence that says what the defect costs the reader of a paper.</summary>
        public sealed class {{ClassName}} : ClauseRule
        {
            public override RuleDescriptor Descriptor { get; } = new("{{Id}}", "{{Name}}")
            {
                Family = RuleFamily.{{Family}},
                Severity = Severity.Warning,
                Title = new(En: "{{Placeholder}}: the offence in a few words", Ja: "{{Placeholder}}: 違反の内容を短く"),
                Message = new(En: "Write a title instead of \"{0}\".", Ja: "「{0}」を題名に置き換えてください。"),
            };

            protected override IEnumerable<Diagnostic> Check(Clause clause, RuleContext context)
            {
                if (clause.Title.Text == "{{Placeholder}}") yield return Report(clause.Title.Span, clause.Title.Text);
            }
        }

        """;

    private string Page => $"""
        # {Id} {Name}

        {Placeholder}: what it finds, in a sentence.

        ## Why

        {Placeholder}: what happens to the reader of such a paper.

        ```markdown bad
        5.1.1 {Placeholder}

        Kazeno Inc. reviews its policies every year.
        ```

        ```markdown good
        5.1.1 Policies for information security

        Kazeno Inc. reviews its policies every year.
        ```

        ## When not to use it

        {Placeholder}: for whom it is of no use.

        """;

    private string JapanesePage => $"""
        # {Id} {Name}

        {Placeholder}: 検出する内容を一文で。

        ## 理由

        {Placeholder}: 読み手にどのような不都合があるか。

        ```markdown bad
        5.1.1 {Placeholder}

        株式会社カゼノは、方針を毎年見直しています。
        ```

        ```markdown good
        5.1.1 情報セキュリティのための方針群

        株式会社カゼノは、方針を毎年見直しています。
        ```

        ## 使わないほうがよい場合

        {Placeholder}: どのような場合に無効にするか。

        """;

    private string Tests => $$"""
        using Wplint.Rules.{{Family}};
        using Wplint.Testing;

        namespace Wplint.Rules.Tests.{{Family}};

        public sealed class {{ClassName}}Tests : RuleTest<{{ClassName}}>
        {
            [Fact]
            public void Reports_a_heading_that_is_not_written_yet() => Reports(
                "5.1.1 [|{{Placeholder}}|]\n\nEvery year.\n",
                en: "Write a title instead of \"{{Placeholder}}\".",
                ja: "「{{Placeholder}}」を題名に置き換えてください。");

            // A title of the standard's is what the rule asks for.
            [Fact]
            public void Accepts_a_heading_that_is_written() => Accepts("5.1.1 Policies for information security\n\nEvery year.\n");
        }

        """;
}
