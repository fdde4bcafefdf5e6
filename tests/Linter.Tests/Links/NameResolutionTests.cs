using Wplint.Links;
using Wplint.Tests.Links.Site;

namespace Wplint.Tests.Links;

public sealed class NameResolutionTests
{
    [Fact]
    public async Task Works_where_a_name_that_always_exists_is_found() =>
        Assert.True(await NameResolution.WorksAsync(new NameTable().Add("www.iana.org", "192.0.2.1"), default));

    [Fact]
    public async Task Works_no_more_where_that_is_not_found_either() =>
        Assert.False(await NameResolution.WorksAsync(new NameTable().Add("www.works.example", "192.0.2.1"), default));
}
