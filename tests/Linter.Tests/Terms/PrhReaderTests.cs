using Wplint.Core.Terms;
using Wplint.Tests.Files;

namespace Wplint.Tests.Terms;

public sealed class PrhReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("- Cookie", "ＣＯＯＫＩＥとcookieとCookie", "CookieとCookieとCookie")]
    [InlineData("- expected: jQuery", "jquery", "jQuery")]
    [InlineData("- { expected: デフォルト, pattern: ディフォルト }", "ディフォルト", "デフォルト")]
    [InlineData("- { expected: ハードウェア, patterns: [ハードウエアー, ハードウェアー, ハードウエア] }", "ハードウェアーとハードウエア", "ハードウェアとハードウェア")]
    [InlineData(@"- { expected: （$1）, pattern: '/\(([^)]+)\)/' }", "(そう)", "（そう）")]
    [InlineData("- { expected: ソフトウェア, pattern: /(日経)?ソフトウエア/, regexpMustEmpty: $1 }", "日経ソフトウエア ソフトウエア", "日経ソフトウエア ソフトウェア")]
    [InlineData("- { expected: サーバー, pattern: /サーバ(?!ー)/ }", "サーバとサーバー", "サーバーとサーバー")]
    [InlineData("- { expected: js, options: { wordBoundary: true } }", "今日もJS祭り、altJS", "今日もjs祭り、altJS")]
    [InlineData("- { expected: web, pattern: Web, options: { wordBoundary: true } }", "WebとWebs", "webとWebs")]
    [InlineData("- { expected: $1ない, patterns: [/(でき)無い/, できナイ] }", "でき無い", "できない")]
    [InlineData("- { expected: ok, pattern: /OK/i, prh: 小文字で }", "Ok", "ok")]
    public void Corrects_as_prh_does(string rule, string text, string corrected)
    {
        var terms = Read($"version: 1\nrules:\n  {rule}\n");
        var term = Assert.IsType<TermRule>(Assert.Single(terms.Rules)).Term;
        Assert.Empty(terms.ProblemsOf(terms.Files[0]));
        Assert.Equal(corrected, term.Correct(text, term.FindIn(text)));
        Assert.Equal(TermPlaces.All, term.Places);
    }

    [Fact]
    public void An_id_stays_the_same_where_the_entry_moves_and_may_be_given()
    {
        var first = Read("rules:\n  - { expected: サーバー, pattern: サーバ }\n  - Cookie\n").Rules.Select(static rule => rule.Descriptor.Id);
        var second = Read("rules:\n  - { id: ACME-COOKIE, expected: Cookie }\n  - JavaScript\n  - { expected: サーバー, pattern: サーバ }\n").Rules.Select(static rule => rule.Descriptor.Id).ToArray();
        Assert.Single(first.Intersect(second));
        Assert.Contains("ACME-COOKIE", second);
        Assert.All(second, static id => Assert.Matches("^(PRH-[0-9A-F]{8}|ACME-COOKIE)$", id));
    }

    [Fact]
    public void What_prh_explains_is_said_behind_the_message()
    {
        var rule = Assert.Single(Read("rules:\n  - { expected: いう, pattern: 言う, prh: ひらがなで書きます }\n").Rules).Descriptor;
        Assert.Equal("「言う」は「いう」と書いてください。ひらがなで書きます。", rule.Message.Format(Language.Japanese, ["言う", "いう"]));
    }

    [Fact]
    public void Imports_bring_what_the_file_does_not_have_itself()
    {
        _folder.Write("sub/a.yml", "rules:\n  - { expected: サーバー, pattern: サーヴァ }\n  - { expected: いう, pattern: 言う }\n  - Cookie\nimports: [../house-terms.yaml, b.yml]\n");
        _folder.Write("sub/b.yml", "rules: [JavaScript]\n");
        var terms = Read("rules:\n  - { expected: サーバー, pattern: サーバ }\nimports:\n  - path: ./sub/a.yml\n    ignoreRules: [/言う/]\n");
        Assert.Equal(["Cookie", "JavaScript", "サーバー"], terms.Rules.Cast<TermRule>().Select(static rule => rule.Term.Replacement).Order(StringComparer.Ordinal));
        Assert.Equal(3, terms.Files.Count);
    }

    [Fact]
    public void Imports_of_imports_can_be_left_out()
    {
        _folder.Write("a.yml", "rules: [Cookie]\nimports: b.yml\n");
        _folder.Write("b.yml", "rules: [JavaScript]\n");
        Assert.Single(Read("imports: [{ path: a.yml, disableImports: true }]\n").Rules);
    }

    [Theory]
    [InlineData("imports: ../../etc/a.yml", "\"../../etc/a.yml\" leads out of the folder of rules.json")]
    [InlineData("imports: [none.yml]", "There is no file \"none.yml\".")]
    [InlineData("imports: [{ disableImports: true }]", "\"path\" is missing here.")]
    public void An_import_that_cannot_be_read_is_reported_where_it_stands(string imports, string message)
    {
        var terms = Read($"rules: [Cookie]\n{imports}\n");
        var problem = Assert.Single(terms.ProblemsOf(terms.Files[0]));
        Assert.StartsWith(message, problem.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Equal(2, terms.Files[0].Source.GetLine(problem.Span.Start));
        Assert.Single(terms.Rules);
    }

    [Fact]
    public void What_prh_does_not_know_is_left_alone() =>
        Assert.Single(Read("version: 1\nmeta: { reviewer: [a] }\ntargets: [{ file: /md/ }]\nrules:\n  - { expected: Cookie, todo: x }\n").Rules);

    private HouseTerms Read(string text)
    {
        _folder.Write("house-terms.yaml", text);
        return TermFiles.Read(_folder.Path, _folder.Path, [new Spanned("house-terms.yaml", default)], [], []);
    }
}
