using System.Globalization;

namespace Wplint.Core.Reporting;

/// <summary>A number and what is counted, in the right number.</summary>
public static class Count
{
    /// <summary>A number of errors.</summary>
    public static LocalizedText Errors(int count) => new(English(count, "error"), $"エラー {Digits(count)} 件");

    /// <summary>A number of warnings.</summary>
    public static LocalizedText Warnings(int count) => new(English(count, "warning"), $"警告 {Digits(count)} 件");

    /// <summary>A number of notes.</summary>
    public static LocalizedText Notes(int count) => new(English(count, "note"), $"注記 {Digits(count)} 件");

    /// <summary>A number of entries in English.</summary>
    public static string Entries(int count) => count == 1 ? "1 entry" : $"{Digits(count)} entries";

    /// <summary>A number and an English noun: <c>1 paper</c>, <c>2 papers</c>.</summary>
    public static string English(int count, string noun) => $"{Digits(count)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>A number as both languages write it here.</summary>
    public static string Digits(int count) => count.ToString(CultureInfo.InvariantCulture);
}
