using System.Globalization;
using Wplint.Core.Online;

namespace Wplint.Core.Reporting;

/// <summary>
/// Prints addresses and what is known of them for people: a row each, and below it the reason, where it leads, and where it is used.
/// An address is never cut or wrapped, so that it can be copied.
/// </summary>
/// <param name="writer">Where to print.</param>
/// <param name="language">The language of the words.</param>
/// <param name="style">Colours and width.</param>
/// <param name="zone">Where the reader is: it has a say in which day something was seen.</param>
public sealed class LinkTableReporter(TextWriter writer, Language language, TextStyle style, TimeZoneInfo zone)
{
    private const string Indent = "  ";
    private const string Gap = "  ";
    private const string Nothing = "-";
    private const string Dim = "\x1b[2m";
    private const string Date = "yyyy-MM-dd";

    private static readonly LocalizedText Verdict = new("VERDICT", "判定");
    private static readonly LocalizedText Status = new("STATUS", "状態");
    private static readonly LocalizedText Used = new("USED", "箇所");
    private static readonly LocalizedText LastAlive = new("LAST ALIVE", "最終確認");
    private static readonly LocalizedText NewAddress = new("New address: ", "新しい URL：");
    private static readonly LocalizedText LeadsTo = new("Leads to: ", "転送先：");

    /// <summary>Prints <paramref name="links"/> in their order; nothing where there are none.</summary>
    public void Write(IReadOnlyList<AskedLink> links)
    {
        if (links.Count == 0) return;
        PaintLine(Verdict.In(language) + Columns(Verdict.In(language), Status.In(language), Used.In(language), LastAlive.In(language)) + "URL");
        foreach (var link in links) Write(link);
    }

    private void Write(AskedLink link)
    {
        var answer = link.Answer;
        var verdict = WordFor(answer.Verdict).In(language);
        style.Paint(ColorOf(answer.Verdict), verdict, writer);
        writer.Write(Columns(
            verdict,
            answer.Status is { } status ? Count.Digits(status) : Nothing,
            Count.Digits(link.Uses.Count),
            answer.LastAlive is { } time ? TimeZoneInfo.ConvertTime(time, zone).ToString(Date, CultureInfo.InvariantCulture) : Nothing));
        writer.WriteLine(TerminalText.Escape(link.Address));
        if (answer.Reason != LinkReason.Answered) writer.WriteLine(Indent + Sentence(answer.Reason.Explain().In(language)));
        if (answer.Target is { } target) writer.WriteLine(Indent + NewAddress.In(language) + TerminalText.Escape(target));
        if (answer.FinalAddress is { } final && !IsSamePage(final, answer.Target)) writer.WriteLine(Indent + LeadsTo.In(language) + TerminalText.Escape(final));
        WriteUses(link.Uses);
    }

    /// <summary>What stands between a verdict and its address.</summary>
    private string Columns(string verdict, string status, string used, string lastAlive) => string.Concat(
        [
            Padding(verdict, VerdictWidth), Gap,
            Padding(status, DisplayWidth.Of(Status.In(language))), status, Gap,
            Padding(used, DisplayWidth.Of(Used.In(language))), used, Gap,
            lastAlive, Padding(lastAlive, Date.Length), Gap,
        ]);

    /// <summary>As many on a line as there is room for; one that is longer has a line of its own.</summary>
    private void WriteUses(IReadOnlyList<LinkUse> uses)
    {
        var line = "";
        foreach (var use in uses)
        {
            var place = $"{TerminalText.Escape(use.Path)}:{use.Position.ToString()}";
            if (line.Length == 0)
            {
                line = Indent + place;
                continue;
            }

            var longer = $"{line}, {place}";
            if (DisplayWidth.Of(longer) < style.Width)
            {
                line = longer;
                continue;
            }

            PaintLine($"{line},");
            line = Indent + place;
        }

        PaintLine(line);
    }

    private void PaintLine(string line)
    {
        style.Paint(Dim, line, writer);
        writer.WriteLine();
    }

    /// <summary>That of the widest: リンク切れ, and the head of the column.</summary>
    private int VerdictWidth => language == Language.Japanese ? 10 : 7;

    private string Sentence(string clause) => language == Language.Japanese ? $"{clause}。" : $"{char.ToUpperInvariant(clause[0])}{clause.AsSpan(1)}.";

    private static bool IsSamePage(string address, string? other) =>
        other is not null && address.AsSpan(0, LengthOfPage(address)).SequenceEqual(other.AsSpan(0, LengthOfPage(other)));

    private static int LengthOfPage(string address) => address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var fragment ? fragment : address.Length;

    private static string Padding(string text, int width) => new(' ', Math.Max(0, width - DisplayWidth.Of(text)));

    private static LocalizedText WordFor(LinkVerdict verdict) => verdict switch
    {
        LinkVerdict.Alive => new(verdict.ToWord(), "有効"),
        LinkVerdict.Moved => new(verdict.ToWord(), "移転"),
        LinkVerdict.Dead => new(verdict.ToWord(), "リンク切れ"),
        _ => new(verdict.ToWord(), "不明"),
    };

    private static string ColorOf(LinkVerdict verdict) => verdict switch
    {
        LinkVerdict.Alive => "\x1b[1;32m",
        LinkVerdict.Moved => "\x1b[1;33m",
        LinkVerdict.Dead => "\x1b[1;31m",
        _ => "\x1b[1;36m",
    };
}
