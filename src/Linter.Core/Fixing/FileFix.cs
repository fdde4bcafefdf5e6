using System.Text;
using Wplint.Core.Running;

namespace Wplint.Core.Fixing;

/// <summary>What became of the fixes for one file.</summary>
public sealed record FileFix
{
    /// <summary>The path as shown to people.</summary>
    public required string Path { get; init; }

    /// <summary>The text as it was read.</summary>
    public required SourceText Before { get; init; }

    /// <summary>The text with the fixes.</summary>
    public required SourceText After { get; init; }

    /// <summary>Whether the file begins with a byte order mark, which it keeps.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>What was repaired, in the order of the text.</summary>
    public required IReadOnlyList<AppliedFix> Applied { get; init; }

    /// <summary>What was asked for and not repaired, in the order of the text.</summary>
    public required IReadOnlyList<UnappliedFix> Unapplied { get; init; }

    /// <summary>Why the file could not be written, so that nothing of it is repaired: a sentence. Null where it could, or was not to be.</summary>
    public LocalizedText? NotWritten { get; init; }

    /// <summary>Whether the fixes change anything.</summary>
    public bool IsChanged => Before.Text != After.Text;

    /// <summary>The fixes that undo each other (WP9008), in the text with the fixes.</summary>
    internal IReadOnlyList<Finding> Unsettled { get; init; } = [];

    /// <summary>The file as it was read.</summary>
    public byte[] BytesBefore() => Encode(Before);

    /// <summary>The file with the fixes.</summary>
    public byte[] BytesAfter() => Encode(After);

    private byte[] Encode(SourceText source)
    {
        var mark = HasByteOrderMark ? Encoding.UTF8.Preamble : [];
        var bytes = new byte[mark.Length + Encoding.UTF8.GetByteCount(source.Text)];
        mark.CopyTo(bytes);
        Encoding.UTF8.GetBytes(source.Text, bytes.AsSpan(mark.Length));
        return bytes;
    }
}
