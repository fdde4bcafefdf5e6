using Wplint.Cli.Packs;

namespace Wplint.Tests.Packs;

/// <summary>The promise of <c>Linter.Abstractions</c> to packs.</summary>
public sealed class PackVersionsTests
{
    [Theory]
    [InlineData("1.2", "1.2", true)]
    [InlineData("1.2", "1.3", true)] // a minor version only adds
    [InlineData("1.3", "1.2", false)] // the pack may use what is not there yet
    [InlineData("1.2", "2.0", false)]
    [InlineData("2.0", "1.2", false)]
    [InlineData("0.1", "0.1", true)]
    [InlineData("0.1", "0.2", false)] // before 1.0 nothing is settled
    [InlineData("0.2", "1.0", false)]
    [InlineData("1.2.5.0", "1.2.3.0", true)]
    public void A_pack_runs_where_all_is_that_it_was_built_with(string built, string own, bool runs) =>
        Assert.Equal(runs, PackVersions.AreCompatible(Version.Parse(built), Version.Parse(own)));
}
