using Wplint.Core.Online;

namespace Wplint.Links;

/// <summary>Collects the answers of a run, and tells how far it is.</summary>
/// <param name="total">The number of addresses.</param>
/// <param name="progress">Told of every step, never twice at once; null for nobody.</param>
internal sealed class AnswerBook(int total, IProgress<LinkProgress>? progress)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkAnswer> _answers = new(total, StringComparer.Ordinal);
    private int _unknown;
    private string _host = "";

    /// <summary>The answers, by the address as it was given. Complete, and nobody's to change, when the run is over.</summary>
    public IReadOnlyDictionary<string, LinkAnswer> Answers => _answers;

    /// <summary>Notes that a host is asked.</summary>
    public void Ask(string host)
    {
        lock (_lock)
        {
            _host = host;
            Report();
        }
    }

    /// <summary>Notes an answer.</summary>
    /// <param name="address">As it was given.</param>
    /// <param name="answer">The answer.</param>
    public void Add(string address, LinkAnswer answer)
    {
        lock (_lock)
        {
            _answers.Add(address, answer);
            if (answer is { Verdict: LinkVerdict.Unknown, Reason: not LinkReason.Ignored }) _unknown++;
            Report();
        }
    }

    private void Report() => progress?.Report(new LinkProgress(_answers.Count, total, _unknown, _host));
}
