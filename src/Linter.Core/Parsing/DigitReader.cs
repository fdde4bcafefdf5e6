namespace Wplint.Core.Parsing;

/// <summary>Reads the small pieces that numbers, dates and versions are made of.</summary>
internal static class DigitReader
{
    /// <summary>The number of at most <paramref name="most"/> ASCII digits at <paramref name="position"/>, and where it ends; null where there is none or a longer one.</summary>
    public static (int Value, int End)? Read(string text, int position, int most)
    {
        var end = position;
        var value = 0;
        for (; end < text.Length && char.IsAsciiDigit(text[end]); end++)
        {
            if (end - position == most) return null;
            value = value * 10 + text[end] - '0';
        }

        return end > position ? (value, end) : null;
    }

    /// <summary>The index of the first character at or behind <paramref name="position"/> that is no digit.</summary>
    public static int Skip(string text, int position)
    {
        while (position < text.Length && char.IsAsciiDigit(text[position])) position++;
        return position;
    }

    /// <summary>The index of the first character at or behind <paramref name="position"/> that is no space.</summary>
    public static int SkipSpaces(string text, int position)
    {
        while (position < text.Length && text[position] == ' ') position++;
        return position;
    }
}
