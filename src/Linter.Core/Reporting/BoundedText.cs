using System.Text;

namespace Wplint.Core.Reporting;

/// <summary>A text that may not grow beyond a number of bytes of UTF-8: a piece that does not fit is left out whole.</summary>
/// <param name="room">The number of bytes.</param>
internal sealed class BoundedText(int room)
{
    private readonly StringBuilder _text = new();
    private int _room = room;

    /// <summary>Adds a piece if there is room for it.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="reserve">Bytes that have to be left behind it.</param>
    /// <returns>Whether it was added.</returns>
    public bool TryAppend(string piece, int reserve = 0)
    {
        var length = Encoding.UTF8.GetByteCount(piece);
        if (length > _room - reserve) return false;
        _room -= length;
        _text.Append(piece);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
