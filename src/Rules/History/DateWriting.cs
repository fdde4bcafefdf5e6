using System.Globalization;
using System.Text;

namespace Wplint.Rules.History;

/// <summary>Writes a date as another one is written: its calendar, order, signs, width, leading zeros and precision.</summary>
internal static class DateWriting
{
    /// <summary>The English names of the months.</summary>
    public static IReadOnlyList<string> Months { get; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The date in the form of <paramref name="model"/>; as it stands where that is more precise.</summary>
    public static string Like(PaperDate model, PaperDate date)
    {
        if (date.Precision < model.Precision) return date.Text;

        var text = model.Text;
        var era = Era.Of(date);
        var written = new StringBuilder(text.Length);
        var numbers = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfRun(text, i);
            var run = text[i..end];
            var folded = TextFolding.Fold(run[0]);
            if (char.IsAsciiDigit(folded) || run == "元") written.Append(WriteNumber(model, date, era, numbers++, run));
            else if (model.Form == DateForm.Era && Era.IsName(run)) written.Append(era.NameLike(run));
            else if (IsMonth(run)) written.Append(WriteMonth(date.Month, run));
            else written.Append(run);
            i = end;
        }

        return written.ToString();
    }

    private static string WriteNumber(PaperDate model, PaperDate date, Era era, int index, string run)
    {
        var value = PartAt(model, index, run) switch
        {
            'Y' => model.Form == DateForm.Era ? era.YearOf(date) : date.Year,
            'M' => date.Month,
            _ => date.Day,
        };
        if (value == 1 && model.Form == DateForm.Era && index == 0 && model.Text.Contains('年', StringComparison.Ordinal)) return "元";

        var isPadded = model.Form == DateForm.Era && index == 0 ? run.Length > 1 && TextFolding.Fold(run[0]) == '0' : IsPadded(model); // 令和6年06月
        var number = value.ToString(isPadded ? "00" : "0", CultureInfo.InvariantCulture);
        return DigitWidth.Like(run, number);
    }

    /// <summary>Which part of a date a number is: Y, M or D.</summary>
    private static char PartAt(PaperDate model, int index, string run) => model.Form switch
    {
        DateForm.English => run.Length == 4 ? 'Y' : 'D',
        DateForm.YearLast when index < 2 => index == (IsMonthFirst(model) ? 0 : 1) ? 'M' : 'D',
        DateForm.YearLast => 'Y',
        _ => "YMD"[index],
    };

    private static bool IsMonthFirst(PaperDate model) =>
        model.Day > 12 && !TextFolding.Fold(model.Text).Text.StartsWith(model.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>2024/01/12; and 2024-10-12, which is written so by rule.</summary>
    private static bool IsPadded(PaperDate model)
    {
        var text = TextFolding.Fold(model.Text).Text;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '0' && char.IsAsciiDigit(text[i + 1]) && (i == 0 || !char.IsAsciiDigit(text[i - 1]))) return true;
        }

        return model.Form == DateForm.Hyphens;
    }

    /// <summary>June, Jun, JUNE.</summary>
    private static string WriteMonth(int month, string model)
    {
        var name = Months[month - 1];
        if (model.Length == 3 && !model.Equals("May", StringComparison.OrdinalIgnoreCase)) name = name[..3];
        return model.Length > 1 && char.IsAsciiLetterUpper(model[1]) ? name.ToUpperInvariant() : name;
    }

    private static bool IsMonth(string run) =>
        run.Length >= 3 && Months.Any(month => month.StartsWith(run, StringComparison.OrdinalIgnoreCase));

    /// <summary>The end of a stretch of digits, of Latin letters, of the two characters of an era, or of one other character.</summary>
    private static int EndOfRun(string text, int start)
    {
        var first = TextFolding.Fold(text[start]);
        var end = start + 1;
        if (char.IsAsciiDigit(first))
        {
            while (end < text.Length && char.IsAsciiDigit(TextFolding.Fold(text[end]))) end++;
        }
        else if (char.IsAsciiLetter(first))
        {
            while (end < text.Length && char.IsAsciiLetter(TextFolding.Fold(text[end]))) end++;
        }
        else if (end < text.Length && Era.IsName(text.Substring(start, 2)))
        {
            end++;
        }

        return end;
    }
}
