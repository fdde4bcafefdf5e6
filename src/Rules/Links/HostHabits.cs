using System.Text;

namespace Wplint.Rules.Links;

/// <summary>
/// The hosts of a paper. Two that differ only in their signs or in the length of www (<c>www.kaede.example</c>, <c>wwwkaede.example</c>,
/// <c>ww.kaede.example</c>) are one host and a slip; the one that the paper writes most often is meant.
/// </summary>
internal sealed class HostHabits
{
    private readonly Dictionary<string, Usage> _byHost = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Usage> _mostUsedByLetters = new(StringComparer.Ordinal);

    private HostHabits(Whitepaper paper)
    {
        foreach (var link in paper.Links)
        {
            if (link.Web is not { Host.Length: > 0 } address) continue;
            if (!_byHost.TryGetValue(address.Host, out var usage)) _byHost[address.Host] = usage = new Usage(link);
            usage.Count++;
            var letters = LettersOf(address.Host);
            if (!_mostUsedByLetters.TryGetValue(letters, out var most) || usage.Count > most.Count) _mostUsedByLetters[letters] = usage;
        }
    }

    public static HostHabits Of(PaperContext context) => new(context.Paper);

    /// <summary>A link with the host that <paramref name="link"/> means to have; null where its own is right.</summary>
    public Link? FindMeant(Link link)
    {
        if (link.Web is not { Host.Length: > 0 } address) return null;
        var most = _mostUsedByLetters[LettersOf(address.Host)];
        return most.Count > _byHost[address.Host].Count ? most.First : null;
    }

    private static string LettersOf(string host)
    {
        var letters = new StringBuilder(host.Length);
        if (host.StartsWith("ww", StringComparison.Ordinal))
        {
            letters.Append("www");
            host = host.TrimStart('w');
        }

        foreach (var character in host)
        {
            if (char.IsLetterOrDigit(character)) letters.Append(character);
        }

        return letters.ToString();
    }

    private sealed class Usage(Link first)
    {
        public Link First { get; } = first;

        public int Count { get; set; }
    }
}
