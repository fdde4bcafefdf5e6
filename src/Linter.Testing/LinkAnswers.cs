using System.Globalization;

namespace Wplint.Testing;

/// <summary>
/// What the network says of addresses, as tests and pages state it: a line each, <c>https://kaede.example/a 404</c>. Behind the address stands a
/// status of HTTP, behind one of a redirect the target (<c>301 https://kaede.example/b</c>); or a <see cref="LinkReason"/> (<c>NoSuchHost</c>).
/// </summary>
public static class LinkAnswers
{
    /// <summary>Reads the lines; empty ones do not count.</summary>
    /// <exception cref="RuleTestException">A line states no answer.</exception>
    public static IReadOnlyDictionary<string, LinkAnswer> Read(string lines)
    {
        var answers = new Dictionary<string, LinkAnswer>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            answers[words[0]] = ReadAnswer(words)
                ?? throw new RuleTestException($"\"{line}\" states no answer of the network. Write the address, then a status (404), a redirect and its target (301 https://…), or a reason (NoSuchHost).");
        }

        return answers;
    }

    private static LinkAnswer? ReadAnswer(string[] words) => words switch
    {
        [_, "301" or "308", var target] => new(LinkVerdict.Moved, LinkReason.MovedPermanently) { Target = target },
        [_, var word] when int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var status) => Of(ReasonOf(status)) with { Status = status },
        [_, var word] when Enum.TryParse<LinkReason>(word, out var reason) => Of(reason),
        _ => null,
    };

    private static LinkAnswer Of(LinkReason reason) => reason switch
    {
        LinkReason.Answered => new(LinkVerdict.Alive, reason),
        LinkReason.NotFound or LinkReason.Gone or LinkReason.NoSuchHost => new(LinkVerdict.Dead, reason),
        _ => new(LinkVerdict.Unknown, reason),
    };

    private static LinkReason ReasonOf(int status) => status switch
    {
        >= 200 and < 300 => LinkReason.Answered,
        401 or 407 => LinkReason.Unauthorized,
        403 => LinkReason.Forbidden,
        404 => LinkReason.NotFound,
        410 => LinkReason.Gone,
        429 => LinkReason.RateLimited,
        >= 500 and < 600 => LinkReason.ServerError,
        _ => LinkReason.OtherStatus,
    };
}
