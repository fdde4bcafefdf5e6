using Wplint.Tests.Files;
using Wplint.Tests.Packs;

namespace Wplint.Tests.CommandLine;

/// <summary>Rule packs, loaded from files as the command line names them.</summary>
public sealed class PacksTests : IDisposable
{
    private readonly Shell _shell = new();

    public PacksTests()
    {
        _shell.Write("a.md", Shell.PaperWith(""));
        _shell.Write("Sample.dll", File.ReadAllBytes(typeof(Kazeno.Rules.Pack).Assembly.Location));
    }

    /// <summary>What may be wrong with a pack, and the beginning of what is said of it.</summary>
    public static TheoryData<string, string> Refusals => new()
    {
        { "nowhere.dll", "There is no rule pack \"nowhere.dll\"." },
        { "folder.dll", "\"folder.dll\" is a folder, not a rule pack." },
        { "", "--packs names no file." },
        { "text.dll", "\"text.dll\" is no .NET assembly, and so no rule pack." },
        { "empty.dll", "\"empty.dll\" is no .NET assembly, and so no rule pack." },
        { "cut.dll", "\"cut.dll\" is no .NET assembly, and so no rule pack." },
        { "windows.dll", "\"windows.dll\" is native code, not a .NET assembly, and so no rule pack." },
        { "linux.so", "\"linux.so\" is native code, not a .NET assembly, and so no rule pack." },
        { "without-attribute.dll", "\"without-attribute.dll\" is an assembly without a rule pack." },
        { "without-abstractions.dll", "\"without-abstractions.dll\" is an assembly without a rule pack." },
        { "newer-runtime.dll", $"The rule pack \"newer-runtime.dll\" is built for .NET 99, and wplint runs on .NET {Environment.Version.Major}. Build it for net{Environment.Version.Major}.0." },
        { "other-major.dll", "The rule pack \"other-major.dll\" is built with Wplint.Abstractions 99.1, and this wplint has 0.1. Update wplint, or build the pack with 0.1." },
        { "needy.dll", "The rule pack \"needy.dll\" needs Acme.Words.dll (3.1), which does not lie beside it. Copy it there, or build the pack with <EnableDynamicLoading>true</EnableDynamicLoading>, which does." },
        { "class-is-gone.dll", "The rule pack \"class-is-gone.dll\" cannot be loaded: " },
        { "NoPack.dll", "The rule pack \"NoPack.dll\" names the class Wplint.Tests.Packs.TestPacks+NoPack, which is none of a pack." },
        { "Of.dll", "The rule pack \"Of.dll\" names the class Wplint.Tests.Packs.TestPacks+Of, which is none of a pack." },
        { "WithArgument.dll", "The rule pack \"WithArgument.dll\" names the class Wplint.Tests.Packs.TestPacks+WithArgument, which is none of a pack." },
        { "Throwing.dll", "The rule pack \"Throwing.dll\" failed while it was loaded (InvalidOperationException: no licence)." },
        { "ThrowingLater.dll", "The rule pack \"ThrowingLater.dll\" failed while it was loaded (InvalidOperationException: no words)." },
        { "NoId.dll", "The rule pack \"NoId.dll\" calls a rule \"acme-1\", which is no id." },
        { "ReservedId.dll", "The rule pack \"ReservedId.dll\" has a rule WP1999 acme-finding, but ids with WP are wplint's own." },
        { "TakenName.dll", "The rule pack \"TakenName.dll\" has a rule ACME001 wrong-word, but \"wrong-word\" means WP0001 wrong-word already, which wplint itself brings." },
        { "NoName.dll", "The rule pack \"NoName.dll\" names the rule ACME001 \"Wrong word\", which is no name." },
        { "Twice.dll", "The rule pack \"Twice.dll\" has a rule ACME001 acme-other, but \"ACME001\" means ACME001 acme-finding already, which the rule pack \"Twice.dll\" brings." },
        { "TakenCatalogue.dll", "The rule pack \"TakenCatalogue.dll\" brings a catalogue \"first\", but there is one of that id already." },
    };

    public void Dispose() => _shell.Dispose();

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Refuses_in_one_line_what_is_no_pack_for_it(string file, string complaint)
    {
        WriteTrouble();

        var (status, output, error) = _shell.Run("check", "a.md", "--packs", file);

        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith($"wplint: {complaint}", error, StringComparison.Ordinal);
        Assert.Matches(@"^[^\n]+\.\n$", error);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Refuses_in_the_reader_s_language(string file, string complaint)
    {
        WriteTrouble();

        var error = _shell.Run("rules", "--packs", file, "--lang", "ja").Error;

        Assert.DoesNotContain(complaint, error, StringComparison.Ordinal);
        Assert.Matches(@"^wplint: [^\n]*(パック|--packs に)[^\n]*(。|：[^\n]+)\n$", error);
    }

    [Fact]
    public void Finds_what_a_pack_looks_for()
    {
        Write<TestPacks.Good>("good.dll");

        var (status, output, error) = _shell.Run("check", "a.md", "--packs", "good.dll");

        Assert.Equal(1, status);
        Assert.StartsWith("a.md:1:1: error ACME001 acme-finding: A fake finding.", output, StringComparison.Ordinal);
        Assert.StartsWith("1 paper checked: 1 error,", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Looks_for_nothing_of_a_pack_that_is_not_named()
    {
        Write<TestPacks.Good>("good.dll");
        Assert.Equal((0, ""), Outcome(_shell.Run("check", "a.md")));
    }

    [Fact]
    public void Loads_an_assembly_that_an_author_has_built()
    {
        _shell.Write("loud.md", Shell.PaperWith("").Replace("方針", "方針！", StringComparison.Ordinal));

        var (status, output, _) = _shell.Run("check", "loud.md", "--packs", "Sample.dll", "--lang", "ja");

        Assert.Equal(0, status);
        Assert.StartsWith("loud.md:1:7: note KAZE101 shouting-title: 題「方針！」の感嘆符を取り除いてください。", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "A title that ends with an exclamation mark")]
    [InlineData("ja", "感嘆符で終わる題は広告のように読めます。")]
    public void Explains_a_rule_of_a_pack(string language, string words) =>
        Assert.Contains(words, _shell.Run("explain", "shouting-title", "--packs", "Sample.dll", "--lang", language).Output, StringComparison.Ordinal);

    [Fact]
    public void Lists_the_rules_of_a_pack() =>
        Assert.Contains("KAZE101  shouting-title ", _shell.Run("rules", "--packs", "Sample.dll").Output, StringComparison.Ordinal);

    [Fact]
    public void SARIF_carries_the_rules_of_a_pack_and_their_pages()
    {
        var output = _shell.Run("check", "a.md", "--packs", "Sample.dll", "--format", "sarif").Output;
        Assert.Contains("\"id\": \"KAZE101\"", output, StringComparison.Ordinal);
        Assert.Contains("sounds like an advertisement", output, StringComparison.Ordinal);
        // Its page is in the pack, and not where those of wplint are.
        Assert.DoesNotContain("/rules/KAZE101", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_a_paper_with_what_a_pack_knows() =>
        Assert.Equal((0, ""), (_shell.Run("tree", "a.md", "--packs", "Sample.dll") is var (status, _, error) ? status : -1, error));

    [Fact]
    public void Loads_several_packs_each_once()
    {
        Write<TestPacks.Good>("good.dll");
        Write<TestPacks.Other>("other.dll");

        var rules = _shell.Run("rules", "--packs", "good.dll", "--packs", "other.dll", "--packs", "./good.dll").Output;

        Assert.StartsWith("ACME001   acme-finding ", rules, StringComparison.Ordinal);
        Assert.Contains("OTHER001  other-finding", rules, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_packs_do_not_share_an_id()
    {
        Write<TestPacks.Good>("good.dll");
        Write<TestPacks.Good>("copy.dll");

        var (status, _, error) = _shell.Run("rules", "--packs", "good.dll", "--packs", "copy.dll");

        Assert.Equal(2, status);
        Assert.Contains("which the rule pack \"good.dll\" brings.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--packs", "good.dll", "check", "a.md", "--select", "acme")]
    [InlineData("check", "--packs", "good.dll", "a.md", "--select", "ACME001")]
    [InlineData("check", "a.md", "--packs=good.dll", "--select", "acme-finding,WP0001")]
    public void Stands_before_or_behind_a_command_and_its_rules_are_selected_like_all(params string[] arguments)
    {
        Write<TestPacks.Good>("good.dll");
        Assert.Contains("ACME001", _shell.Run(arguments).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_place_hides_what_stands_in_the_other()
    {
        Write<TestPacks.Good>("good.dll");
        Assert.Contains("nowhere.dll", _shell.Run("--packs", "nowhere.dll", "rules", "--packs", "good.dll").Error, StringComparison.Ordinal);
        Assert.Contains("nowhere.dll", _shell.Run("--packs", "good.dll", "rules", "--packs", "nowhere.dll").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_weighs_rules_of_a_pack()
    {
        Write<TestPacks.Good>("good.dll");
        _shell.Write("rules.json", """{ "rules": { "acme-finding": "note" } }""");

        Assert.Contains("note ACME001", _shell.Run("check", "a.md", "--packs", "good.dll").Output, StringComparison.Ordinal);
        Assert.Contains("Unknown rule \"acme-finding\". If a rule pack brings it, name the pack with --packs.", _shell.Run("check", "a.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_brings_catalogues()
    {
        Write<TestPacks.WithCatalogue>("acme.dll");
        _shell.Write("rules.json", """{ "edition": "acme-2026" }""");

        Assert.Equal((0, ""), Outcome(_shell.Run("check", "a.md", "--packs", "acme.dll")));
        Assert.Equal(2, _shell.Run("check", "a.md").Status);
    }

    [Fact]
    public void A_rule_of_a_pack_that_throws_costs_its_own_findings_only()
    {
        Write<TestPacks.Crashing>("crashing.dll");
        _shell.Write("a.md", Shell.PaperWith("WRONG"));

        var (status, output, _) = _shell.Run("check", "a.md", "--packs", "crashing.dll");

        Assert.Equal(3, status);
        Assert.Contains("WP9001 rule-crashed: Rule ACME002 acme-crash failed on this file (InvalidOperationException: fell over).", output, StringComparison.Ordinal);
        Assert.Contains("WP0001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_does_not_get_what_wplint_happens_to_use()
    {
        Write<TestPacks.WithLibrary>("library.dll");

        var (status, output, _) = _shell.Run("check", "a.md", "--packs", "library.dll");

        Assert.Equal(3, status);
        Assert.Contains("xunit.assert", output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_configuration_loads_a_pack()
    {
        Write<TestPacks.Good>("good.dll");
        _shell.Write("rules.json", """{ "packs": ["good.dll"] }""");

        var (status, output, _) = _shell.Run("check", "a.md");

        Assert.Equal(2, status);
        Assert.Contains("rules.json:1:3: error WP9002", output, StringComparison.Ordinal);
        Assert.DoesNotContain("ACME001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_and_version_load_nothing()
    {
        Assert.Equal(0, _shell.Run("--packs", "nowhere.dll", "--version").Status);
        Assert.Equal(0, _shell.Run("check", "--help", "--packs", "nowhere.dll").Status);
    }

    [UnprivilegedFact]
    public void Says_that_a_pack_is_closed_to_it()
    {
        Write<TestPacks.Good>("good.dll");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_shell.Full("good.dll"), UnixFileMode.None);

        var (status, _, error) = _shell.Run("rules", "--packs", "good.dll");

        Assert.Equal(2, status);
        Assert.StartsWith("wplint: The rule pack \"good.dll\" cannot be read: ", error, StringComparison.Ordinal);
    }

    private static (int Status, string Output) Outcome((int Status, string Output, string Error) run) => (run.Status, run.Output);

    private void WriteTrouble()
    {
        Directory.CreateDirectory(_shell.Full("folder.dll"));
        _shell.Write("text.dll", "MZ, but that is all.");
        _shell.Write("empty.dll", "");
        _shell.Write("cut.dll", new PackAssembly().ToBytes()[..600]);
        _shell.Write("windows.dll", new PackAssembly().ToNativeBytes());
        _shell.Write("linux.so", "\u007FELF\u0002\u0001\u0001");
        _shell.Write("without-attribute.dll", new PackAssembly().ToBytes());
        _shell.Write("without-abstractions.dll", File.ReadAllBytes(typeof(FactAttribute).Assembly.Location));
        _shell.Write("newer-runtime.dll", new PackAssembly { Runtime = new Version(99, 0, 0, 0) }.ToBytes());
        _shell.Write("other-major.dll", new PackAssembly { Abstractions = new Version(99, 1, 0, 0) }.ToBytes());
        _shell.Write("needy.dll", new PackAssembly { Needs = "Acme.Words" }.ToBytes());
        _shell.Write("class-is-gone.dll", new PackAssembly { Pack = "Acme.Rules.Gone" }.ToBytes());
        foreach (var type in typeof(TestPacks).GetNestedTypes()) Write($"{type.Name}.dll", type);
    }

    private void Write<TPack>(string file)
        where TPack : RulePack => Write(file, typeof(TPack));

    /// <summary>An assembly that names a pack of the assembly of these tests, which lies beside it.</summary>
    private void Write(string file, Type pack)
    {
        if (!File.Exists(_shell.Full("Linter.Tests.dll"))) File.Copy(pack.Assembly.Location, _shell.Full("Linter.Tests.dll"));
        _shell.Write(file, new PackAssembly { Pack = $"{pack.FullName}, Linter.Tests" }.ToBytes());
    }
}
