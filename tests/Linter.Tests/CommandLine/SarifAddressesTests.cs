using System.Text.Json;
using Wplint.Tests.Files;

namespace Wplint.Tests.CommandLine;

/// <summary>Every address in a log leads to the file that it is about, by the rules of SARIF and of addresses alone.</summary>
public sealed class SarifAddressesTests : IDisposable
{
    /// <summary>The folder that wplint runs in; its parts need encoding, too.</summary>
    private const string WorkingFolder = "案件 1/50% #1?+";

    private static readonly string Broken = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "examples", "broken", "larkspur.md"));

    private static readonly string[] OddNames =
    [
        "plain.md",
        "提案 書/カゼノ　文書.md",
        "a b.md",
        "50%.md",
        "100%25.md",
        "a#b.md",
        "what?.md",
        "a+b&c=d;e@f!$'()*,~.md",
        "[1]{2}^`|.md",
        "\"<script>\".md",
        "::error::%0A.md",
        "two\nlines.md",
        "e\u0301 and é.md",
        "📄.md",
        "..dots/...md",
        "C:\\papers\\paper.md",
        "C:/papers/paper.md",
        "\\\\server\\share.md",
        "file:paper.md",
        "http:/host/paper.md",
        "CON.md",
    ];

    private readonly Shell _shell = new() { HasRealRules = true, WorkingFolder = WorkingFolder };

    public static TheoryData<string> Names { get; } = new(OddNames);

    public void Dispose() => _shell.Dispose();

    [UnixTheory]
    [MemberData(nameof(Names))]
    public void A_paper_below_the_working_folder_is_found_by_its_base(string name)
    {
        _shell.Write($"{WorkingFolder}/{name}", Broken);
        var places = Places(1, "./" + name);
        Assert.All(places, place => Assert.Equal("%SRCROOT%", place.Base));
        AssertLeadTo($"{WorkingFolder}/{name}", places);
    }

    [UnixTheory]
    [MemberData(nameof(Names))]
    public void A_paper_above_the_working_folder_is_found_without_a_base(string name)
    {
        _shell.Write($"案件 1/{name}", Broken);
        var places = Places(1, "../" + name);
        Assert.All(places, static place => Assert.Null(place.Base));
        AssertLeadTo($"案件 1/{name}", places);
    }

    [UnixFact]
    public void A_folder_of_them_names_each()
    {
        foreach (var name in OddNames) _shell.Write($"{WorkingFolder}/{name}", Broken);
        var seen = OddNames.Where(static name => !name.StartsWith('.')); // the others are hidden
        Assert.Equal(
            seen.Select(static name => $"{WorkingFolder}/{name}").Order(StringComparer.Ordinal),
            Places(1, ".").Select(Resolve).Distinct().Select(path => Path.GetRelativePath(_shell.Folder, path)).Order(StringComparer.Ordinal));
    }

    [UnixFact]
    public void What_went_wrong_names_its_file()
    {
        _shell.Write($"{WorkingFolder}/シフト JIS 100%.md", [0x83, 0x4E, 0x83, 0x89]);
        AssertLeadTo($"{WorkingFolder}/シフト JIS 100%.md", Places(2, "."));
    }

    [UnixFact]
    public void A_configuration_above_the_working_folder_is_named()
    {
        _shell.Write("案件 1/rules.json", """{ "rules": { "WP0000": "off" } }""");
        _shell.Write($"{WorkingFolder}/a.md", Shell.PaperWith(""));
        Assert.Contains(_shell.Full("案件 1/rules.json"), Places(2, ".").Select(Resolve));
    }

    [UnixFact]
    public void A_paper_from_standard_input_is_named_as_it_was_called()
    {
        _shell.Input = Broken;
        Assert.All(
            Places(1, "--stdin-filename", "まだ #ない.md"),
            place => Assert.Equal(_shell.Full($"{WorkingFolder}/まだ #ない.md"), Resolve(place)));
    }

    [Fact]
    public void A_paper_named_by_its_whole_path_is_found()
    {
        var path = $"{WorkingFolder.TrimEnd('?', '+')}/文書.md"; // Windows knows no question marks
        _shell.WorkingFolder = Path.GetDirectoryName(path)!;
        _shell.Write(path, Broken);
        AssertLeadTo(path, Places(1, _shell.Full(path)));
    }

    /// <summary>The profile for GitHub names no folder of the machine that wplint ran on, whatever comes out.</summary>
    [UnixTheory]
    [InlineData(1, "broken 50%.md")]
    [InlineData(0, "correct.md")]
    [InlineData(2, "sjis.md")]
    [InlineData(2, ".")]
    public void GitHub_is_told_of_no_folder(int status, string argument)
    {
        _shell.Write($"{WorkingFolder}/broken 50%.md", Broken);
        _shell.Write($"{WorkingFolder}/correct.md", File.ReadAllText(Path.Combine(RepositoryFolder.Path, "examples", "correct", "harbour.md")));
        _shell.Write($"{WorkingFolder}/sjis.md", [0x83, 0x4E, 0x83, 0x89]);
        var log = Run(status, "--sarif-profile", "github", argument);
        Assert.DoesNotContain("originalUriBaseIds", log, StringComparison.Ordinal);
        Assert.DoesNotContain("file:///", log, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetFileName(_shell.Folder), log, StringComparison.Ordinal);
    }

    private string Run(int status, params string[] arguments)
    {
        var (actual, output, error) = _shell.Run(["check", "--format", "sarif", .. arguments]);
        Assert.True(actual == status, error);
        return output;
    }

    private List<Place> Places(int status, params string[] arguments)
    {
        using var log = JsonDocument.Parse(Run(status, arguments));
        var run = log.RootElement.GetProperty("runs")[0];
        var bases = run.GetProperty("originalUriBaseIds").EnumerateObject().ToDictionary(static known => known.Name, static known => known.Value.GetProperty("uri").GetString()!);
        var places = new List<Place>();
        Collect(run);
        Assert.NotEmpty(places);
        return places;

        void Collect(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray()) Collect(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (var property in element.EnumerateObject())
                {
                    if (property.Name != "artifactLocation")
                    {
                        Collect(property.Value);
                        continue;
                    }

                    var name = property.Value.TryGetProperty("uriBaseId", out var known) ? known.GetString() : null;
                    places.Add(new Place(property.Value.GetProperty("uri").GetString()!, name, name is null ? null : bases[name]));
                }
            }
        }
    }

    private void AssertLeadTo(string path, List<Place> places) => Assert.All(places, place =>
    {
        Assert.Equal(_shell.Full(path), Resolve(place));
        Assert.True(File.Exists(Resolve(place)));
    });

    private static string Resolve(Place place)
    {
        Assert.Matches("^[A-Za-z0-9._~:/%-]+$", place.Address);
        if (place.BaseAddress is null) return PathOf(new Uri(place.Address, UriKind.Absolute));
        Assert.EndsWith("/", place.BaseAddress, StringComparison.Ordinal);
        Assert.DoesNotContain(':', place.Address); // else its beginning would be taken for a scheme
        return PathOf(new Uri(new Uri(place.BaseAddress, UriKind.Absolute), place.Address));
    }

    private static string PathOf(Uri address)
    {
        Assert.Equal(("file", "", "", ""), (address.Scheme, address.Host, address.Query, address.Fragment));
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        return OperatingSystem.IsWindows() ? path.TrimStart('/').Replace('/', '\\') : path;
    }

    /// <summary>An artifact's address as the log has it, and what it is relative to.</summary>
    private sealed record Place(string Address, string? Base, string? BaseAddress);
}
