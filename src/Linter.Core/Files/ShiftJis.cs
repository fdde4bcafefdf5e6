namespace Wplint.Core.Files;

/// <summary>Tells whether bytes are Japanese text in Shift_JIS (or Windows' CP932), without a table of its characters.</summary>
internal static class ShiftJis
{
    /// <summary>
    /// Whether all bytes pair up as Shift_JIS pairs them, and characters of two bytes outnumber katakana of one byte: EUC-JP and
    /// many binary files pair up as well, but read so they are mostly half-width katakana, which no paper is.
    /// </summary>
    public static bool Recognises(ReadOnlySpan<byte> bytes)
    {
        var wide = 0;
        var narrow = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            switch (bytes[i])
            {
                case < 0x80:
                    break;
                case >= 0xA1 and <= 0xDF:
                    narrow++;
                    break;
                case (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC):
                    if (++i == bytes.Length || bytes[i] is < 0x40 or 0x7F or > 0xFC) return false;
                    wide++;
                    break;
                default:
                    return false;
            }
        }

        return wide > narrow;
    }
}
