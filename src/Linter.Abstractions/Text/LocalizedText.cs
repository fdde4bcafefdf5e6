using System.Globalization;

namespace Wplint;

/// <summary>One text in the languages that wplint speaks. Neither can be forgotten: they stand side by side.</summary>
/// <param name="En">English.</param>
/// <param name="Ja">Japanese.</param>
public sealed record LocalizedText(string En, string Ja)
{
    /// <summary>A text that is the same in every language: a number, a quotation.</summary>
    public static implicit operator LocalizedText(string text) => new(text, text);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static LocalizedText FromString(string text) => text;

    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Japanese ? Ja : En;

    /// <summary>The text in <paramref name="language"/> with <c>{0}</c>, <c>{1}</c>… replaced by <paramref name="arguments"/>.</summary>
    /// <exception cref="FormatException">The template names an argument that is not there.</exception>
    public string Format(Language language, IReadOnlyList<LocalizedText> arguments)
    {
        if (arguments.Count == 0) return In(language);
        var values = new object[arguments.Count];
        for (var i = 0; i < values.Length; i++) values[i] = arguments[i].In(language);
        return string.Format(CultureInfo.InvariantCulture, In(language), values);
    }
}
