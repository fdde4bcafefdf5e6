using System.Globalization;

namespace Wplint.Rules.Links;

/// <summary>Words why an address has its verdict.</summary>
internal static class ReasonText
{
    /// <summary>The reason as a clause of a sentence, with where redirects led and the status where it says more.</summary>
    public static LocalizedText Of(LinkAnswer answer)
    {
        var reason = answer.Reason.Explain();
        if (answer.Status is { } status && status.ToString(CultureInfo.InvariantCulture) is var digits && !reason.En.Contains(digits, StringComparison.Ordinal))
            reason = new($"{reason.En} ({digits})", $"{reason.Ja}（{digits}）");
        return answer.FinalAddress is { } final ? new($"it leads to \"{final}\", and {reason.En}", $"「{final}」に転送され、{reason.Ja}") : reason;
    }
}
