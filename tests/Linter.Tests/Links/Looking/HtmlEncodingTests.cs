using System.Text;
using Wplint.Links.Looking;

namespace Wplint.Tests.Links.Looking;

public sealed class HtmlEncodingTests
{
    [Theory]
    [InlineData(null, "<p>", "utf-8")]
    [InlineData("utf-8", "<meta charset=shift_jis>", "utf-8")]
    [InlineData("\"Shift_JIS\"", "", "shift_jis")]
    [InlineData("EUC-JP", "", "euc-jp")]
    [InlineData(null, "<meta charset=\"shift_jis\">", "shift_jis")]
    [InlineData(null, "<META http-equiv='Content-Type' content='text/html; charset=EUC-JP'>", "euc-jp")]
    [InlineData("iso-8859-1", "", "windows-1252")]
    [InlineData("nonsense", "<meta charset=euc-jp>", "euc-jp")]
    [InlineData("nonsense", "<meta charset=nonsense>", "utf-8")]
    [InlineData("utf-7", "", "utf-8")] // hides tags
    [InlineData("shift_jis", "\u00EF\u00BB\u00BF", "utf-8")] // a byte order mark counts more
    [InlineData(null, "\u00FE\u00FF", "utf-16BE")]
    [InlineData(null, "\u00FF\u00FE", "utf-16")]
    public void Is_found_as_browsers_find_it(string? charset, string page, string expected) =>
        Assert.Equal(expected, HtmlEncoding.Find(charset, Encoding.Latin1.GetBytes(page)).WebName);
}
