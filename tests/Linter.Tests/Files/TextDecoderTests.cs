using System.Text;
using Wplint.Core.Files;

namespace Wplint.Tests.Files;

public sealed class TextDecoderTests
{
    // "情報セキュリティ方針。" in other encodings, since this process has no tables for them.
    private static readonly byte[] ShiftJisText = Convert.FromHexString("8FEE95F1835A834C8385838A83658342" + "95FB906A8142");
    private static readonly byte[] EucJpText = Convert.FromHexString("BEF0CAF3A5BBA5ADA5E5A5EAA5C6A5A3" + "CAFDBFCBA1A3");

    [Theory]
    [InlineData("")]
    [InlineData("5.1.1 情報セキュリティ方針 🦊\r\n")]
    public void Reads_UTF_8(string text) => Assert.Equal(text, TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Source.Text);

    [Fact]
    public void Drops_a_byte_order_mark() =>
        Assert.Equal("方針", TextDecoder.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("方針")]).Source.Text);

    [Fact]
    public void Names_Shift_JIS() => Assert.StartsWith("This file is Shift_JIS, not UTF-8. Convert it", MessageOf(ShiftJisText), StringComparison.Ordinal);

    [Fact]
    public void Names_Shift_JIS_with_half_width_katakana_in_it()
    {
        // ｱｲｳ 情報セキュリティ方針。
        Assert.Contains("Shift_JIS", MessageOf([0xB1, 0xB2, 0xB3, 0x20, .. ShiftJisText]), StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_take_EUC_JP_for_Shift_JIS()
    {
        // Its bytes pair up as Shift_JIS too, but as half-width katakana.
        Assert.StartsWith("This file is not UTF-8: byte 0xBE on line 1", MessageOf(EucJpText), StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_take_Latin_1_for_Shift_JIS()
    {
        // "Müller café": an accent at the end of a word pairs with nothing.
        Assert.StartsWith("This file is not UTF-8", MessageOf(Encoding.Latin1.GetBytes("Müller café")), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_where_a_file_stops_being_UTF_8() =>
        Assert.StartsWith("This file is not UTF-8: byte 0xFF on line 3", MessageOf([.. "一\r\n二\n三"u8, 0xFF]), StringComparison.Ordinal);

    [Fact]
    public void Does_not_take_damaged_UTF_8_for_Shift_JIS() =>
        // Its bytes pair up as Shift_JIS too.
        Assert.StartsWith("This file is not UTF-8: byte 0xE4 on line 1", MessageOf([.. "方"u8, 0xE4, 0xB8]), StringComparison.Ordinal);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Names_UTF_16(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        Assert.StartsWith("This file is UTF-16", MessageOf([.. encoding.Preamble, .. encoding.GetBytes("5.1.1 a")]), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_a_binary_file()
    {
        // The beginning of a PNG; a NUL makes any file binary, valid UTF-8 or not.
        Assert.StartsWith("This file is binary", MessageOf(Convert.FromHexString("89504E470D0A1A0A0000000D49484452")), StringComparison.Ordinal);
        Assert.StartsWith("This file is binary", MessageOf([.. "a"u8, 0]), StringComparison.Ordinal);
    }

    private static string MessageOf(byte[] bytes) => TextDecoder.Decode(bytes).Problem!.GetMessage(Language.English);
}
