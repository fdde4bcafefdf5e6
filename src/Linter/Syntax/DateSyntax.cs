using System.CommandLine;
using System.Globalization;
using Wplint.Core.Running;

namespace Wplint.Cli.Syntax;

/// <summary>Options whose value is a date.</summary>
internal static class DateSyntax
{
    /// <summary>The date given; null where the option is not.</summary>
    /// <exception cref="UsageException">It is no date.</exception>
    public static DateOnly? Find(TextOption option, ParseResult arguments)
    {
        if (option.Find(arguments) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        throw new UsageException(new(
            En: $"\"{text}\" is no date for {option.Name}. Write year, month and day: 2026-04-01.",
            Ja: $"{option.Name} に「{text}」は指定できません。2026-04-01 のように年月日を指定してください。"));
    }
}
