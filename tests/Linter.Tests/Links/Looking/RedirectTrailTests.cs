using Wplint.Links.Looking;

namespace Wplint.Tests.Links.Looking;

public sealed class RedirectTrailTests
{
    private readonly RedirectTrail _trail = new(new Uri("https://works.example/a/b?c"));

    [Theory]
    [InlineData("/d", "https://works.example/d")]
    [InlineData("d", "https://works.example/a/d")]
    [InlineData("../../d", "https://works.example/d")]
    [InlineData("?d", "https://works.example/a/b?d")]
    [InlineData("//other.example/d", "https://other.example/d")]
    [InlineData("http://other.example/d", "http://other.example/d")]
    [InlineData(" \t/d ", "https://works.example/d")]
    [InlineData("/管理策", "https://works.example/%E7%AE%A1%E7%90%86%E7%AD%96")]
    [InlineData("/d e", "https://works.example/d%20e")]
    [InlineData("d#e", "https://works.example/a/d#e")]
    public void Resolves_where_a_redirect_leads(string location, string expected)
    {
        Assert.Null(_trail.Follow(302, location));

        Assert.Equal((expected, expected), (_trail.Current.AbsoluteUri, _trail.Final?.AbsoluteUri));
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://")]
    [InlineData("http:///d")]
    [InlineData("http://works.example:99999/")]
    [InlineData("https://wor ks.example/")]
    [InlineData("/a/b?c")]
    [InlineData("#d")] // the same page
    [InlineData("HTTPS://WORKS.example:443/a/./b?c")]
    public void Ends_at_a_redirect_that_leads_nowhere_new(string location)
    {
        Assert.Equal(LinkReason.RedirectsWithoutEnd, _trail.Follow(301, location));

        Assert.Null(_trail.Final);
    }

    [Theory]
    [InlineData("file:///etc/passwd", LinkReason.RefusedScheme, "file:///etc/passwd")]
    [InlineData("\\\\other.example\\d", LinkReason.RefusedScheme, "file://other.example/d")]
    [InlineData("ftp://other.example/", LinkReason.RefusedScheme, "ftp://other.example/")]
    [InlineData("javascript:alert(1)", LinkReason.RefusedScheme, "javascript:alert(1)")]
    [InlineData("http://other.example:22/", LinkReason.RefusedAddress, "http://other.example:22/")]
    [InlineData("http://me:secret@other.example/", LinkReason.RefusedAddress, "http://other.example/")]
    public void Ends_before_a_door_and_says_where_it_led(string location, LinkReason reason, string final)
    {
        Assert.Equal(reason, _trail.Follow(301, location));

        Assert.Equal(("https://works.example/a/b?c", final), (_trail.Current.AbsoluteUri, _trail.Final?.AbsoluteUri));
    }

    [Theory]
    [InlineData("301 /d 308 /e", "https://works.example/e")]
    [InlineData("301 /d 302 /e 301 /f", "https://works.example/d")]
    [InlineData("302 /d 301 /e", null)]
    [InlineData("303 /d", null)]
    [InlineData("307 /d", null)]
    [InlineData("301 https://other.example/ 301 http://other.example/d 301 https://other.example/d", "https://other.example/")] // gives encryption up
    public void Knows_how_far_it_leads_for_good(string redirects, string? target)
    {
        var parts = redirects.Split(' ');
        for (var i = 0; i < parts.Length; i += 2) Assert.Null(_trail.Follow(int.Parse(parts[i]), parts[i + 1]));

        Assert.Equal(target, _trail.PermanentTarget?.AbsoluteUri);
    }

    [Fact]
    public void Takes_encryption_that_a_redirect_adds()
    {
        var trail = new RedirectTrail(new Uri("http://works.example/"));

        Assert.Null(trail.Follow(301, "https://works.example/"));

        Assert.Equal("https://works.example/", trail.PermanentTarget?.AbsoluteUri);
    }

    [Fact]
    public void Leads_over_ten_redirects_and_no_more()
    {
        for (var i = 1; i <= 10; i++) Assert.Null(_trail.Follow(302, $"/{i}"));

        Assert.Equal(LinkReason.RedirectsWithoutEnd, _trail.Follow(302, "/11"));
        Assert.Equal("https://works.example/10", _trail.Final?.AbsoluteUri);
    }

    [Fact]
    public void Finds_circles_however_long()
    {
        Assert.Null(_trail.Follow(302, "/1"));
        Assert.Null(_trail.Follow(302, "/2"));

        Assert.Equal(LinkReason.RedirectsWithoutEnd, _trail.Follow(302, "/1#other"));
    }

    [Theory]
    [InlineData("/d", false)]
    [InlineData("/d#", false)]
    [InlineData("/d#e", true)]
    public void Knows_whether_a_redirect_names_an_anchor(string location, bool expected)
    {
        Assert.Null(_trail.Follow(302, location));
        Assert.Null(_trail.Follow(302, "/further"));

        Assert.Equal(expected, _trail.HasOwnFragment);
    }
}
