using System.Text;
using System.Text.Unicode;

namespace Wplint.Core.Files;

/// <summary>Turns the bytes of a file into text, or says why they are none.</summary>
internal static class TextDecoder
{
    /// <summary>Decodes UTF-8, with or without a byte order mark.</summary>
    public static FileText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new(UnreadableFile.IsUtf16());
        if (bytes.Contains((byte)0)) return new(UnreadableFile.IsBinary());
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        if (hasMark) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (Utf8.IsValid(bytes)) return new(new SourceText(Encoding.UTF8.GetString(bytes))) { HasByteOrderMark = hasMark };
        return new(ExplainInvalid(bytes));
    }

    private static Diagnostic ExplainInvalid(ReadOnlySpan<byte> bytes)
    {
        Utf8.ToUtf16(bytes, new char[bytes.Length], out var valid, out _, replaceInvalidSequences: false);
        // Kana and kanji before the first error are of three bytes: the text is UTF-8 that was damaged.
        var isDamaged = bytes[..valid].ContainsAnyInRange((byte)0xE0, (byte)0xF4);
        if (!isDamaged && ShiftJis.Recognises(bytes)) return UnreadableFile.IsShiftJis();
        return UnreadableFile.IsNotUtf8(bytes[valid], bytes[..valid].Count((byte)'\n') + 1);
    }
}
