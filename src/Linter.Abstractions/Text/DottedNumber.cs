using System.Globalization;
using System.Text;

namespace Wplint;

/// <summary>Writes and compares numbers with dots between them.</summary>
public static class DottedNumber
{
    /// <summary><c>6.3.1</c> for <c>[6, 3, 1]</c>.</summary>
    public static string Write(IReadOnlyList<int> components)
    {
        if (components.Count == 1) return components[0].ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        for (var i = 0; i < components.Count; i++)
        {
            if (i > 0) text.Append('.');
            text.Append(components[i].ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>Compares two numbers level by level: <c>9.2</c> comes before <c>9.10</c>, and before <c>9.2.1</c>. A prefix such as <c>CLD</c> counts for nothing.</summary>
    public static int Compare(string left, string right)
    {
        int i = 0, j = 0;
        while (true)
        {
            var (first, second) = (Next(left, ref i), Next(right, ref j));
            if (first != second || first < 0) return first.CompareTo(second);
        }
    }

    /// <summary>The next number of a text; -1 at its end.</summary>
    private static int Next(string text, ref int position)
    {
        while (position < text.Length && !char.IsAsciiDigit(text[position])) position++;
        if (position == text.Length) return -1;
        var value = 0;
        for (; position < text.Length && char.IsAsciiDigit(text[position]); position++) value = Math.Min(value * 10 + text[position] - '0', 99_999);
        return value;
    }
}
