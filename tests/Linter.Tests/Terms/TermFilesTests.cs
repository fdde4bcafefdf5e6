using Wplint.Core.Terms;
using Wplint.Tests.Files;
using Wplint.Tests.Running;

namespace Wplint.Tests.Terms;

public sealed class TermFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Diagnostic> _nameProblems = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_a_term_with_all_that_can_be_said_of_it()
    {
        var term = Assert.Single(Read("""
            # yaml-language-server: $schema=https://wplint.example/terms.schema.json
            terms:
              - id: ACME-SERVER
                pattern: /サーバ([^ー]|$)/i
                replacement: サーバー$1
                message: { ja: "「{found}」は長音を付けます。" }
                why: 社内の表記基準
                severity: error
                in: [title, cover, history]
                exceptions: [サーバ証明書, /サーバ\d/]
                fix: safe
                examples:
                  bad: [サーバの設定]
                  good: [サーバー, サーバ証明書]
            """));
        Assert.Equal(("ACME-SERVER", Severity.Error, TermPlaces.Title | TermPlaces.Cover | TermPlaces.History, Applicability.Safe), (term.Id, term.Severity, term.Places, term.Fix));
        var rule = new TermRule(term, new TermWatch()).Descriptor;
        Assert.Equal("「サーバ」は長音を付けます。社内の表記基準。", rule.Message.Format(Language.Japanese, ["サーバ", "サーバー"]));
        Assert.Equal("Write \"サーバー\", not \"サーバ\". 社内の表記基準。", rule.Message.Format(Language.English, ["サーバ", "サーバー"]));
        Assert.Equal(["サーバの"], term.FindIn("サーバの、サーバ証明書、サーバ1").Select(static match => match.Found));
    }

    [Theory]
    [InlineData("- { literal: a }", "\"id\" is missing here.", "{ literal: a }")]
    [InlineData("- { id: server, literal: a }", "\"server\" is no id of a term.", "server")]
    [InlineData("- { id: WP-SERVER, literal: a }", "\"WP-SERVER\" is no id of a term.", "WP-SERVER")]
    [InlineData("- { id: A-B, litral: a }", "Unknown key \"litral\". Did you mean \"literal\"?", "litral")]
    [InlineData("- { id: A-B, literal: a, pattern: b }", "A term has either \"pattern\" or \"literal\".", "b")]
    [InlineData("- { id: A-B, pattern: '(a' }", "\"(a\" is no regular expression that wplint can read: Not enough )'s.", "'(a'")]
    [InlineData("- { id: A-B, pattern: 'a*' }", "\"a*\" holds everywhere", "'a*'")]
    [InlineData("- { id: A-B, pattern: a(b), replacement: $2 }", "\"$2\" names group $2, but the pattern has 1.", "$2")]
    [InlineData("- { id: A-B, literal: a, severity: eror }", "\"eror\" is no value of \"severity\". Did you mean \"error\"?", "eror")]
    [InlineData("- { id: A-B, literal: a, in: [prse] }", "\"prse\" is no value of \"in\". Did you mean \"prose\"?", "prse")]
    [InlineData("- { id: A-B, literal: true }", "\"literal\" must be a list, not true or false.", "true")]
    [InlineData("- { id: A-B, literal: \"a\\nb\" }", "This text is empty, longer than 200 characters", "\"a\\nb\"")]
    [InlineData("- { id: A-B, literal: a, examples: { bad: [b] } }", "The term is not found in its bad example \"b\".", "b")]
    [InlineData("- { id: A-B, literal: a, examples: { good: [a b] } }", "The term is found in its good example \"a b\": \"a\".", "a b")]
    [InlineData("- { id: A-B, literal: aa, replacement: aaa, wholeWords: false, examples: { bad: [aa] } }", null, "")]
    [InlineData("- { id: A-B, pattern: 'aa', replacement: ab aa c, examples: { bad: [aa] } }", null, "")]
    [InlineData("- { id: A-B, pattern: 'a.', replacement: ax, examples: { bad: [ab, ac ad] } }", null, "")]
    [InlineData("- { id: A-B, pattern: ab, replacement: a, examples: { bad: [abb] } }", "The bad example \"abb\" becomes \"ab\", in which the term is found again.", "abb")]
    [InlineData("- { id: A-B, literal: *x }", "Aliases of YAML are not read in term files.", "*x")]
    [InlineData("- { id: A-B, literal: a", "This is not valid YAML (", "")]
    [InlineData("  ? [a]\n  : b", "This cannot be a key.", "[a]")]
    [InlineData("- { id: A-B, literal: a }\n---\nterms: []", "A second document begins here, which is not read", "---")]
    [InlineData("- { id: A-B, literal: a }\n...", null, "")]
    public void What_is_wrong_is_reported_at_its_place(string term, string? message, string at)
    {
        var terms = ReadAll($"terms:\n  {term}\n");
        var file = Assert.Single(terms.Files);
        if (message is null)
        {
            Assert.Empty(terms.ProblemsOf(file));
            return;
        }

        var problem = terms.ProblemsOf(file).First(problem => problem.GetMessage(Language.English).StartsWith(message, StringComparison.Ordinal));
        Assert.Equal("WP9002", problem.Descriptor.Id);
        Assert.StartsWith(at, file.Source.Text[problem.Span.Start..], StringComparison.Ordinal);
        if (at.Length > 0) Assert.StartsWith(at, file.Source[problem.Span], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_right_beside_something_wrong_holds()
    {
        var terms = ReadAll("terms:\n  - { id: A-B, literal: a }\n  - { id: bad, literal: b }\n  - { id: A-C, literal: c }\n  - [\n");
        Assert.Equal(["A-B", "A-C"], terms.Rules.Select(static rule => rule.Descriptor.Id));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Places_are_right_whatever_ends_the_lines(string lineEnd)
    {
        var terms = ReadAll($"\uFEFFterms:{lineEnd}  - id: A-B # 😀{lineEnd}    literal: a{lineEnd}    sevrity: error{lineEnd}");
        var file = Assert.Single(terms.Files);
        Assert.Equal("sevrity", file.Source[Assert.Single(terms.ProblemsOf(file)).Span]);
    }

    [Fact]
    public void An_id_is_given_once_and_never_that_of_a_rule()
    {
        var terms = ReadAll("terms:\n  - { id: A-B, literal: a }\n  - { id: A-B, literal: b }\n  - { id: WRONG-WORD, literal: c }\n");
        Assert.Equal(
            ["\"A-B\" is the id of another term", "\"WRONG-WORD\" is the id of another term"],
            terms.ProblemsOf(terms.Files[0]).Select(static problem => problem.GetMessage(Language.English).Split(" or rule")[0]));
        Assert.Single(terms.Rules);
    }

    [Theory]
    [InlineData("", "This is no term file")]
    [InlineData("a: b\n", "This is no term file")]
    [InlineData("- a\n", "A term file must be an object, not a list.")]
    [InlineData("terms:\n", "\"terms\" must be a list, not null.")]
    [InlineData("version: 2\nrules: []\n", "Version \"2\" of prh's format is not known.")]
    [InlineData("rules:\n  - pattern: a\n", "\"expected\" is missing here.")]
    [InlineData("rules:\n  - { expected: a, specs: [{ from: A, to: b }] }\n", "\"A\" becomes \"a\", and not \"b\".")]
    public void A_file_that_is_none_says_so(string text, string message)
    {
        var terms = ReadAll(text);
        Assert.StartsWith(message, terms.ProblemsOf(Assert.Single(terms.Files))[0].GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../terms.yaml", "\"../terms.yaml\" leads out of the folder of rules.json")]
    [InlineData("/etc/passwd", "\"/etc/passwd\" leads out of the folder of rules.json")]
    [InlineData("none.yaml", "There is no file \"none.yaml\".")]
    [InlineData("sub", "There is no file \"sub\".")]
    [InlineData("", "There is no file \"\".")]
    public void A_file_that_is_not_there_or_not_ours_is_reported_where_it_is_named(string name, string message)
    {
        _folder.CreateFolder("sub");
        Assert.Empty(ReadNamed(name).Rules);
        Assert.StartsWith(message, Assert.Single(_nameProblems).GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_not_followed()
    {
        using var elsewhere = new TemporaryFolder();
        _folder.LinkFile("linked.yaml", elsewhere.Write("terms.yaml", "terms: [{ id: A-B, literal: a }]"));
        _folder.LinkFolder("folder", elsewhere.Path);
        Assert.Empty(ReadNamed("linked.yaml", "folder/terms.yaml").Rules);
        Assert.Equal(2, _nameProblems.Count);
    }

    [Theory]
    [InlineData("terms: ", '[')]
    [InlineData("terms: ", '{')]
    [InlineData("terms:\n", '-')]
    public void Deep_nesting_is_refused(string beginning, char character)
    {
        var terms = ReadAll(beginning + (character == '-' ? string.Concat(Enumerable.Repeat("- ", 50_000)) : new string(character, 50_000)));
        Assert.NotEmpty(terms.ProblemsOf(terms.Files[0]));
        Assert.Empty(terms.Rules);
    }

    [Fact]
    public void A_file_without_end_is_refused()
    {
        var terms = ReadAll("terms:\n" + string.Concat(Enumerable.Repeat("  - {}\n", 200_000)));
        Assert.StartsWith("The file is too large.", Assert.Single(terms.ProblemsOf(terms.Files[0])).GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_very_many_terms_the_first_are_read()
    {
        var terms = ReadAll("terms:\n" + string.Concat(Enumerable.Range(0, 5_010).Select(static i => $"  - {{ id: A-{i}, literal: a }}\n")));
        Assert.Equal(5_000, terms.Rules.Count);
        Assert.StartsWith("From here on, terms were not read", Assert.Single(terms.ProblemsOf(terms.Files[0])).GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_very_many_words_the_first_are_read()
    {
        var terms = ReadAll($"terms:\n  - {{ id: A-B, literal: [{string.Join(", ", Enumerable.Range(0, 501))}] }}\n");
        var problem = Assert.Single(terms.ProblemsOf(terms.Files[0]));
        Assert.StartsWith("From here on, entries were not read", problem.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Equal("500", terms.Files[0].Source[problem.Span]);
    }

    [Fact]
    public void A_few_patterns_made_to_be_slow_cost_seconds_and_not_hours()
    {
        var evil = string.Concat(Enumerable.Range(0, 300).Select(static i => $"  - {{ id: A-{i}, pattern: '(?=あ)(あ+)+{i}$', examples: {{ bad: [{new string('あ', 60)}] }} }}\n"));
        var began = System.Diagnostics.Stopwatch.GetTimestamp();
        var terms = ReadAll("terms:\n" + evil);
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalSeconds, 0, 30);
        Assert.Equal(300, terms.ProblemsOf(terms.Files[0]).Count(static problem => problem.GetMessage(Language.English).Contains("takes too long", StringComparison.Ordinal)));
    }

    [Fact]
    public void Messages_are_whole_sentences_in_both_languages() => Assert.All(InvalidTerm.Texts, static text =>
    {
        Assert.Matches(@"\.$|\. \{0\}$", text.En);
        Assert.Matches(@"。$|。\{0\}$", text.Ja);
        Assert.NotEqual(text.En, text.Ja);
    });

    private IReadOnlyList<Term> Read(string text)
    {
        var terms = ReadAll(text);
        Assert.Empty(terms.ProblemsOf(Assert.Single(terms.Files)));
        return [.. terms.Rules.Cast<TermRule>().Select(static rule => rule.Term)];
    }

    private HouseTerms ReadAll(string text)
    {
        _folder.Write("house-terms.yaml", text);
        return ReadNamed("house-terms.yaml");
    }

    private HouseTerms ReadNamed(params string[] names) => TermFiles.Read(
        _folder.Path,
        _folder.Path,
        [.. names.Select(static name => new Spanned(name, default))],
        [FakeRule.Describe("WP0001", "wrong-word")],
        _nameProblems);
}
