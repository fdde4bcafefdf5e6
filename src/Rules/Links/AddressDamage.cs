using System.Globalization;
using System.Text;

namespace Wplint.Rules.Links;

/// <summary>What is wrong with an address.</summary>
/// <param name="Reason">Why it does not open, as a clause of a sentence.</param>
/// <param name="Mended">What to write instead; null where that is not known.</param>
/// <param name="IsCertain">Whether nothing else can be meant.</param>
internal sealed record AddressDamage(LocalizedText Reason, string? Mended, bool IsCertain)
{
    private const int HighestPort = 65_535;

    private static readonly LocalizedText TwoSchemes = new("it has two schemes", "スキームが二重になっています");
    private static readonly LocalizedText FullWidth = new("it has full-width characters", "全角文字が含まれています");
    private static readonly LocalizedText Blank = new("it has a space in it", "空白が含まれています");

    /// <summary>The damage of a link's address; null where it is sound.</summary>
    public static AddressDamage? Find(Link link)
    {
        if (link.Web is not { } address) return null;
        var tail = link.Kind == LinkKind.Bare ? address.Text.Length : SwallowedText.FindStart(address.Text, address.Lead.Length);
        var rest = address.Text[address.Lead.Length..tail];
        var form = FindFlawOfForm(address, rest, link.Kind == LinkKind.Bare);
        if (form is null && tail < address.Text.Length)
            form = new(new($"\"{address.Text[tail]}\" belongs to the text after it", $"後ろの「{address.Text[tail]}」まで URL に含まれています"), null, IsCertain: false);

        var host = tail < address.Text.Length && address.Path.Length == 0 ? address.Host[..Math.Min(address.Host.Length, rest.Length)] : address.Host;
        if ((HostName.FindFlaw(host) ?? FindFlawOfPort(address)) is { } flaw) return new AddressDamage(form?.Reason ?? flaw, null, IsCertain: false);
        return form is null ? null : form with { Mended = $"{address.Scheme}://{InHalfWidth(rest)}" };
    }

    private static AddressDamage? FindFlawOfForm(WebAddress address, string rest, bool isText)
    {
        var lead = InHalfWidth(address.Lead).ToLowerInvariant();
        var expected = $"{address.Scheme}://";
        if (lead != expected)
        {
            var isDoubled = lead.StartsWith("http", StringComparison.Ordinal) && lead.LastIndexOf("http", StringComparison.Ordinal) > 0;
            if (isDoubled) return new(TwoSchemes, null, IsCertain: !IsMixed(lead));
            var begins = new LocalizedText($"it does not begin with \"{expected}\"", $"「{expected}」で始まっていません");
            return new(begins, null, IsCertain: lead.StartsWith(address.Scheme, StringComparison.Ordinal));
        }

        if (HasBlank(address.Lead)) return new(Blank, null, IsCertain: true);
        if (HasBlank(rest)) return new(Blank, null, IsCertain: false); // it may stand for %20
        return HasFullWidth(address.Lead, isText: true) || HasFullWidth(rest, isText) ? new(FullWidth, null, IsCertain: true) : null;
    }

    /// <summary>Whether a lead has both <c>http</c> and <c>https</c>: it is not known which of the two is meant.</summary>
    private static bool IsMixed(string lead) =>
        lead.Contains("https", StringComparison.Ordinal) && lead.Replace("https", "", StringComparison.Ordinal).Contains("http", StringComparison.Ordinal);

    private static bool HasBlank(string text) => text.AsSpan().ContainsAny(' ', '\u3000');

    /// <summary>Full-width letters in the path of a link may be meant, as in the title of a Japanese page; in a host or beside ASCII they are not.</summary>
    private static bool HasFullWidth(string rest, bool isText)
    {
        var pathStart = rest.AsSpan().IndexOfAny("/?#");
        var isJapanese = !isText && pathStart >= 0 && rest.AsSpan(pathStart).IndexOfAnyInRange('\u3040', '\u9FFF') >= 0;
        var checkedPart = isJapanese ? rest.AsSpan(0, pathStart) : rest;
        return checkedPart.IndexOfAnyInRange('\uFF01', '\uFF5E') >= 0;
    }

    private static LocalizedText? FindFlawOfPort(WebAddress address)
    {
        if (address.Port is not { Length: > 0 } port || address.Host.Contains('*', StringComparison.Ordinal)) return null;
        if (int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= HighestPort) return null;
        return new($"\"{port}\" is no port", $"「{port}」はポート番号として正しくありません");
    }

    private static string InHalfWidth(string text)
    {
        var half = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var folded = TextFolding.Fold(character);
            if (folded != ' ') half.Append(folded is > ' ' and < '\u007F' ? folded : character);
        }

        return half.ToString();
    }
}
