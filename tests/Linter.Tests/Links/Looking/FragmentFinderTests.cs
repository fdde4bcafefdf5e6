using System.Diagnostics;
using Wplint.Links.Looking;

namespace Wplint.Tests.Links.Looking;

public sealed class FragmentFinderTests
{
    [Theory]
    [InlineData("<p id=\"x\">")]
    [InlineData("<p id='x'>")]
    [InlineData("<p id=x>")]
    [InlineData("<p id=x/>x", "x/")] // what is not quoted goes on
    [InlineData("<P ID=\"x\">")]
    [InlineData("<p\n\tclass=c\r\n  id = \n \"x\" hidden>")]
    [InlineData("<p hidden id=x>")]
    [InlineData("<p hidden/id=x>")]
    [InlineData("<p title=\"a > b\" id=x>")]
    [InlineData("<p title='<p>\"' id=x>")]
    [InlineData("<p class=c id=\"x\"/>")]
    [InlineData("<my-element id=x>")]
    [InlineData("<svg:g id=x>")]
    [InlineData("<a name=x>")]
    [InlineData("<A NAME=\"x\" href=#>")]
    [InlineData("a < b <<p id=x>")]
    [InlineData("<3 <p id=x>")]
    [InlineData("<!doctype html><p id=x>")]
    [InlineData("<?xml version=\"1.0\"?><p id=x>")]
    [InlineData("<!-- a --><p id=x>")]
    [InlineData("<!--><p id=x>")]
    [InlineData("<!-- a --!><p id=x>")]
    [InlineData("<!-- a - b -- c > --- --><p id=x>")]
    [InlineData("<!-a><p id=x>")]
    [InlineData("<![CDATA[a]]><p id=x>")]
    [InlineData("</><p id=x>")]
    [InlineData("</ p><p id=x>")]
    [InlineData("</p title='>'><p id=x>")]
    [InlineData("<script>if (a</b>c) '<p id=\"'</script><p id=x>")]
    [InlineData("<script>'</scripts>' </b</SCRIPT ><p id=x>")]
    [InlineData("<script src=a></script><p id=x>")]
    [InlineData("<style>a > b { }</style><p id=x>")]
    [InlineData("<title>a < b <!-- </title><p id=x>")]
    [InlineData("<textarea id=x>")]
    [InlineData("<noscript><p id=x></noscript>")]
    [InlineData("<p id=\"a&amp;b\">", "a&b")]
    [InlineData("<p id=\"a&#98;c\">", "abc")]
    [InlineData("<p id=管理策>", "管理策")]
    [InlineData("<p id=管理策>", "%E7%AE%A1%E7%90%86%E7%AD%96")]
    [InlineData("<p id='%E7%AE%A1'>", "%E7%AE%A1")]
    [InlineData("<p id='a b'>", "a%20b")]
    [InlineData("<p id='100%'>", "100%")]
    [InlineData("<p id=x>", "x:~:text=word")]
    [InlineData("<p id=user-content-x>")] // a forge
    public void Finds_an_anchor(string html, string fragment = "x") => Assert.Empty(Missing(html, fragment));

    [Theory]
    [InlineData("<p>x")]
    [InlineData("<p id=X>")] // case matters
    [InlineData("<p id=xx>")]
    [InlineData("<p id='x '>")]
    [InlineData("<p id>")]
    [InlineData("<p id=>x")]
    [InlineData("<p class=x>")]
    [InlineData("<p data-id=x>")]
    [InlineData("<input name=x>")] // only a has anchors by name
    [InlineData("<map name=x>")]
    [InlineData("<p title='id=x'>")]
    [InlineData("<p title='<p id=x>'>")]
    [InlineData("<p title='<p id=x>")] // open to the end
    [InlineData("&lt;p id=x>")]
    [InlineData("< p id=x>")]
    [InlineData("<!-- <p id=x> -->")]
    [InlineData("<!-- <p id=x>")]
    [InlineData("<!-- --x> <p id=x> -->")]
    [InlineData("<!doctype x <p id=x>")]
    [InlineData("</p id=x>")]
    [InlineData("<script>'<p id=x>'</script>")]
    [InlineData("<script><p id=x>")]
    [InlineData("<SCRIPT>'</script-x><p id=x>'</SCRIPT>")]
    [InlineData("<style><p id=x></style>")]
    [InlineData("<title><p id=x></title>")]
    [InlineData("<textarea><p id=x></textarea>")]
    [InlineData("<iframe><p id=x></iframe>")]
    [InlineData("<p id=x")] // cut off: no browser makes an element of it
    [InlineData("")]
    public void Finds_none_where_there_is_none(string html) => Assert.Equal(["x"], Missing(html, "x"));

    [Theory]
    [InlineData("")]
    [InlineData("top")]
    [InlineData("TOP")]
    [InlineData(":~:text=word")]
    [InlineData("top:~:text=word")]
    public void Needs_no_page_for_what_is_always_there(string fragment) => Assert.True(new FragmentFinder([fragment]).IsDone);

    [Fact]
    public void Tells_several_apart()
    {
        const string Html = "<p id=a><p id=b><a name=c><p id=' '>";

        Assert.Equal(["x", "y"], Missing(Html, "a", "x", "%61", "top", "c", "y"));
    }

    [Fact]
    public void Is_done_when_all_are_found()
    {
        var finder = new FragmentFinder(["a", "b", "a"]);
        Assert.False(finder.IsDone);

        finder.Read("<p id=b>");
        Assert.False(finder.IsDone);

        finder.Read("<p id=a>");
        Assert.True(finder.IsDone);
    }

    [Fact]
    public void Reads_a_page_in_any_pieces()
    {
        const string Html = "<!doctype html><!-- <p id=no1> --><title><p id=no2></title><script>'</' + '<p id=no3>'</script ><p class='>' id=\"a&amp;b\"><a name='c'>";
        for (var size = 1; size <= Html.Length; size++)
        {
            var finder = new FragmentFinder(["a&b", "c", "no1", "no2", "no3"]);
            for (var at = 0; at < Html.Length; at += size) finder.Read(Html.AsSpan(at, Math.Min(size, Html.Length - at)));

            Assert.Equal(["no1", "no2", "no3"], finder.Missing);
        }
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<a b=")]
    [InlineData("<a b='")]
    [InlineData("</")]
    [InlineData("<!--")]
    [InlineData("<!-- --")]
    [InlineData("<script></script")]
    [InlineData("<script><!--")]
    [InlineData("<p id='&amp;&amp;'>")]
    [InlineData("<p id=")]
    [InlineData("&")]
    public void Reads_two_megabytes_of_anything_in_no_time(string piece)
    {
        var html = string.Concat(Enumerable.Repeat(piece, 2 * 1024 * 1024 / piece.Length));
        var time = Stopwatch.StartNew();

        Assert.Equal(["x"], Missing(html, "x"));

        // What looks at a character more than a few times takes minutes.
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 5);
    }

    private static IReadOnlyList<string> Missing(string html, params string[] fragments)
    {
        var finder = new FragmentFinder(fragments);
        finder.Read(html);
        return finder.Missing;
    }
}
