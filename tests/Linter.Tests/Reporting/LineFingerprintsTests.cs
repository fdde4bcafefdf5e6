using Wplint.Core.Reporting;

namespace Wplint.Tests.Reporting;

public sealed class LineFingerprintsTests
{
    private static readonly string[] Original = Fingerprints("表紙\n\nISO/IEC [|27015|] にそって\n");

    [Theory]
    [InlineData("表紙\n\n新しい行\n\nISO/IEC [|27015|] にそって\n", "lines above")]
    [InlineData("表紙\r\n\r\nISO/IEC [|27015|] にそって\r\n", "another line end")]
    [InlineData("表紙\n\n  ISO/IEC\u3000[|27015|]にそって  \n", "spaces")]
    [InlineData("表紙\n\nＩＳＯ／ＩＥＣ [|２７０１５|] にそって\n", "full width")]
    public void Is_the_same_after(string marked, string change)
    {
        Assert.NotEmpty(change);
        Assert.Equal(Original, Fingerprints(marked));
    }

    [Fact]
    public void Is_the_same_however_kana_are_composed() =>
        Assert.Equal(Fingerprints("[|ガ|]イドと[|プ|]ロバイダ\n"), Fingerprints("[|カ\u3099|]イト\u3099と[|フ\u309A|]ロハ\u3099イタ\u3099\n"));

    [Fact]
    public void Differs_with_the_text_of_the_line() => Assert.NotEqual(Original, Fingerprints("表紙\n\nISO/IEC [|27014|] にそって\n"));

    [Fact]
    public void Differs_with_the_rule() =>
        Assert.NotEqual(Fingerprint(Sample.Remark), Fingerprint(Sample.Configuration));

    [Fact]
    public void Counts_findings_that_are_otherwise_equal()
    {
        var fingerprints = Fingerprints("[|a|] [|b|]\nab [|c|]\n a[|b|]\n");
        Assert.Equal(["1", "2", "1", "3"], fingerprints.Select(static fingerprint => fingerprint.Split(':')[1]));
        Assert.Equal(2, fingerprints.Select(static fingerprint => fingerprint.Split(':')[0]).Distinct().Count());
    }

    private static string Fingerprint(RuleDescriptor rule)
    {
        var source = new SourceText("a");
        return new LineFingerprints(source).Next(Sample.Find(rule, default));
    }

    private static string[] Fingerprints(string marked)
    {
        var (source, marks) = Marked.Parse(marked);
        var fingerprints = new LineFingerprints(source);
        return [.. marks.Select(mark => fingerprints.Next(Sample.Find(Sample.Remark, mark)))];
    }
}
