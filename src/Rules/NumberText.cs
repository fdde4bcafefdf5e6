using System.Globalization;
using System.Text;

namespace Wplint.Rules;

/// <summary>How clause numbers are written, apart from which they are: <c>A.0.0.0</c>, <c>CLD0.0.0</c>, <c>０．</c></summary>
internal static class NumberText
{
    /// <summary>Stands for a number in half width.</summary>
    private const char Half = '0';

    /// <summary>Stands for a number in full width.</summary>
    private const char Full = '０';

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>The number as a reader says it: without the dot that closes it.</summary>
    public static string Bare(ClauseNumber number) => Bare(number.Text);

    /// <inheritdoc cref="Bare(ClauseNumber)"/>
    public static string Bare(string number) => number.TrimEnd('.', '．', '、');

    /// <summary>The style of a number.</summary>
    public static string StyleOf(string number)
    {
        var style = new StringBuilder(number.Length);
        foreach (var character in number)
        {
            var sign = char.IsAsciiDigit(character) ? Half : char.IsDigit(character) ? Full : character;
            if (sign is not (Half or Full) || style.Length == 0 || style[^1] != sign) style.Append(sign);
        }

        return style.ToString();
    }

    /// <summary>A number in a style for as many levels.</summary>
    public static string Write(string style, IReadOnlyList<int> components)
    {
        var text = new StringBuilder();
        var level = 0;
        foreach (var sign in style)
        {
            if (sign is not (Half or Full)) text.Append(sign);
            else text.Append(DigitWidth.Like(sign.ToString(), components[level++].ToString(CultureInfo.InvariantCulture)));
        }

        return text.ToString();
    }

    /// <summary>Another number of the same depth, written as <paramref name="model"/> is, without the dot that closes it.</summary>
    public static string Like(ClauseNumber model, IReadOnlyList<int> components)
    {
        var bare = Bare(model);
        if (bare.AsSpan().IndexOfAny('I', 'V', 'X') == 0 && model.Form == NumberForm.Roman && components[0] <= Romans.Length) return Romans[components[0] - 1];
        if (bare is [>= 'Ⅰ' and <= 'Ⅻ'] && components[0] <= Romans.Length) return ((char)('Ⅰ' + components[0] - 1)).ToString();
        return bare.Any(char.IsDigit) ? Write(StyleOf(bare), components) : DottedNumber.Write(components);
    }

    /// <summary>The number of a control, with the prefix and in the width of <paramref name="model"/>, without the dot that closes it.</summary>
    public static string Like(ClauseNumber model, Control control) => Like(model, control.Digits, control.IsExtended);

    /// <summary>A number of the standard's or of a chapter with the prefix, the width and the dot of <paramref name="model"/>; as it is written where the two are of different kinds.</summary>
    public static string LikeWhole(ClauseNumber model, ClauseNumber number) =>
        model.Series == number.Series && model.Form == NumberForm.Digits && number.Form == NumberForm.Digits && model.IsExtended == number.IsExtended
            ? Like(model, number.Digits, number.IsExtended) + Closing(model)
            : number.Text;

    /// <summary>The dot that closes a number; empty where none does.</summary>
    public static string Closing(ClauseNumber number) => number.Text[Bare(number).Length..];

    private static string Like(ClauseNumber model, string digits, bool isExtended)
    {
        var prefix = model.IsExtended == isExtended ? model.WrittenPrefix : isExtended ? "CLD." : "";
        return prefix + DigitWidth.Like(model.Text, digits);
    }
}
