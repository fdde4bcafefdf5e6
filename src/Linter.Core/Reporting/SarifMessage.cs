using System.Globalization;
using System.Text;

namespace Wplint.Core.Reporting;

/// <summary>Words a diagnostic as SARIF has it: brackets make links, here to the related locations.</summary>
internal static class SarifMessage
{
    /// <summary>The message, and behind it a link to each related location by its number, from 1.</summary>
    public static string Of(Diagnostic diagnostic, Language language)
    {
        var message = new StringBuilder(Escape(diagnostic.GetMessage(language)));
        for (var i = 0; i < diagnostic.Related.Count; i++)
        {
            message.Append(i == 0 ? Introduction(language) : Separator(language));
            message.Append(CultureInfo.InvariantCulture, $"[{Escape(diagnostic.Related[i].Message.In(language))}]({i + 1})");
        }

        if (diagnostic.Related.Count > 0) message.Append(language == Language.Japanese ? '。' : '.');
        return message.ToString();
    }

    /// <summary>
    /// The text with those characters disarmed that would begin or end a link. There are viewers that do not know the backslash, and would make
    /// a link of a paper's own <c>[x](javascript:…)</c>: an invisible character keeps its parts from being one.
    /// </summary>
    public static string Escape(string text) => text
        .Replace("](", "]\u2060(", StringComparison.Ordinal)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal);

    private static string Introduction(Language language) => language == Language.Japanese ? "参照箇所：" : " See: ";

    private static string Separator(Language language) => language == Language.Japanese ? "、" : ", ";
}
